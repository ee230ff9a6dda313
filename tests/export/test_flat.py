"""An index without a graph: smaller, and its scan finds the same."""

from pathlib import Path

import numpy as np
import pytest

from desktop.engine.errors import PackError
from desktop.engine.models.native import Index
from desktop.engine.models.vectors import IndexSpec, VectorIndex
from export.index.file import IndexPlan, build_index
from export.index.flat import flat

COUNT, WIDTH = 3000, 24


@pytest.fixture
def vectors() -> np.ndarray:
    rows = np.random.default_rng(5).standard_normal((COUNT, WIDTH)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def _keys() -> np.ndarray:
    return np.arange(COUNT, dtype=np.uint64)[::-1] << np.uint64(32)


def test_the_file_is_smaller_and_answers_the_same(vectors: np.ndarray, tmp_path: Path) -> None:
    index = Index(ndim=WIDTH, metric="cos", dtype="i8", connectivity=2, expansion_add=16)
    spec = IndexSpec(**build_index(tmp_path / "flat", _keys(), vectors))
    steps = np.clip(np.rint(vectors * spec.scale), -127, 127).astype(np.int8)
    index.add(_keys(), steps, threads=1)
    index.save(str(tmp_path / "graph"))
    assert (tmp_path / "flat").stat().st_size < (tmp_path / "graph").stat().st_size - 15 * COUNT
    whole, small = (VectorIndex.open(tmp_path / name, spec) for name in ("graph", "flat"))
    for asked in vectors[:50]:
        assert small.search(asked, 40) == whole.search(asked, 40)


def test_a_graph_that_is_searched_is_kept(vectors: np.ndarray, tmp_path: Path) -> None:
    plan = IndexPlan("i8", exact=False, connectivity=16, expansion_add=64, expansion_search=256)
    spec = IndexSpec(**build_index(tmp_path / "graph", _keys(), vectors, plan))
    found = VectorIndex.open(tmp_path / "graph", spec).search(vectors[7], 1)
    assert found[0].rubric_id == int(_keys()[7]) >> 32


def test_another_file_is_refused_before_it_is_written(vectors: np.ndarray, tmp_path: Path) -> None:
    build_index(tmp_path / "flat", _keys(), vectors)
    stored = (tmp_path / "flat").read_bytes()
    with pytest.raises(PackError, match="another file"):
        flat(stored.replace(b"usearch", b"another"))
    with pytest.raises(PackError, match="another graph"):
        flat(stored + b"more")

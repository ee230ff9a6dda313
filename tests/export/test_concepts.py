"""Concepts: what stands for them, what their rows learn, and which wordings they can do without."""

from pathlib import Path

import numpy as np
import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import PackError
from desktop.engine.models.rows import ConceptRows
from export.index.concept_rows import Taught, learn_rows, means, write_rows
from export.index.concepts import NONE, grouped
from export.index.condense import condensed, nearest_strangers
from tests.support.tiny_pack import tiny_pack

WIDE, CONCEPTS, EACH = 24, 12, 30


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture
def wordings() -> tuple[np.ndarray, np.ndarray]:
    """Wordings of twelve concepts that differ most where it means nothing, as by their language."""
    rng = np.random.default_rng(3)
    places = rng.standard_normal((CONCEPTS, WIDE)) + 3 * rng.standard_normal(WIDE)
    concepts = np.repeat(np.arange(CONCEPTS), EACH)
    spread = np.where(np.arange(WIDE) < WIDE // 6, 4.0, 0.6)
    return unit(places[concepts] + spread * rng.standard_normal((len(concepts), WIDE))), concepts


def right(rows: np.ndarray, vectors: np.ndarray, concepts: np.ndarray) -> float:
    return float(((vectors @ rows.T).argmax(axis=1) == concepts).mean())


def test_rows_tell_concepts_apart_better_than_their_mean_wordings(
    wordings: tuple[np.ndarray, np.ndarray],
) -> None:
    vectors, concepts = wordings
    seen = np.arange(len(concepts)) % 3 > 0
    taught = Taught(np.tile(vectors[seen], (600, 1)), np.tile(concepts[seen], 600))
    asked, wanted = vectors[~seen], concepts[~seen]
    learned = learn_rows(taught, CONCEPTS)
    assert right(learned, asked, wanted) > right(means(taught, CONCEPTS), asked, wanted)


def test_rows_are_read_as_they_were_written(tmp_path: Path) -> None:
    rows = unit(np.random.default_rng(1).standard_normal((3, WIDE)))
    write_rows(tmp_path / "concepts.npz", rows, [NONE, 0, 1, 2, 2], [1, 2, 3])
    read = ConceptRows.open(tmp_path / "concepts.npz")
    told = read.told(rows[[1]])
    assert int(told.argmax()) == 1
    assert np.exp(told).sum() == pytest.approx(1, abs=1e-4)
    assert (read.of.tolist(), read.chiefs.tolist()) == ([NONE, 0, 1, 2, 2], [1, 2, 3])


@pytest.mark.parametrize("damage", ["cut", "empty", "text", "place", "shape"])
def test_rows_that_are_not_whole_are_refused_in_a_sentence(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "concepts.npz"
    rows = np.ones((2, WIDE), dtype=np.float32)
    write_rows(path, rows, [0, 9 if damage == "place" else 1], [1] if damage == "shape" else [0, 1])
    content = {"cut": path.read_bytes()[:90], "empty": b"", "text": b"no rows" * 40}.get(damage)
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PackError, match=r"^The concepts of concepts\.npz cannot be read"):
        ConceptRows.open(path)


def test_the_unspecified_code_stands_for_its_concept() -> None:
    catalogue = Catalogue.open(tiny_pack() / "catalogue.db")
    found = grouped(catalogue)
    chief_of = {
        catalogue.rubric_by_id(one).code: catalogue.rubric_by_id(found.chiefs[found.of[one]]).code
        for one in range(1, len(catalogue) + 1)
        if found.of[one] != NONE
    }
    catalogue.close()
    sided = {code: chief for code, chief in chief_of.items() if code != chief}
    assert sided, "the little catalogue has codes that differ by side alone"
    assert all(chief_of[chief] == chief for chief in chief_of.values())


def test_a_condensed_index_answers_as_the_whole_one(
    wordings: tuple[np.ndarray, np.ndarray],
) -> None:
    vectors, concepts = wordings
    most = 5 * len(vectors) // 6
    rows = condensed(vectors, [str(one) for one in concepts], most)
    assert len(rows) <= most
    asked = unit(vectors + 0.02 * np.random.default_rng(4).standard_normal(vectors.shape))
    nearest = concepts[rows][(asked @ vectors[rows].T).argmax(axis=1)]
    assert float((nearest == concepts).mean()) > 0.97
    assert set(concepts[rows]) == set(concepts)


def test_the_nearest_stranger_is_of_another_concept() -> None:
    vectors = unit(np.array([[1, 0], [0.99, 0.1], [0.6, 0.8], [0, 1]], dtype=np.float32))
    found = nearest_strangers(vectors, ["a", "a", "b", "b"])
    assert found == pytest.approx(
        [vectors[0] @ vectors[2], vectors[1] @ vectors[2], vectors[1] @ vectors[2],
         vectors[1] @ vectors[3]], abs=1e-5,
    )  # fmt: skip

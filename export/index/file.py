"""Build `index.usearch` from texts and vectors; equal input gives equal bytes."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.models.native import Index
from desktop.engine.models.vectors import IndexSpec, quantise
from export.index.flat import flat


@dataclass(frozen=True, slots=True)
class IndexPlan:
    """How the vectors are stored: chosen by the table of `python -m export index --compare`."""

    kind: str = "i8"  # i8 or f16
    exact: bool = True  # scanned whole; the graph is then as small as the library allows
    connectivity: int = 2
    expansion_add: int = 16
    expansion_search: int = 0


def scale_for(vectors: np.ndarray) -> float:
    """Choose int8 steps per unit so that one value in ten thousand is clipped."""
    bound = float(np.quantile(np.abs(vectors[:: max(1, len(vectors) // 20_000)]), 0.9999))
    return 127.0 / max(bound, 1e-6)


def build_index(
    path: Path, keys: np.ndarray, vectors: np.ndarray, plan: IndexPlan = IndexPlan()
) -> dict[str, Any]:
    """Write the index and return what the manifest must say to use it."""
    scale = scale_for(vectors) if plan.kind == "i8" else 0.0
    index = Index(
        ndim=vectors.shape[1],
        metric="cos",
        dtype=plan.kind,
        connectivity=plan.connectivity,
        expansion_add=plan.expansion_add,
    )
    # One thread: with several the graph depends on who came first.
    index.add(keys, quantise(vectors, scale), threads=1)
    index.save(str(path))
    if plan.exact:
        path.write_bytes(flat(path.read_bytes()))
    spec = IndexSpec(vectors.shape[1], scale, plan.exact, plan.expansion_search)
    return asdict(spec)


def build_spec(fields: dict[str, Any]) -> IndexSpec:
    """Read back what `build_index` returned."""
    return IndexSpec(**fields)

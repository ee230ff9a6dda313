"""The vector index: which texts lie nearest to a phrase's vector."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.errors import PackError
from desktop.engine.native import Index

TEXTLESS = 0x80000000  # low half of a key from here on: a vector that ships without its text
_LOW = np.uint64(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class IndexSpec:
    """How the vectors were stored, as the manifest says."""

    dimensions: int
    scale: float = 0.0  # int8 steps per unit of a vector; 0 when they are stored as floats
    exact: bool = False  # whether a full scan is quicker and surer than the graph
    expansion: int = 0  # how far the graph is searched; 0 leaves the library's own


@dataclass(frozen=True, slots=True)
class VectorHit:
    """One text near the phrase."""

    rubric_id: int
    text_id: int  # TEXTLESS or more when the vector carries no text
    cosine: float


class VectorIndex:
    """A usearch index of int8 or f16 vectors, mapped into memory rather than read."""

    def __init__(self, index: Index, spec: IndexSpec) -> None:
        self._index = index
        self.spec = spec

    @classmethod
    def open(cls, path: Path, spec: IndexSpec) -> "VectorIndex":
        """Map the index file."""
        try:
            # WORKAROUND: usearch takes the search's reach only when the index is made.
            index = Index.restore(str(path), view=True, expansion_search=spec.expansion or None)
        except Exception as error:  # the library raises bare RuntimeError and worse
            raise PackError(f"The index {path.name} cannot be opened ({error}).") from error
        if index is None or index.ndim != spec.dimensions:
            raise PackError(f"The index {path.name} is not the one its manifest describes.")
        return cls(index, spec)

    def __len__(self) -> int:
        return len(self._index)

    def search(self, vector: np.ndarray, count: int) -> list[VectorHit]:
        """Return the nearest texts, nearest first."""
        count = min(count, len(self))
        if not count:
            return []
        matches = self._index.search(
            quantise(vector, self.spec.scale), count, exact=self.spec.exact, threads=1
        )
        keys = np.asarray(matches.keys, dtype=np.uint64)
        cosines = 1.0 - np.asarray(matches.distances, dtype=np.float32)
        return [
            VectorHit(int(key >> np.uint64(32)), int(key & _LOW), float(cosine))
            for key, cosine in zip(keys, cosines, strict=True)
        ]


def quantise(vectors: np.ndarray, scale: float) -> np.ndarray:
    """Scale to int8 ourselves: the library's own cast leaves a unit vector six steps a side."""
    if not scale:
        return vectors.astype(np.float32, copy=False)
    return np.clip(np.rint(vectors * scale), -127, 127).astype(np.int8)


def key_of(rubric_id: int, text_id: int) -> int:
    """Pack a rubric and one of its texts into the index's key."""
    return (rubric_id << 32) | text_id

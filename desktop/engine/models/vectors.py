"""The vector index: which texts lie nearest to a phrase's vector."""

import mmap
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from desktop.engine.errors import PackError
from desktop.engine.models.native import Index, MetricKind
from desktop.engine.models.side import neutral

TEXTLESS = 0x80000000  # low half of a key from here on: a vector that ships without its text
SPARE = 60  # more are read by the inner product than are asked for by the cosine
_LOW = 0xFFFFFFFF
_TINY = 1e-9  # for a vector of noughts


@dataclass(frozen=True, slots=True)
class IndexSpec:
    """How the vectors were stored, as the manifest says."""

    dimensions: int
    scale: float = 0.0  # int8 steps per unit of a vector; 0 when they are stored as floats
    exact: bool = False  # whether a full scan is quicker and surer than the graph
    expansion: int = 0  # how far the graph is searched; 0 leaves the library's own


class VectorHit(NamedTuple):
    """One text near the phrase."""

    rubric_id: int
    text_id: int  # TEXTLESS or more when the vector carries no text
    cosine: float
    unsided: float = 0.0  # the cosine without the side of either, when it was asked for


class VectorIndex:
    """A usearch index of int8 or f16 vectors, mapped into memory rather than read."""

    def __init__(self, index: Index, spec: IndexSpec, mapped: mmap.mmap | None = None) -> None:
        self._index = index
        self._mapped = mapped  # held, because the index reads from it
        self.spec = spec
        self._in_full = spec.exact and bool(spec.scale)
        if self._in_full:
            index.metric = MetricKind.IP  # half the work of the cosine that the file names

    @classmethod
    def open(cls, path: Path, spec: IndexSpec) -> "VectorIndex":
        """Map the index file."""
        try:
            # WORKAROUND: usearch hands a path to Windows as UTF-8, which reads it as something else
            # (C:\Users\José), so Python opens and maps the file.
            with path.open("rb") as file:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            # WORKAROUND: usearch takes the search's reach only when the index is made.
            index = Index.restore(
                memoryview(mapped), view=True, expansion_search=spec.expansion or None
            )
        except Exception as error:  # the library raises bare RuntimeError and worse
            raise PackError(f"The index {path.name} cannot be opened ({error}).") from error
        if index is None or index.ndim != spec.dimensions:
            raise PackError(f"The index {path.name} is not the one its manifest describes.")
        return cls(index, spec, mapped)

    def __len__(self) -> int:
        return len(self._index)

    def search(
        self, vector: np.ndarray, count: int, side: np.ndarray | None = None
    ) -> list[VectorHit]:
        """Return the nearest texts, nearest first.

        With the direction of the sides, those of either side are found alike.
        """
        count = min(count, len(self))
        if not count:
            return []
        asked = quantise(vector if side is None else neutral(vector, side), self.spec.scale)
        keys, cosines = self._scan(asked, count) if self._in_full else self._found(asked, count)
        if side is None:
            rows = zip(keys.tolist(), cosines.tolist(), strict=True)
            return [VectorHit(key >> 32, key & _LOW, cosine) for key, cosine in rows]
        near = np.array(self._index.get(keys), dtype=np.float32)
        own = _cosines(vector, near)
        plain = _cosines(neutral(vector, side), near - np.outer(near @ side, side))
        sided = zip(keys.tolist(), own.tolist(), plain.tolist(), strict=True)
        return [VectorHit(key >> 32, key & _LOW, cosine, bare) for key, cosine, bare in sided]

    def _found(self, asked: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        matches = self._index.search(asked, count, exact=self.spec.exact, threads=1)
        return matches.keys, 1.0 - np.asarray(matches.distances, dtype=np.float32)

    def _scan(self, asked: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Find by the inner product, then order by the cosine.

        Vectors of int8 are of nearly one length, so the two orders differ by a few places.
        """
        keys = self._index.search(asked, count + SPARE, exact=True, threads=1).keys
        near = np.array(self._index.get(keys), dtype=np.float32)
        phrase = asked.astype(np.float32)
        lengths = np.sqrt(np.einsum("ij,ij->i", near, near) * (phrase @ phrase))
        cosines = near @ phrase / np.maximum(lengths, _TINY)
        order = np.argsort(-cosines, kind="stable")[:count]
        return keys[order], cosines[order]


def quantise(vectors: np.ndarray, scale: float) -> np.ndarray:
    """Scale to int8 ourselves: the library's own cast leaves a unit vector six steps a side."""
    if not scale:
        return vectors.astype(np.float32, copy=False)
    return np.clip(np.rint(vectors * scale), -127, 127).astype(np.int8)


def key_of(rubric_id: int, text_id: int) -> int:
    """Pack a rubric and one of its texts into the index's key."""
    return (rubric_id << 32) | text_id


def _cosines(vector: np.ndarray, near: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(vector) * np.linalg.norm(near, axis=1)
    return np.asarray(near @ vector / np.maximum(lengths, _TINY))

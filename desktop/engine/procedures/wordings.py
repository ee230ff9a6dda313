"""The wordings of procedures: what they stand for, which lie near a phrase or share its words."""

import math
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.engine.errors import PackError
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import with_ligatures

NEAREST = 200  # wordings of each kind that are looked at
_BLOCK = 8192


class Hit(NamedTuple):
    """A wording that speaks for a procedure."""

    row: int
    cosine: float
    words: float  # how much of the words is shared, from 0 to 1


class Wordings:
    """Every wording of a pack, row by row; the last rows are vectors without a text."""

    def __init__(self, catalogue: ProcedureCatalogue, vectors: Path) -> None:
        self._store = catalogue.store
        self.codes: list[tuple[str, ...]] = [
            tuple(codes.split(";")) for codes in catalogue.block("concepts")
        ]
        self.texts: list[str] = catalogue.block("texts")
        self.concepts = self._store.array("concept", "<u2")
        self.languages = self._store.array("language", "<u1")
        self._mass = self._store.array("mass", "<f4")
        self._vectors = _read(vectors, len(self.concepts))
        self._below: dict[str, NDArray[np.intp]] = {}
        self._scale = float(self._store.facts.get("scale", "127"))

    def __len__(self) -> int:
        return len(self.concepts)

    @property
    def dimensions(self) -> int:
        """The numbers of a vector."""
        return int(self._vectors.shape[1])

    def text(self, row: int) -> str:
        """The wording of a row, or nothing where only its vector is there."""
        return self.texts[row] if row < len(self.texts) else ""

    def texts_in(self, language: str) -> Iterator[str]:
        """Yield what may be read in a text of a language, or of any where it is none of the six.

        What languages write alike is kept once, under the first of them: only abbreviations, which
        mean something else in each, are left out of the others.
        """
        for row, text in enumerate(self.texts):
            own = language not in LANGUAGES or self.language(row) == language
            if own or not text.isupper():
                yield text

    def language(self, row: int) -> str:
        """The language of a wording."""
        return LANGUAGES[int(self.languages[row])]

    def stands_for(self, row: int) -> tuple[str, ...]:
        """The codes, or beginnings of codes, that a row stands for."""
        return self.codes[int(self.concepts[row])]

    @cached_property
    def rows_of(self) -> dict[str, list[int]]:
        """The concepts that begin with a table, by that table."""
        found: dict[str, list[int]] = {}
        for number, codes in enumerate(self.codes):
            found.setdefault(codes[0][:3], []).append(number)
        return found

    def rows_below(self, table: str) -> NDArray[np.intp]:
        """The rows whose principal component is of a table."""
        if table not in self._below:
            self._below[table] = np.nonzero(np.isin(self.concepts, self.rows_of.get(table, ())))[0]
        return self._below[table]

    def cosines(self, asked: NDArray[np.float32]) -> NDArray[np.float32]:
        """How near each row lies to the nearest of some vectors."""
        wanted = asked.T / self._scale
        found = np.empty(len(self), dtype=np.float32)
        for start in range(0, len(self), _BLOCK):
            part = self._vectors[start : start + _BLOCK].astype(np.float32)
            found[start : start + _BLOCK] = (part @ wanted).max(axis=1)
        return found / self._lengths

    @cached_property
    def _lengths(self) -> NDArray[np.float32]:
        """How long each vector is; rounding has made them unequal."""
        blocks = (self._vectors[start : start + _BLOCK] for start in range(0, len(self), _BLOCK))
        squares = [(part.astype(np.float32) ** 2).sum(axis=1) for part in blocks]
        return np.asarray(np.maximum(np.sqrt(np.concatenate(squares)) / self._scale, 1e-6))

    def shared(self, stems: Iterable[str]) -> NDArray[np.float32]:
        """How much of its words each row shares with a phrase, rare words more."""
        scores = np.zeros(len(self), dtype=np.float32)
        asked = 0.0
        for stem in sorted(set(stems)):
            ways = " OR ".join(f'"{one}"' for one in with_ligatures(stem))
            rows = self._store.texts_of_words(ways)
            weight = self._weight(len(rows)) ** 2
            asked += weight
            scores[rows] += weight
        whole = np.sqrt(np.maximum(asked * self._mass, 1e-6))
        return np.asarray(scores / whole, dtype=np.float32)

    def _weight(self, rows: int) -> float:
        return weight(len(self.texts), rows)


def weight(texts: int, rows: int) -> float:
    """What a word says that so many of all texts have."""
    return math.log(1 + (texts - rows + 0.5) / (rows + 0.5))


def _read(path: Path, rows: int) -> NDArray[np.int8]:
    try:
        vectors = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise PackError(f"The vectors {path.name} cannot be read ({error}).") from error
    if vectors.ndim != 2 or vectors.dtype != np.int8 or len(vectors) != rows:
        raise PackError(f"The vectors {path.name} are not those of the pack's procedures.")
    return np.asarray(vectors)

"""The rows of the index: the project's wordings, then mentions that ship as vectors alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.layout import pack_numbers
from desktop.engine.models.vectors import quantise
from desktop.engine.procedures.wordings import weight
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import stems_of, words_of
from export.procedures.concepts import Concept
from export.procedures.writer import Writer

CLIPPED = 1e-4  # share of the numbers that int8 cuts short


@dataclass
class Rows:
    """What each vector stands for; `texts` are those of the first rows."""

    numbers: dict[str, int] = field(default_factory=dict)  # of concepts, by their joined codes
    concepts: list[int] = field(default_factory=list)
    languages: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    textless: list[str] = field(default_factory=list)

    @property
    def every(self) -> list[str]:
        """What is encoded, row by row."""
        return [*self.texts, *self.textless]

    def concept(self, codes: Sequence[str]) -> int:
        """The number of a concept, a new one where it is not known."""
        return self.numbers.setdefault(";".join(codes), len(self.numbers))


def rows_of(concepts: Iterable[Concept], mentions: Iterable[tuple[str, str]]) -> Rows:
    """Take each wording of a concept once, and each mention of a code once."""
    rows, seen = Rows(), set[tuple[int, str]]()
    for one in concepts:
        number = rows.concept(one.codes)
        for language, text in one.said:
            if _is_new(seen, number, text):
                rows.texts.append(text)
                _add(rows, number, language)
    for text, code in mentions:
        number = rows.concept((code,))
        if _is_new(seen, number, text):
            rows.textless.append(text)
            _add(rows, number, "es")
    return rows


def write_rows(writer: Writer, rows: Rows) -> None:
    """Write what the rows stand for, and the full-text index of their stems."""
    stems = [stems_of(text) for text in rows.texts]
    counts: dict[str, int] = {}
    for own in stems:
        for stem in set(own):
            counts[stem] = counts.get(stem, 0) + 1
    mass = [sum(weight(len(stems), counts[stem]) ** 2 for stem in set(own)) for own in stems]
    mass += [0.0] * len(rows.textless)
    writer.block("concepts", list(rows.numbers))
    writer.block("texts", rows.texts)
    writer.numbers("concept", pack_numbers(np.array(rows.concepts, dtype="<u2")))
    writer.numbers("language", pack_numbers(np.array(rows.languages, dtype="<u1")))
    writer.numbers("mass", pack_numbers(np.array(mass, dtype="<f4")))
    writer.stems((row, " ".join(own)) for row, own in enumerate(stems))


def write_vectors(path: Path, vectors: np.ndarray) -> float:
    """Write the vectors as int8, and return how many steps a unit has."""
    scale = 127 / float(np.quantile(np.abs(vectors), 1 - CLIPPED))
    with path.open("wb") as file:
        np.save(file, quantise(vectors, scale), allow_pickle=False)
    return scale


def _add(rows: Rows, number: int, language: str) -> None:
    rows.concepts.append(number)
    rows.languages.append(LANGUAGES.index(language))


def _is_new(seen: set[tuple[int, str]], number: int, text: str) -> bool:
    mark = (number, " ".join(words_of(text)))
    if not mark[1] or mark in seen:
        return False
    seen.add(mark)
    return True

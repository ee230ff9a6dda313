"""The sections of a report, known by its headings in the six languages' hospital habits.

A heading stands at the beginning of a line, before a colon or alone, or in capitals inside a line
of a report that has no lines. What comes before the first one belongs to no section.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import fold

NONE = "none"
_LONGEST = 60  # characters of a heading
_LINE = re.compile(r"[^\n]+")
_NUMBER = re.compile(r"^[\s\-*•#>]*(?:\(?\d{1,2}[.)]\s*|[IVX]{1,4}[.)]\s+)?")
_COLON = re.compile(r"\s*[:=]")
_INSIDE = re.compile(r"(?<=[.;\n])[ \t]*([^\W\d_][^:\n.;,()]{0,58}?)[ \t]*:(?!\d)")
_NEXT = re.compile(r"\n(?=\s*\n|[A-ZÀ-Þ])")
_ONE_PARAGRAPH = frozenset({"family", "allergies", "social"})
_LETTERS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text and what it is about; `start` is where its heading ends."""

    kind: str
    begins: int  # where its heading begins
    start: int
    end: int


@cache
def _headings() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return the headings as they are, and the beginnings that may go on."""
    whole: dict[str, str] = {}
    stems: list[tuple[str, str]] = []
    for line in lexicon_lines("sections.tsv"):
        kind, _, words = line.split("\t")
        for heading in map(str.strip, words.split("|")):
            if heading.endswith("*"):
                stems.append((fold(heading[:-1]), kind))
            else:
                whole.setdefault(fold(heading), kind)
    return whole, tuple(sorted(stems, key=lambda item: -len(item[0])))


def kind_of(heading: str) -> str:
    """Return the section that a heading begins, or nothing.

    >>> kind_of("ANTECEDENTES FAMILIARES"), kind_of("Paciente de 40 años")
    ('family', '')
    """
    whole, stems = _headings()
    plain = " ".join(fold(heading).split()).strip(" .-*_#")
    if plain in whole:
        return whole[plain]
    return next((kind for start, kind in stems if plain.startswith(start)), "")


def sections(text: str) -> list[Section]:
    """Return the sections in order; together they cover the whole text."""
    marks = sorted(set(_marks(text)))
    kept: list[tuple[int, int, str]] = []
    for start, end, kind in marks:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, kind))
    found = [Section(NONE, 0, 0, kept[0][0] if kept else len(text))]
    ends = [*(start for start, _, _ in kept[1:]), len(text)]
    for (start, end, kind), until in zip(kept, ends, strict=False):
        found += _stretches(text, kind, start, end, until)
    return [section for section in found if section.end > section.begins]


def _stretches(text: str, kind: str, begins: int, start: int, end: int) -> Iterator[Section]:
    """Yield a section; what is told in one paragraph ends with it, and nobody says what follows."""
    line = _NEXT.search(text, start, end) if kind in _ONE_PARAGRAPH else None
    if line and text[start : line.start()].strip():
        yield Section(kind, begins, start, line.end())
        yield Section(NONE, line.end(), line.end(), end)
    else:
        yield Section(kind, begins, start, end)


def _marks(text: str) -> Iterator[tuple[int, int, str]]:
    for line in _LINE.finditer(text):
        mark = _of_line(line[0])
        if mark:
            yield line.start() + mark[0], line.start() + mark[1], mark[2]
    for inside in _INSIDE.finditer(text):
        kind = kind_of(inside[1])
        if kind and (len(inside[1]) > 3 or inside[1].isupper()):
            yield inside.start(1), inside.end(), kind


def _of_line(line: str) -> tuple[int, int, str] | None:
    """Find the heading of a line: before its colon, or the whole line."""
    start = len(_NUMBER.match(line)[0])  # type: ignore[index]  # it always matches
    head = line[start : start + _LONGEST]
    colon = _COLON.search(head)
    if colon:
        kind = kind_of(head[: colon.start()])
        return (start, start + colon.end(), kind) if kind else None
    plain = line[start:].strip()
    if len(plain) > _LONGEST or not _LETTERS.search(plain):
        return None
    kind = kind_of(plain)
    if not kind:
        return _before_dash(line, start)
    alone = len(plain) > 3 or plain.isupper()
    return (start, len(line), kind) if alone else None


def _before_dash(line: str, start: int) -> tuple[int, int, str] | None:
    """Find a heading in capitals that a dash parts from its text: "PMH - HTN"."""
    dash = re.search(r"\s[-–]\s|\.-\s*|-(?=\s)", line[start : start + _LONGEST])
    if not dash:
        return None
    head = line[start : start + dash.start()]
    kind = kind_of(head)
    return (start, start + dash.end(), kind) if kind and head.isupper() else None


class Places:
    """Tells the section of a place."""

    def __init__(self, found: list[Section]) -> None:
        self._found = found
        self._ends = [section.end for section in found]

    def in_heading(self, start: int, end: int) -> bool:
        """Tell whether words are part of a heading."""
        return any(at.begins < end and start < at.start for at in (self.at(start), self.at(end)))

    def at(self, place: int) -> Section:
        """Return the section that a character belongs to."""
        row = bisect_right(self._ends, place)
        return self._found[row] if row < len(self._found) else Section(NONE, place, place, place)

"""The project's wordings of procedures, and the mentions whose vectors may help without text."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.procedures.model import ALPHABET
from desktop.engine.results import LANGUAGES

_KNOWN = frozenset(ALPHABET)


@dataclass(frozen=True, slots=True)
class Concept:
    """What one or more components are called; the principal component stands first."""

    codes: tuple[str, ...]
    said: tuple[tuple[str, str], ...]  # (language, wording)


def read_concepts(folder: Path) -> Iterator[Concept]:
    """Yield the rows of every table of a folder, its sub-folders aside."""
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            for number, row in enumerate(table, start=2):
                yield Concept(_codes(row.get("codes") or "", path, number), tuple(_said(row)))


def _codes(cell: str, path: Path, number: int) -> tuple[str, ...]:
    codes = tuple(part.strip().upper() for part in cell.split(";") if part.strip())
    if not codes or not all(_is_beginning(code) for code in codes):
        raise UsageError(f"{path}, line {number}: {cell!r} is no beginning of procedure codes.")
    return codes


def _is_beginning(code: str) -> bool:
    return 3 <= len(code) <= 7 and set(code) <= _KNOWN


def _said(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for part in (row.get(language) or "").split("|"):
            if wording := " ".join(part.split()):
                yield language, wording


def texts_of(concepts: Sequence[Concept]) -> list[str]:
    """Every wording once, in order."""
    return list(dict.fromkeys(text for concept in concepts for _, text in concept.said))

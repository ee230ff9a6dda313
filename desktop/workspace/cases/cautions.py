"""What a coder would be asked about a case list: official rules that two codes may break."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from desktop.engine.catalogue.types import Note
from desktop.engine.errors import CatalogueError
from desktop.workspace.pick import Pick

# "O00-O07": the catalogue lists both ends, what lies between is meant as well.
_RANGE = re.compile(r"[A-Z]\d\w(?:\.\w+)?-[A-Z]\d\w(?:\.\w+)?")
CautionKind = Literal["header", "duplicate", "excludes1", "code_first"]


class Notes(Protocol):
    """Whoever can tell the official notes of a code; the catalogue does."""

    def notes(self, code: str, inherited: bool = True) -> list[Note]:
        """Return the notes of a code and of everything above it."""


@dataclass(frozen=True, slots=True)
class Caution:
    """One rule that an entry may break, and the other entry it concerns."""

    kind: CautionKind
    index: int
    other: int | None = None
    note: str = ""  # the official sentence, for excludes1 and code first


def find_cautions(entries: Iterable[Pick], notes: Notes) -> list[Caution]:
    """Check a case against the official notes; an entry that is unknown breaks no rule."""
    case = list(entries)
    found: list[Caution] = []
    for index, entry in enumerate(case):
        if not entry.billable:
            found.append(Caution("header", index))
        earlier = next((i for i in range(index) if case[i].code == entry.code), None)
        if earlier is not None:
            found.append(Caution("duplicate", index, earlier))
        found.extend(_against_others(case, index, _notes_of(entry.code, notes)))
    return found


def _notes_of(code: str, notes: Notes) -> list[Note]:
    """Return a code's notes; none for a code that this release does not have."""
    try:
        return notes.notes(code)
    except CatalogueError:
        return []


def _named(note: Note) -> set[str]:
    """Return the codes and the ranges that a note names."""
    return {*note.codes, *_RANGE.findall(note.text)}


def _against_others(case: Sequence[Pick], index: int, notes: list[Note]) -> list[Caution]:
    found = []
    for note in notes:
        if note.kind not in ("excludes1", "code_first"):
            continue
        for other, entry in enumerate(case):
            if other != index and any(covers(code, entry.code) for code in _named(note)):
                found.extend(_caution(note, index, other))
    return _once(found)


def _caution(note: Note, index: int, other: int) -> list[Caution]:
    if note.kind == "excludes1":
        return [Caution("excludes1", index, other, note.text)]
    # "Code first X" is broken only when X stands below.
    return [Caution("code_first", index, other, note.text)] if other > index else []


def _once(cautions: list[Caution]) -> list[Caution]:
    """Keep one caution for each pair and rule, however many notes say it."""
    seen: set[tuple[CautionKind, int, int | None]] = set()
    kept = []
    for caution in cautions:
        key = (caution.kind, caution.index, caution.other)
        if key not in seen:
            seen.add(key)
            kept.append(caution)
    return kept


def covers(named: str, code: str) -> bool:
    """Tell whether a code named in a note (I50, I50.-, I60-I69, S52.5) covers a full code.

    >>> covers("I60-I69", "I63.9"), covers("S52.5-", "S52.521A"), covers("I5", "I50.9")
    (True, True, False)
    """
    plain = code.replace(".", "").upper()
    first, _, last = named.upper().replace(".", "").replace(" ", "").partition("-")
    if last:
        return first <= plain[: len(first)] and plain[: len(last)] <= last
    return len(first) >= 3 and plain.startswith(first)

"""What belongs beside a code and is not there: by the reviewed table and by the notes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop.engine.catalogue.types import Code, Note, Rubric
from desktop.workspace.episode.caution import Caution, Weight
from desktop.workspace.episode.entry import Entry, Knows
from desktop.workspace.episode.families import (
    Families,
    Family,
    covered,
    note_families,
    read_families,
)
from desktop.workspace.episode.words import rows
from desktop.workspace.pick import Pick

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue

# What is asked for only at times would be proposed beside every second code.
_AT_TIMES = re.compile(r"applicable|known|when |if |any associated|desired")
_WIDE = {"chapter", "block"}
_MOST = 4  # families that one proposal names
_CHOICES = 60  # codes that a menu can show


@dataclass(frozen=True, slots=True)
class Companion:
    """A row of the reviewed table."""

    needed: bool
    codes: Families
    beside: Families
    propose: tuple[str, ...]
    source: str


@cache
def companions() -> tuple[Companion, ...]:
    """Read the reviewed table once."""
    return tuple(
        Companion(
            row["strength"] == "needed",
            read_families(row["codes"]),
            read_families(row["beside"]),
            tuple((row["propose"] or row["beside"]).split()),
            row["source"],
        )
        for row in rows("companions.tsv")
    )


def missing(case: Sequence[Entry], catalogue: Knows) -> Iterator[Caution]:
    """Say what is missing, and propose what is to be coded where it is documented."""
    for entry in case:
        if not entry.rubric:
            continue
        asked = [row for row in companions() if row.codes.covers(entry.plain)]
        for row in asked:
            if not any(row.beside.covers(other.plain) for other in case if other is not entry):
                yield _missing(entry, row.needed, row.propose, row.source)
        for group in _groups(catalogue, entry):
            if not _is_settled(group, case) and not _is_asked(group, asked):
                yield _by_note(entry, group)


def _missing(entry: Entry, needed: bool, propose: tuple[str, ...], source: str) -> Caution:
    kind = "missing_needed" if needed else "missing_known"
    weight: Weight = "missing" if needed else "hint"
    return Caution(kind, weight, entry.index, entry.code, source=source, instead=propose)


@dataclass(frozen=True, slots=True)
class _Group:
    """A "use additional code" with all that it lists."""

    note: Note
    families: tuple[Family, ...]


def _groups(catalogue: Knows, entry: Entry) -> Iterator[_Group]:
    """Read the notes from the code up to its category; a list ends where the next lead begins."""
    assert entry.rubric is not None
    wide = {place.code for place in catalogue.parents(entry.rubric.code) if place.level in _WIDE}
    lead: Note | None = None
    gathered: list[Family] = []
    for note in catalogue.notes(entry.code):
        if note.kind != "use_additional" or note.source_code in wide:
            continue
        begins = note.text.startswith(("code", ","))
        if begins or lead is None or lead.source_code != note.source_code:
            if lead and gathered:
                yield _Group(lead, tuple(gathered))
            lead, gathered = note, []
        if not _AT_TIMES.search(lead.text) and not _AT_TIMES.search(note.text):
            gathered += note_families(note.text)
    if lead and gathered:
        yield _Group(lead, tuple(gathered))


def _is_settled(group: _Group, case: Sequence[Entry]) -> bool:
    return any(covered(other.plain, group.families) for other in case)


def _is_asked(group: _Group, asked: Sequence[Companion]) -> bool:
    """Tell whether the table asks for the same already."""
    return any(row.beside.covers(family.first) for row in asked for family in group.families)


def _by_note(entry: Entry, group: _Group) -> Caution:
    return Caution(
        "missing_known", "hint", entry.index, entry.code, note=group.note.text,
        source=group.note.source_code, instead=tuple(map(str, group.families[:_MOST])),
    )  # fmt: skip


def codes_of(catalogue: "Catalogue", families: Sequence[str], language: str) -> list[Pick]:
    """Return the codes of a few families; none when they are too many to choose from."""
    found: dict[str, Pick] = {}
    for family in read_families(" ".join(families)).named:
        for prefix in _prefixes(family):
            for rubric in catalogue.with_prefix(prefix, _CHOICES * 20):
                if rubric.billable and family.covers(rubric.code):
                    for code in catalogue.codes(rubric, language):
                        found[code.code] = _picked(code, rubric, catalogue, language)
            if len(found) > _CHOICES:
                return []
    return list(found.values())


def _prefixes(family: Family) -> list[str]:
    """Return where the codes of a family begin; of a long range too much to be listed."""
    first, last = family.first, family.last
    if first[:3] == last[:3]:
        return [first if first == last else first[:3]]
    if first[0] != last[0] or not (first[1:3] + last[1:3]).isdigit():
        return [first[:1]]
    return [f"{first[0]}{number:02}" for number in range(int(first[1:3]), int(last[1:3]) + 1)]


def _picked(code: Code, rubric: Rubric, catalogue: "Catalogue", language: str) -> Pick:
    spoken = catalogue.title(rubric.code, language).language
    return Pick(code.code, rubric.code, code.title, spoken, True, rubric.chapter)

"""The official notes: what excludes what, and what is coded first."""

from collections.abc import Iterator, Sequence

from desktop.engine.catalogue.types import Note
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.entry import Entry, Knows
from desktop.workspace.episode.families import covered, note_families
from desktop.workspace.episode.tables import is_manifestation


def by_notes(case: Sequence[Entry], catalogue: Knows) -> Iterator[Caution]:
    """Hold each entry's notes against all other entries."""
    for entry in case:
        for note in catalogue.notes(entry.code) if entry.rubric else ():
            if note.kind in ("excludes1", "code_first"):
                named = note_families(note.text)
                for other in case if named else ():
                    if other.plain != entry.plain and covered(other.plain, named):
                        yield from _found(note, entry, other, case)


def _found(note: Note, entry: Entry, other: Entry, case: Sequence[Entry]) -> Iterator[Caution]:
    if note.kind == "excludes1":
        yield _caution("excludes1", note, entry, other)
    # "Code first X" is broken only when X stands below; a manifestation needs one cause alone.
    elif other.index > entry.index and not _has_its_cause(note, entry, case):
        yield _caution("code_first", note, entry, other)


def _has_its_cause(note: Note, entry: Entry, case: Sequence[Entry]) -> bool:
    above = [other for other in case if other.index < entry.index]
    return is_manifestation(entry.plain) and bool(above)


def _caution(kind: str, note: Note, entry: Entry, other: Entry) -> Caution:
    return Caution(
        kind, "conflict", entry.index, entry.code, other.index, other.code,
        note=note.text, source=note.source_code,
    )  # fmt: skip

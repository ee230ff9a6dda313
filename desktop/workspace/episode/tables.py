"""The reviewed tables: contradictions, what cannot stand first, what goes with a sex or an age."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.entry import Entry
from desktop.workspace.episode.families import Families, covered, read_families
from desktop.workspace.episode.patient import Patient
from desktop.workspace.episode.words import rows

_SAME = "same"
_BIRTH = read_families("Z38")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two families that do not go together; no `others` means two different ones of `codes`."""

    why: str
    codes: Families
    others: Families | None
    instead: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Belonging:
    """A sex or a part of life that codes go with; or, with `kind`, why they cannot stand first."""

    kind: str
    codes: Families
    source: str
    least: int | None = None
    most: int | None = None


@cache
def contradictions() -> tuple[Contradiction, ...]:
    """Read the table of contradictions once."""
    return tuple(
        Contradiction(
            row["why"],
            read_families(row["codes"]),
            None if row["others"] == _SAME else read_families(row["others"]),
            tuple(row["instead"].split()),
            row["source"],
        )
        for row in rows("contradictions.tsv")
    )


@cache
def not_first() -> tuple[Belonging, ...]:
    """Read the table of what cannot stand first once."""
    return tuple(
        Belonging(row["kind"], read_families(row["codes"]), row["source"])
        for row in rows("principal.tsv")
    )


@cache
def belongings() -> tuple[Belonging, ...]:
    """Read the table of sexes and ages once."""
    return tuple(
        Belonging(
            row["sex"],
            read_families(row["codes"]),
            row["source"],
            int(row["least"]) if row["least"] else None,
            int(row["most"]) if row["most"] else None,
        )
        for row in rows("patient.tsv")
    )


def is_manifestation(code: str) -> bool:
    """Tell whether a code only says how another disease shows."""
    return any(found.kind == "manifestation" and found.codes.covers(code) for found in not_first())


def contradicting(case: Sequence[Entry]) -> Iterator[Caution]:
    """Find pairs that the table of contradictions names."""
    for row in contradictions():
        for entry in (entry for entry in case if row.codes.covers(entry.plain)):
            for other in case:
                if other.plain != entry.plain and _against(row, entry, other):
                    yield Caution(
                        row.why, "conflict", entry.index, entry.code, other.index, other.code,
                        source=row.source, instead=row.instead,
                    )  # fmt: skip


def _against(row: Contradiction, entry: Entry, other: Entry) -> bool:
    if row.others is not None:
        return row.others.covers(other.plain)
    # The later one is told of, once; two codes of one family are no two answers.
    if other.index > entry.index or not row.codes.covers(other.plain):
        return False
    if len(row.codes.named) == 1:
        return True
    return not any(
        family.covers(entry.plain) and family.covers(other.plain) for family in row.codes.named
    )


def standing_first(case: Sequence[Entry]) -> Iterator[Caution]:
    """Tell why the first diagnosis cannot be the principal one."""
    for entry in case[:1]:
        for row in not_first():
            if row.codes.covers(entry.plain):
                kind = f"principal_{row.kind}"
                yield Caution(kind, "conflict", entry.index, entry.code, source=row.source)
                break
    for entry in case[1:]:
        if _BIRTH.covers(entry.plain) and not _BIRTH.covers(case[0].plain):
            yield Caution(
                "principal_birth", "conflict", entry.index, entry.code, source="I.C.16.a.2"
            )


def of_patient(case: Sequence[Entry], patient: Patient) -> Iterator[Caution]:
    """Mark codes that are unusual for this sex or age."""
    for entry in case:
        for row in belongings():
            if covered(entry.plain, row.codes.named):
                yield from _unusual(entry, row, patient)


def _unusual(entry: Entry, row: Belonging, patient: Patient) -> Iterator[Caution]:
    kind, years = "", patient.years
    more: tuple[str, ...] = ()
    if row.kind and patient.sex and row.kind != patient.sex:
        kind = f"sex_{row.kind}"
    elif years is not None and row.least is not None and years < row.least:
        kind, more = "age_least", (str(row.least),)
    elif years is not None and row.most is not None and years > row.most:
        kind = "age_most" if row.most else "age_newborn"
        more = (str(row.most),) if row.most else ()
    if kind:
        yield Caution(kind, "mark", entry.index, entry.code, source=row.source, more=more)

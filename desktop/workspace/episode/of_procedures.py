"""What is to be looked at in an episode's procedures: the code, its years, its day, its side."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from desktop.engine.procedures.model import Table
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.patient import Patient, read_date
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.pick import Pick

_OCTOBER = 10  # a fiscal year begins in the one before


class KnowsProcedures(Protocol):
    """Whoever has the tables of procedures; the code set of a pack does."""

    @property
    def tables(self) -> Mapping[str, Table]:
        """Return every table by its three characters."""

    def side(self, code: str) -> str:
        """Return the side that a code says."""


def of_procedures(
    picks: Sequence[Pick], codes: KnowsProcedures | None, patient: Patient, day: date | None,
    shown: str,
) -> Iterator[Caution]:  # fmt: skip
    """Look at each procedure; `shown` is how the edition, or the day of discharge, is called.

    A pack without procedures says nothing of their codes.
    """
    for index, pick in enumerate(picks):
        if pick.kind == "procedure":
            if codes is not None:
                yield from _code(index, pick, codes, day, shown)
            yield from _day(index, pick, patient)


def _code(
    index: int, pick: Pick, codes: KnowsProcedures, day: date | None, shown: str
) -> Iterator[Caution]:
    table = codes.tables.get(pick.code[:3])
    row = table.row_of(pick.code) if table else None
    if row is None:
        yield Caution("unknown", "conflict", index, pick.code)
        return
    year = day.year + (day.month >= _OCTOBER) if day else 0
    if year and year < row.since:
        begins = date(row.since - 1, _OCTOBER, 1).isoformat()
        yield Caution("not_yet", "conflict", index, pick.code, more=(shown, begins))
    elif row.until and (not year or year > row.until):
        ended = date(row.until, _OCTOBER - 1, 30).isoformat()
        kind, more = ("no_more", (shown, ended)) if year else ("deleted", (ended,))
        yield Caution(kind, "conflict", index, pick.code, more=more)
    side = codes.side(pick.code)
    if side and pick.side and side != pick.side:
        yield Caution("other_side", "conflict", index, pick.code)


def _day(index: int, pick: Pick, patient: Patient) -> Iterator[Caution]:
    try:
        done = read_date(pick.date)
    except EpisodeError:  # a case list that was kept may hold anything
        done = None
    if done and patient.discharged and done > patient.discharged:
        yield Caution("after_discharge", "mark", index, pick.code, more=(done.isoformat(),))
    elif done and patient.admitted and done < patient.admitted:
        yield Caution("before_admission", "mark", index, pick.code, more=(done.isoformat(),))

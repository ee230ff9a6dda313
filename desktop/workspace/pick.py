"""A code that the coder picked, as clipboard, case list, favourites and batch take it."""

import re
from dataclasses import dataclass
from typing import Literal

from desktop.engine.catalogue.details import Details
from desktop.engine.catalogue.types import Code
from desktop.engine.procedures.results import ProcedureResult
from desktop.engine.results import Result

Kind = Literal["diagnosis", "procedure"]
_PROCEDURE = re.compile(r"[0-9B-DFGHX][0-9A-HJ-NP-Z]{6}")


@dataclass(frozen=True, slots=True)
class Pick:
    """One code, with what the coder saw when choosing it.

    Attributes:
        note: the coder's own remark.
        kind: a diagnosis, or a procedure with its own `date` (as typed) and `side`.
        poa: whether it was present on admission: Y, N, U, W or nothing.
    """

    code: str
    rubric: str
    title: str
    language: str
    billable: bool
    chapter: int
    note: str = ""
    kind: Kind = "diagnosis"
    poa: str = ""
    date: str = ""
    side: str = ""

    @property
    def bare(self) -> str:
        """Return the code without its dot, as many record systems want it.

        >>> Pick("I50.9", "I50.9", "Heart failure", "en", True, 9).bare
        'I509'
        """
        return self.code.replace(".", "")


def kind_of(code: str) -> Kind:
    """Tell by its form which kind of code it is: of seven characters only procedures' have no dot.

    >>> kind_of("0FT44ZZ"), kind_of("S72.001A")
    ('procedure', 'diagnosis')
    """
    return "procedure" if _PROCEDURE.fullmatch(code) else "diagnosis"


def pick_result(result: Result) -> Pick:
    """Return a row of a list as a pick."""
    return Pick(
        code=result.code,
        rubric=result.rubric,
        title=result.title,
        language=result.title_language,
        billable=result.billable,
        chapter=result.chapter,
    )


def pick_procedure(result: ProcedureResult) -> Pick:
    """Return a procedure that was found as a pick; billable once nothing is left to choose."""
    return Pick(
        result.code, result.code, result.title, result.title_language, not result.open, 0,
        kind="procedure", side=result.side,
    )  # fmt: skip


def as_result(pick: Pick, rank: int, reason: str) -> Result:
    """Return a pick as a row of a list; it was not searched, so nothing says how sure it is."""
    return Result(
        rank=rank,
        code=pick.code,
        rubric=pick.rubric,
        billable=pick.billable,
        title=pick.title,
        title_language=pick.language,
        title_origin="official",
        chapter=pick.chapter,
        matched=None,
        score=0.0,
        probability=0.0,
        reason=reason,
    )


def pick_details(details: Details, code: Code | None) -> Pick:
    """Return the rubric in sight, with the 7th character chosen there, as a pick."""
    return Pick(
        code=code.code if code else details.rubric.code,
        rubric=details.rubric.code,
        title=code.title if code else details.title.text,
        language=details.title.language,
        billable=details.rubric.billable
        and (code is not None or not details.rubric.has_encounters),
        chapter=details.rubric.chapter,
    )

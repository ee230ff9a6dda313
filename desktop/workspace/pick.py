"""What the coder picked, as the clipboard and the case list take it."""

from desktop.engine.catalogue.details import Details
from desktop.engine.catalogue.types import Code
from desktop.engine.results import Result
from desktop.workspace.cases.case_list import CaseEntry


def pick_result(result: Result) -> CaseEntry:
    """Return a row of a list as an entry."""
    return CaseEntry(
        code=result.code,
        rubric=result.rubric,
        title=result.title,
        language=result.title_language,
        billable=result.billable,
        chapter=result.chapter,
    )


def pick_details(details: Details, code: Code | None) -> CaseEntry:
    """Return the rubric in sight, with the 7th character chosen there, as an entry."""
    return CaseEntry(
        code=code.code if code else details.rubric.code,
        rubric=details.rubric.code,
        title=code.title if code else details.title.text,
        language=details.title.language,
        billable=details.rubric.billable
        and (code is not None or not details.rubric.has_encounters),
        chapter=details.rubric.chapter,
    )

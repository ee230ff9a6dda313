"""A found code as other programs read it; this form stays stable."""

from typing import Any

from desktop.engine.results import Result


def result_fields(result: Result) -> dict[str, Any]:
    """Return a result as the contract names its fields."""
    return {
        "rank": result.rank,
        "code": result.code,
        "rubric": result.rubric,
        "billable": result.billable,
        "title": result.title,
        "title_language": result.title_language,
        "matched": result.matched.text if result.matched else "",
        "score": result.score,
        "probability": result.probability,
    }

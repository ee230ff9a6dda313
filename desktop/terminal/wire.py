"""How results are written for other programs; these forms stay stable."""

import json
from typing import Any

from desktop.engine.results import Results
from desktop.workspace.exchange.results import result_fields

_COLUMNS = ("rank", "code", "rubric", "billable", "probability", "title", "matched")


def results_fields(results: Results) -> dict[str, Any]:
    """Return a whole answer; what is only there at times is left out when it is not."""
    fields: dict[str, Any] = {
        "query": results.query,
        "language": results.language,
        "confidence": results.confidence,
        "elapsed_ms": results.elapsed_ms,
        "results": [result_fields(result) for result in results.results],
    }
    if results.notices:
        fields["notices"] = [
            {"kind": notice.kind, "text": notice.text, "detail": notice.detail}
            for notice in results.notices
        ]
    if len(results.diagnoses) > 1:
        fields["diagnoses"] = list(results.diagnoses)
    return fields


def json_line(results: Results, indent: int | None = None) -> str:
    """Write an answer as JSON, on one line unless an indent is given."""
    return json.dumps(results_fields(results), ensure_ascii=False, indent=indent, allow_nan=False)


def error_line(query: str, error: str) -> str:
    """Write the answer to a line that could not be looked up."""
    return json.dumps({"query": query, "error": error}, ensure_ascii=False)


def tsv_lines(results: Results) -> list[str]:
    """Write an answer as a header and one tab-separated line a result."""
    lines = ["\t".join(_COLUMNS)]
    for result in results.results:
        fields = result_fields(result)
        lines.append("\t".join(_cell(fields[name]) for name in _COLUMNS))
    return lines


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return " ".join(str(value).split())

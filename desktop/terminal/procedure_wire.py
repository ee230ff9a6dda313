"""How answers about procedures are written for other programs; these forms stay stable."""

import json
from typing import Any

from desktop.engine.procedures.results import Axis, ProcedureAnswer, ProcedureResult

_COLUMNS = ("rank", "code", "table", "open", "probability", "title", "matched")


def result_fields(result: ProcedureResult) -> dict[str, Any]:
    """Return a result as the contract names its fields."""
    return {
        "rank": result.rank,
        "code": result.code,
        "table": result.table,
        "open": result.open,
        "title": result.title,
        "title_language": result.title_language,
        "matched": result.matched,
        "probability": result.probability,
        "axes": [_axis_fields(axis) for axis in result.axes],
        "likeliest": list(result.likeliest),
        "components": list(result.components),
    }


def json_line(answer: ProcedureAnswer, indent: int | None = None) -> str:
    """Write an answer as JSON, on one line unless an indent is given."""
    fields = {
        "query": answer.query,
        "language": answer.language,
        "confidence": answer.confidence,
        "elapsed_ms": answer.elapsed_ms,
        "procedure": round(answer.procedure, 4),
        "results": [result_fields(result) for result in answer.results],
    }
    return json.dumps(fields, ensure_ascii=False, indent=indent, allow_nan=False)


def tsv_lines(answer: ProcedureAnswer) -> list[str]:
    """Write an answer as a header and one tab-separated line a result."""
    lines = ["\t".join(_COLUMNS)]
    for result in answer.results:
        fields = result_fields(result)
        lines.append("\t".join(" ".join(str(fields[name]).split()) for name in _COLUMNS))
    return lines


def _axis_fields(axis: Axis) -> dict[str, Any]:
    return {
        "place": axis.place,
        "name": axis.name,
        "value": axis.value,
        "label": axis.label,
        "heard": axis.heard,
        "options": dict(axis.options),
    }

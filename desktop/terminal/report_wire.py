"""How a report is written for other programs; this form stays stable."""

import json
from typing import Any

from desktop.engine.report.report import Coded, Mention, Report
from desktop.terminal.wire import result_fields


def report_fields(report: Report) -> dict[str, Any]:
    """Return a report as the contract names its fields."""
    return {
        "language": report.language,
        "elapsed_ms": report.elapsed_ms,
        "codes": [_code(code) for code in report.codes],
        "mentions": [
            {**_place(mention), "candidates": [result_fields(one) for one in mention.candidates]}
            for mention in report.mentions
        ],
        "combinations": [
            {"code": one.code, "title": one.title, "parts": list(one.parts)}
            for one in report.combinations
        ],
    }


def _code(code: Coded) -> dict[str, Any]:
    return {
        "code": code.code,
        "title": code.title,
        "probability": code.probability,
        "kind": code.kind,
        "evidence": [{**_place(one), "section": one.section} for one in code.evidence],
    }


def _place(mention: Mention) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "assertion": mention.assertion,
    }
    if mention.kind == "procedure":
        fields["kind"] = mention.kind
    if len(mention.parts) > 1:
        fields["parts"] = [list(part) for part in mention.parts]
    return fields


def json_text(report: Report) -> str:
    """Write a report as JSON."""
    return json.dumps(report_fields(report), ensure_ascii=False, indent=2, allow_nan=False)

"""How a report is written for other programs; this form stays stable."""

import json
from typing import Any

from desktop.engine.report.report import Coded, Mention, Report
from desktop.workspace.exchange.results import result_fields


def report_fields(report: Report, *, evidence: bool = True) -> dict[str, Any]:
    """Return a report as the contract names its fields; without evidence no word of it is there."""
    fields: dict[str, Any] = {
        "language": report.language,
        "elapsed_ms": report.elapsed_ms,
        "codes": [_code(code, evidence=evidence) for code in report.codes],
        "combinations": [
            {"code": one.code, "title": one.title, "parts": list(one.parts)}
            for one in report.combinations
        ],
    }
    if evidence:
        fields["mentions"] = [
            {**_place(mention), "candidates": [result_fields(one) for one in mention.candidates]}
            for mention in report.mentions
        ]
    return fields


def _code(code: Coded, *, evidence: bool) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "code": code.code,
        "title": code.title,
        "probability": code.probability,
        "kind": code.kind,
    }
    if evidence:
        fields["evidence"] = [{**_place(one), "section": one.section} for one in code.evidence]
    return fields


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


def json_text(report: Report, *, evidence: bool = True) -> str:
    """Write a report as JSON."""
    fields = report_fields(report, evidence=evidence)
    return json.dumps(fields, ensure_ascii=False, indent=2, allow_nan=False)

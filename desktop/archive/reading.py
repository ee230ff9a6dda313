"""What is kept of a report read: its codes with their evidence, as one line of JSON."""

import json
from typing import TYPE_CHECKING, Any

from desktop.engine.errors import NosolexError
from desktop.engine.report.report import Coded, Mention, ReadingOptions

if TYPE_CHECKING:
    from desktop.engine.report.reader import ReportReader


def read(reader: "ReportReader", text: str, options: ReadingOptions) -> str:
    """Read one report; one that cannot be read has the reason in place of codes."""
    try:
        codes = [_code(one) for one in reader.read(text, options).codes]
    except NosolexError as error:
        return failed(str(error))
    return json.dumps({"codes": codes, "error": None}, ensure_ascii=False)


def failed(reason: str) -> str:
    """Return what is kept of a report that has no codes, and why."""
    return json.dumps({"codes": [], "error": reason}, ensure_ascii=False)


def _code(code: Coded) -> dict[str, Any]:
    return {
        "code": code.code,
        "title": code.title,
        "probability": code.probability,
        "kind": code.kind,
        "evidence": [_evidence(one) for one in code.evidence],
    }


def _evidence(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "assertion": mention.assertion,
        "section": mention.section,
    }

"""The forms in which a report's codes leave the program, each by its name and on request alone."""

from typing import Literal

from desktop.engine.report.report import Report
from desktop.workspace.reports.page import Words, page
from desktop.workspace.reports.said import INTENT, SAID
from desktop.workspace.reports.table import csv_text
from desktop.workspace.reports.wire import json_text

Form = Literal["html", "json", "csv"]
FORMS: tuple[Form, ...] = ("html", "json", "csv")


def written(
    form: str, text: str, report: Report, *, evidence: bool = True, said: Words = SAID,
    intent: str = INTENT, separator: str = ",",
) -> str:  # fmt: skip
    """Write a report's codes in one of the forms, with the words they come from or without."""
    if form == "json":
        return json_text(report, evidence=evidence)
    if form == "csv":
        return csv_text(report, evidence=evidence, separator=separator)
    return page(text, report, evidence=evidence, said=said, intent=intent)

"""A report's codes as a table for spreadsheets, one row a code."""

import csv
import io

from desktop.engine.report.report import Coded, Report
from desktop.engine.text.plain import plain
from desktop.engine.text.tables.formulas import harmless

COLUMNS = ("code", "title", "kind", "probability")


def csv_text(report: Report, *, evidence: bool = True, separator: str = ",") -> str:
    """Write the codes as CSV that carries no formula; without evidence no word of the report."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
    writer.writerow((*COLUMNS, "evidence") if evidence else COLUMNS)
    for code in report.codes:
        row = [code.code, code.title, code.kind, f"{code.probability:.2f}"]
        writer.writerow([harmless(cell) for cell in [*row, *([_because(code)] * evidence)]])
    return stream.getvalue()


def _because(code: Coded) -> str:
    return "; ".join(dict.fromkeys(plain(one.text) for one in code.evidence))

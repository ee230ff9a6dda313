"""The reviewed file: every cell of the opened one, and beside them what the coder decided."""

import csv
import io
import math
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.procedures.results import ProcedureResult
from desktop.engine.text.tables.formulas import harmless
from desktop.system.settings import write_atomically
from desktop.workspace.batch.review import Review, Row, Suggestion
from desktop.workspace.batch.source import Layout, Source, written

COLUMNS = (
    *("nosolex_code", "nosolex_title", "nosolex_billable", "nosolex_decision"),
    *("nosolex_suggestion", "nosolex_probability", "nosolex_problem"),
)
# How many choices the suggestion leaves, as `nosolex procedure` says. The table, with which a code
# begins, has no column of its own: a spreadsheet would take 3E0 for a number.
OF_PROCEDURES = ("nosolex_open",)
Cells = list[object]
_LONGEST_CELL = 32_767
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML
_FORMS = {
    datetime: "yyyy-mm-dd hh:mm:ss", date: "yyyy-mm-dd", time: "hh:mm:ss", timedelta: "[h]:mm:ss",
}  # fmt: skip


class SavingError(NosolexError):
    """The review cannot be written; the sentence says where and why."""


def suggested_target(source: Path) -> Path:
    """Return a free name beside the opened file.

    >>> suggested_target(Path("/none/list.txt")).name
    'list-reviewed.csv'
    """
    suffix = ".xlsx" if source.suffix.casefold() in (".xlsx", ".xls") else ".csv"
    first = source.with_name(f"{source.stem}-reviewed{suffix}")
    names = [first, *(first.with_stem(f"{first.stem}-{n}") for n in range(2, 1000))]
    return next((name for name in names if not name.exists()), first)


def check_target(source: Path, target: Path) -> None:
    """Refuse the opened file itself, by whatever name, and a format that is not written."""
    same = source.resolve() == target.resolve()
    with suppress(OSError):
        same = same or source.samefile(target)
    if same:
        raise UsageError(
            f"{target.name} is the file you opened, which is never altered; choose another name."
        )
    if target.suffix.casefold() not in (".csv", ".xlsx"):
        raise UsageError(f"{target.name} must end in .csv or .xlsx; choose such a name.")


def save_review(source: Source, layout: Layout, review: Review, target: Path) -> None:
    """Write the review to another file, whole or not at all."""
    check_target(source.path, target)
    table = _table(source, layout, review)
    is_workbook = target.suffix.casefold() == ".xlsx"
    content = _as_workbook(table) if is_workbook else _as_csv(table, source.delimiter or ",")
    try:
        write_atomically(target, content, shared=True)
    except OSError as error:
        raise SavingError(
            f"{target} was not written ({error.strerror or error}); choose another place."
        ) from error


def _table(source: Source, layout: Layout, review: Review) -> Iterator[Cells]:
    width = source.width
    columns = columns_of(review)
    if layout.has_headings:
        yield [*_filled(source.rows[0], width), *columns]
    else:
        names = [f"column {n}" for n in range(1, width + 1)]
        names[layout.column] = "phrase"
        yield [*names, *columns]
    by_place = {row.place: row for row in review.rows}
    for place in range(int(layout.has_headings), len(source.rows)):
        row = by_place.get(place)
        added = _decided(row, review) if row is not None else [""] * len(columns)
        yield [*_filled(source.rows[place], width), *added]


def _filled(cells: tuple[object, ...], width: int) -> Cells:
    return [*cells, *[""] * (width - len(cells))]


def columns_of(review: Review) -> tuple[str, ...]:
    """Return the headings of what is added to each row."""
    return (*COLUMNS, *OF_PROCEDURES) if review.codes == "procedure" else COLUMNS


def _decided(row: Row, review: Review) -> Cells:
    """Return what is added to a row; a code stands there only if the coder took it."""
    added = _of_any(row)
    return [*added, *_of_procedure(row.suggestion)] if review.codes == "procedure" else added


def _of_procedure(suggestion: Suggestion | None) -> Cells:
    return [suggestion.open if isinstance(suggestion, ProcedureResult) else ""]


def _of_any(row: Row) -> Cells:
    entry, suggestion = row.entry, row.suggestion
    return [
        entry.code if entry else "",
        entry.title if entry else "",
        int(entry.billable) if entry else "",
        row.decision,
        suggestion.code if suggestion else "",
        _chance(suggestion) if suggestion else "",
        row.problem,
    ]


def _chance(suggestion: Suggestion) -> float:
    """Return how likely it is, to the digits that the terminal gives of a procedure."""
    is_procedure = isinstance(suggestion, ProcedureResult)
    return suggestion.probability if is_procedure else round(suggestion.probability, 3)


def _as_csv(table: Iterator[Cells], delimiter: str) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\r\n")
    for cells in table:
        writer.writerow([harmless(written(cell)) for cell in cells])
    return stream.getvalue().encode(
        "utf-8-sig", "replace"
    )  # the mark makes spreadsheets read the accents


def _as_workbook(table: Iterator[Cells]) -> bytes:
    from xlsxwriter import Workbook  # here, because it is seldom needed

    stream = io.BytesIO()
    # In memory: its own files in the system's temporary folder would hold phrases.
    workbook = Workbook(stream, {"in_memory": True})
    forms = {kind: workbook.add_format({"num_format": form}) for kind, form in _FORMS.items()}
    sheet = workbook.add_worksheet("Nosolex")
    sheet.freeze_panes(1, 0)
    for row, cells in enumerate(table):
        for column, value in enumerate(cells):
            _write_cell(sheet, row, column, value, forms)
    workbook.close()
    return stream.getvalue()


def _write_cell(sheet: Any, row: int, column: int, value: object, forms: dict[type, Any]) -> None:
    """Write one cell; a text that begins with “=” stays a text."""
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float) and math.isfinite(value):
        sheet.write_number(row, column, value)
    elif type(value) in forms:
        sheet.write_datetime(row, column, value, forms[type(value)])
    elif value is not None and value != "":
        text = _ILLEGAL.sub(" ", str(value))
        if len(text.encode("utf-16-le")) // 2 > _LONGEST_CELL:
            raise SavingError(
                f"Row {row + 1} has a cell of more than {_LONGEST_CELL:,} characters, which no"
                " workbook holds; save the review as CSV."
            )
        sheet.write_string(row, column, text)

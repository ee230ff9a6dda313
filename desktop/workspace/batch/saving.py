"""The reviewed file: every cell of the opened one, and beside them what the coder decided."""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.text.tables import harmless
from desktop.workspace.batch.review import Review, Row
from desktop.workspace.batch.source import Layout, Source, written

COLUMNS = (
    *("nosolex_code", "nosolex_title", "nosolex_billable", "nosolex_decision"),
    *("nosolex_suggestion", "nosolex_probability", "nosolex_problem"),
)
Cells = list[object]


class SavingError(NosolexError):
    """The review cannot be written; the sentence says where and why."""


def suggested_target(source: Path) -> Path:
    """Return a free name beside the opened file.

    >>> suggested_target(Path("/none/list.txt")).name
    'list-reviewed.csv'
    """
    suffix = ".xlsx" if source.suffix.casefold() == ".xlsx" else ".csv"
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
        _write(target, content)
    except OSError as error:
        raise SavingError(
            f"{target} was not written ({error.strerror or error}); choose another place."
        ) from error


def _table(source: Source, layout: Layout, review: Review) -> Iterator[Cells]:
    width = source.width
    if layout.has_headings:
        yield [*_filled(source.rows[0], width), *COLUMNS]
    else:
        names = [f"column {n}" for n in range(1, width + 1)]
        names[layout.column] = "phrase"
        yield [*names, *COLUMNS]
    by_place = {row.place: row for row in review.rows}
    for place in range(int(layout.has_headings), len(source.rows)):
        row = by_place.get(place)
        added = _decided(row) if row is not None else [""] * len(COLUMNS)
        yield [*_filled(source.rows[place], width), *added]


def _filled(cells: tuple[object, ...], width: int) -> Cells:
    return [*cells, *[""] * (width - len(cells))]


def _decided(row: Row) -> Cells:
    """Return what is added to a row; a code stands there only if the coder took it."""
    entry, suggestion = row.entry, row.suggestion
    return [
        entry.code if entry else "",
        entry.title if entry else "",
        int(entry.billable) if entry else "",
        row.decision,
        suggestion.code if suggestion else "",
        round(suggestion.probability, 3) if suggestion else "",
        row.problem,
    ]


def _as_csv(table: Iterator[Cells], delimiter: str) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\r\n")
    for cells in table:
        writer.writerow([harmless(written(cell)) for cell in cells])
    return stream.getvalue().encode("utf-8-sig")  # the mark makes spreadsheets read the accents


def _as_workbook(table: Iterator[Cells]) -> bytes:
    from openpyxl import Workbook  # here, because it is slow to import and seldom needed
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    def cell_of(sheet: WriteOnlyWorksheet, value: object) -> object:
        if not isinstance(value, str):
            return value
        cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub(" ", value))
        cell.data_type = "s"  # a text that begins with “=” stays a text
        return cell

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Nosolex")
    sheet.freeze_panes = "A2"
    for cells in table:
        sheet.append([cell_of(sheet, value) for value in cells])
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _write(target: Path, content: bytes) -> None:
    """Write beside the file and switch, so that an earlier review is never half overwritten."""
    beside = target.with_name(f".{target.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)

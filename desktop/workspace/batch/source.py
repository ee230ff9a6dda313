"""The file that a coder opened: read once, kept as it was, never written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.limits import Limits
from desktop.engine.text.tables.table import read_cells, tidy

MOST_ROWS = 100_000
SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls")


@dataclass(frozen=True, slots=True)
class Source:
    """The cells of a file, and how they are divided in it."""

    path: Path
    rows: tuple[tuple[object, ...], ...]
    delimiter: str  # "" where the file has none: a workbook, or a phrase a line
    sheet: str = ""  # which of a workbook's it is
    left: tuple[str, ...] = ()  # its other sheets that hold something

    @property
    def width(self) -> int:
        """Return the number of columns of the widest row."""
        return max(len(row) for row in self.rows)

    def text(self, row: int, column: int) -> str:
        """Return a cell as one trimmed line, "" where the row is shorter."""
        cells = self.rows[row]
        return tidy(written(cells[column])) if column < len(cells) else ""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the diagnoses or procedures stand, and whether the first row names the columns."""

    column: int
    has_headings: bool


def read_source(path: Path) -> Source:
    """Read a file of diagnoses or procedures, or say in one sentence why it cannot be used."""
    found = read_cells(path, free_text=True, limits=Limits(rows=MOST_ROWS))
    rows = tuple(tuple(row) for row in found.rows)
    if not any(tidy(cell) for row in rows for cell in row):
        raise UsageError(
            f"{path.name} is empty; choose a file with a diagnosis or a procedure in each row."
        )
    return Source(path, rows, found.delimiter, found.sheet, found.left)


def phrases(source: Source, layout: Layout) -> Iterator[tuple[int, str]]:
    """Yield the place and the words of each row that has any."""
    for place in range(int(layout.has_headings), len(source.rows)):
        phrase = source.text(place, layout.column)
        if phrase:
            yield place, phrase


def written(cell: object) -> object:
    """Return a workbook's cell as people write it: a day without the midnight behind it.

    >>> written(datetime(2026, 3, 1)), written(12.0)
    ('2026-03-01', '12')
    """
    if isinstance(cell, datetime):
        day = cell.time() == time(0)
        return cell.date().isoformat() if day else cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell

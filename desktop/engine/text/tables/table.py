"""A table as rows of cells, from CSV, TSV, XLSX or XLS, any encoding, any column order."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.engine.errors import UsageError
from desktop.engine.files import open_regular
from desktop.engine.text.folding import fold
from desktop.engine.text.tables.limits import LARGEST, Limits, Meter
from desktop.engine.text.tables.lines import read_lines

if TYPE_CHECKING:
    from desktop.engine.text.tables.workbooks import Sheet

USUAL = Limits()
_WORKBOOK = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Table:
    """A table as rows of trimmed cells, and how it was read."""

    rows: list[list[str]]
    encoding: str
    delimiter: str
    sheet: str = ""
    left: tuple[str, ...] = ()

    def column(self, names: Iterable[str]) -> int | None:
        """Return which column's heading is one of the names, accents and case aside."""
        wanted = {fold(name) for name in names}
        for place, heading in enumerate(self.rows[0] if self.rows else ()):
            if fold(heading).strip(" *:.") in wanted:
                return place
        return None


@dataclass(frozen=True, slots=True)
class Cells:
    """A table as it was written: no cell tidied, no row left out."""

    rows: list[list[object]]
    encoding: str
    delimiter: str  # "" where each line is one cell
    sheet: str = ""  # which of a workbook's it is
    left: tuple[str, ...] = ()  # its other sheets that hold something


def read_table(path: Path) -> Table:
    """Read a CSV, TSV, XLSX or XLS file, or say in one sentence why it is none."""
    found = read_cells(path)
    rows = []
    for place, row in enumerate(found.rows):
        found.rows[place] = []  # not kept beside its tidied copy
        tidied = [tidy(cell) for cell in row]
        if any(tidied):
            rows.append(tidied)
    return Table(rows, found.encoding, found.delimiter, found.sheet, found.left)


def tidy(cell: object) -> str:
    """Return a cell as one trimmed line."""
    return " ".join(str(cell).split()) if cell is not None else ""


def read_cells(path: Path, free_text: bool = False, limits: Limits = USUAL) -> Cells:
    """Read a table as it is; `free_text` says that a comma may be a comma of a sentence."""
    meter = Meter(path.name, limits)
    try:
        with open_regular(path) as file:
            if file.seek(0, 2) > LARGEST:
                raise UsageError(f"{path} is larger than {LARGEST // 1_000_000} MB; is it a table?")
            file.seek(0)
            head = file.read(len(_OLD_WORKBOOK))
            file.seek(0)
            if head.startswith(_WORKBOOK):
                from desktop.engine.text.tables.workbooks import read_workbook

                return _cells(read_workbook(path, file, meter), "xlsx")
            if head == _OLD_WORKBOOK:
                from desktop.engine.text.tables.workbooks import read_old_workbook

                return _cells(read_old_workbook(path, file, meter), "xls")
            return Cells(*read_lines(path, file, meter, free_text))
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}).") from error


def _cells(sheet: "Sheet", encoding: str) -> Cells:
    return Cells(sheet.rows, encoding, "", sheet.name, sheet.left)

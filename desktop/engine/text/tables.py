"""Tables as sites keep them: CSV or XLSX, any delimiter, any usual encoding, any column order."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.text.folding import fold

DELIMITERS = ",;\t|"
ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LARGEST = 200_000_000  # bytes; the largest national table known takes about 20 MB
_SHARE = 0.6  # of the lines must agree, or the delimiter is a comma of somebody's sentence
_RISKY = ("=", "+", "-", "@", "\t", "\r")
CODE = re.compile(r"[A-Za-z]\d[0-9A-Za-z]\.?[0-9A-Za-z]{0,4}[-†*]?")


@dataclass(frozen=True, slots=True)
class Table:
    """A table as rows of trimmed cells, and how it was read."""

    rows: list[list[str]]
    encoding: str
    delimiter: str

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


def read_table(path: Path) -> Table:
    """Read a CSV, TSV or XLSX file, or say in one sentence why it is none."""
    found = read_cells(path)
    rows = [[tidy(cell) for cell in row] for row in found.rows]
    return Table([row for row in rows if any(row)], found.encoding, found.delimiter)


def tidy(cell: object) -> str:
    """Return a cell as one trimmed line."""
    return " ".join(str(cell).split()) if cell is not None else ""


def harmless(cell: object) -> object:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RISKY) else cell


def read_cells(path: Path, free_text: bool = False) -> Cells:
    """Read a table as it is; `free_text` says that a comma may be a comma of a sentence."""
    try:
        if path.stat().st_size > LARGEST:
            raise UsageError(f"{path} is larger than {LARGEST // 1_000_000} MB; is it a table?")
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}).") from error
    if raw.startswith(b"PK\x03\x04"):
        return _read_workbook(path)
    text, encoding = _decoded(path, raw)
    try:
        return _split(text, _believed(path, text) if free_text else delimiter_of(text), encoding)
    except csv.Error as error:
        raise UsageError(f"{path} cannot be read as a table ({error}).") from error


def _split(text: str, delimiter: str, encoding: str) -> Cells:
    if delimiter:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        return Cells([list(row) for row in reader], encoding, delimiter)
    lines = re.split(r"\r\n|\n|\r", text)
    return Cells([[line] for line in (lines if lines[-1] else lines[:-1])], encoding, "")


def delimiter_of(text: str) -> str:
    """Return the delimiter that splits most of the first lines into the same number of cells."""
    lines = _first_lines(text)
    return max(DELIMITERS, key=lambda delimiter: _agreement(lines, delimiter))


def _first_lines(text: str) -> list[str]:
    return [line for line in text.splitlines()[:60] if line.strip()]


def _agreement(lines: list[str], delimiter: str) -> tuple[int, int]:
    """Return how many lines agree on a number of cells above one, and that number."""
    counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter))
    widths = [(count, width) for width, count in counts.items() if width > 1]
    return max(widths, default=(0, 0))


def _believed(path: Path, text: str) -> str:
    """Return a delimiter that most lines agree on; in a text file a tab that all of them have."""
    lines = _first_lines(text)
    if path.suffix.casefold() == ".txt":
        return "\t" if lines and _agreement(lines, "\t")[0] == len(lines) else ""
    delimiter = delimiter_of(text)
    return delimiter if _agreement(lines, delimiter)[0] >= _SHARE * len(lines) > 0 else ""


def code_column(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the column whose cells most often look like codes."""
    best, share = None, 0.5
    for place in range(max((len(row) for row in rows), default=0)):
        cells = [row[place] for row in rows if len(row) > place and row[place]]
        like = sum(bool(CODE.fullmatch(cell)) for cell in cells)
        if cells and like / len(cells) > share:
            best, share = place, like / len(cells)
    return best


def wordiest_column(rows: Sequence[Sequence[str]], other_than: int) -> int | None:
    """Return the column with the longest cells, which holds the titles."""
    lengths: Counter[int] = Counter()
    for row in rows:
        for place, cell in enumerate(row):
            if place != other_than:
                lengths[place] += len(cell)
    return lengths.most_common(1)[0][0] if lengths else None


def _decoded(path: Path, raw: bytes) -> tuple[str, str]:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding, "replace"), encoding
    if b"\x00" in raw[:4096]:
        raise UsageError(f"{path} is no text table; save it as CSV or XLSX.")
    for encoding in ENCODINGS:
        try:
            return raw.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    raise UsageError(f"{path} is in no encoding that is known here; save it as UTF-8.")


def _read_workbook(path: Path) -> Cells:
    from zipfile import BadZipFile

    from openpyxl import load_workbook  # here, because it is slow to import and seldom needed
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        workbook = load_workbook(path, read_only=True, data_only=True)
        sheet = max(workbook.worksheets, key=lambda sheet: sheet.max_row or 0)
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        workbook.close()
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise UsageError(f"{path} is no readable XLSX workbook ({error}).") from error
    return Cells(rows, "xlsx", "")

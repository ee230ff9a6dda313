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
from desktop.engine.lexical import fold

DELIMITERS = ",;\t|"
ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LARGEST = 200_000_000  # bytes; the largest national table known takes about 20 MB
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


def read_table(path: Path) -> Table:
    """Read a CSV, TSV or XLSX file, or say in one sentence why it is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise UsageError(f"{path} is larger than {LARGEST // 1_000_000} MB; is it a table?")
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}).") from error
    if raw.startswith(b"PK\x03\x04"):
        return _read_workbook(path)
    text, encoding = _decoded(path, raw)
    delimiter = delimiter_of(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [[" ".join(cell.split()) for cell in row] for row in reader]
    except csv.Error as error:
        raise UsageError(f"{path} cannot be read as a table ({error}).") from error
    return Table([row for row in rows if any(row)], encoding, delimiter)


def delimiter_of(text: str) -> str:
    """Return the delimiter that splits most of the first lines into the same number of cells."""
    lines = [line for line in text.splitlines()[:60] if line.strip()]

    def agreement(delimiter: str) -> tuple[int, int]:
        counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter))
        widths = [(count, width) for width, count in counts.items() if width > 1]
        return max(widths, default=(0, 0))

    return max(DELIMITERS, key=agreement)


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


def _read_workbook(path: Path) -> Table:
    from openpyxl import load_workbook  # here, because it is slow to import and seldom needed
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        workbook = load_workbook(path, read_only=True, data_only=True)
        sheet = max(workbook.worksheets, key=lambda sheet: sheet.max_row or 0)
        rows = [
            [" ".join(str(cell).split()) if cell is not None else "" for cell in row]
            for row in sheet.iter_rows(values_only=True)
        ]
        workbook.close()
    except (InvalidFileException, KeyError, ValueError, OSError) as error:
        raise UsageError(f"{path} is no readable XLSX workbook ({error}).") from error
    return Table([row for row in rows if any(row)], "xlsx", "")

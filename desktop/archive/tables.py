"""Parquet and CSV as pieces that fit any memory: every column kept, no row left out."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.archive.libraries import needed
from desktop.engine.errors import UsageError
from desktop.engine.files import open_regular
from desktop.engine.text.tables.lines import DELIMITERS, MARKS, SAMPLE, believed
from desktop.engine.text.tables.table import tidy
from desktop.workspace.batch.guessing import guess_layout
from desktop.workspace.batch.source import Source

ROWS = 50_000  # of a piece, and of a row group of what is written
PARQUET = (".parquet", ".pq")
TABLES = (*PARQUET, ".csv", ".tsv")
SUFFIXES = (*TABLES, ".txt")
_GUESSED_FROM = 300  # rows
_LONGEST_HEADING = 100  # characters
_LONGEST_CELL = 5_000_000  # characters: a report that is too long is told in its row
NO_TEXT = "The row holds bytes that are no text; save the file as UTF-8."


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows of a file as they stand there, and what is wrong with single ones."""

    table: Any  # pyarrow's
    faults: dict[int, str] = field(default_factory=dict)

    def texts(self, column: str, whole: bool = False) -> list[str]:
        """Return a column as tidied texts, or as whole ones, "" where there is none."""
        place = self.table.schema.get_field_index(column)
        cells = self.table.column(place).to_pylist()
        return [_whole(cell) if whole else tidy(cell) for cell in cells]


def _whole(cell: object) -> str:
    text = "" if cell is None else str(cell)
    return text if text.strip() else ""


@dataclass(frozen=True, slots=True)
class Archive:
    """One file of an archive."""

    path: Path
    columns: tuple[str, ...]
    first: tuple[tuple[object, ...], ...]  # rows, to guess from
    headings: bool = True
    encoding: str = ""  # of a CSV; Parquet has none
    delimiter: str = ""

    @property
    def files(self) -> Iterator[Path]:
        """Return what is read."""
        return iter((self.path,))

    def pieces(self, only: Sequence[str] = (), rows: int | None = None) -> Iterator[Piece]:
        """Yield the rows in order; `only` leaves other columns aside where that saves time."""
        if self.encoding:
            return _csv_pieces(self, rows or ROWS)
        return _parquet_pieces(self.path, list(only) or None, rows or ROWS)

    def label(self, place: int, text: str) -> str:
        """Return what a row is called where it failed; rows count from 1, headings aside."""
        return f"row {place + 1:,}"

    def column(self, wanted: str = "") -> str:
        """Return the column of the diagnoses: the one named, or the likeliest."""
        if wanted:
            return self._named(wanted)
        rows = (self.columns, *self.first) if self.headings else self.first
        return self.columns[guess_layout(Source(self.path, rows, self.delimiter)).column]

    def longest(self, wanted: str = "") -> str:
        """Return the column of the reports: the one named, or the one with the most to read."""
        if wanted:
            return self._named(wanted)
        sizes = [sum(len(str(row[n])) for row in self.first if n < len(row) and row[n] is not None)
                 for n in range(len(self.columns))]  # fmt: skip
        return self.columns[sizes.index(max(sizes))]

    def _named(self, wanted: str) -> str:
        if wanted not in self.columns:
            raise UsageError(
                f"{self.path.name} has no column {wanted}; it has: {', '.join(self.columns)}."
            )
        return wanted


def open_archive(path: Path, reports: bool = False) -> Archive:
    """Look into a file, or say in one sentence why it cannot be used."""
    is_parquet = path.suffix.casefold() in PARQUET
    try:
        opened = _open_parquet(path) if is_parquet else _open_csv(path, reports)
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror or error}).") from error
    if not opened.columns:
        raise UsageError(f"{path.name} is empty; choose a file with a diagnosis in each row.")
    return opened


def open_reports(path: Path) -> Archive:
    """Look into a table of reports, whose cells may be long."""
    if path.suffix.casefold() not in TABLES:
        raise UsageError(
            f"{path.name} is no Parquet or CSV file; a single report is read by `nosolex report`,"
            " a folder of them by `nosolex archive --reports`."
        )
    csv.field_size_limit(_LONGEST_CELL)
    return open_archive(path, reports=True)


def files_in(place: Path, suffixes: Sequence[str] = SUFFIXES) -> list[Path]:
    """Return the file that is named, or every table of a folder."""
    if not place.is_dir():
        return [place]
    found = sorted(p for p in place.rglob("*") if p.is_file() and p.suffix.casefold() in suffixes)
    if not found:
        raise UsageError(f"There is no table in {place}: Parquet and CSV are read.")
    return found


def _open_parquet(path: Path) -> Archive:
    parquet, arrow = needed("pyarrow.parquet", "archive"), needed("pyarrow", "archive")
    try:
        with open_regular(path) as stream, parquet.ParquetFile(stream) as file:
            columns = tuple(file.schema_arrow.names)
            batch = next(file.iter_batches(_GUESSED_FROM), None)
            lists = [] if batch is None else [_words(batch.column(n)) for n in range(len(columns))]
    except arrow.ArrowException as error:
        raise UsageError(f"{path} cannot be read as a table ({error}).") from error
    return Archive(path, columns, tuple(zip(*lists, strict=True)))


def _words(column: Any) -> list[object]:
    arrow = needed("pyarrow", "archive")
    kind = column.type.value_type if arrow.types.is_dictionary(column.type) else column.type
    texts = arrow.types.is_string(kind) or arrow.types.is_large_string(kind)
    return [cell if texts else "" for cell in column.to_pylist()]


def _parquet_pieces(path: Path, only: list[str] | None, rows: int) -> Iterator[Piece]:
    parquet, arrow = needed("pyarrow.parquet", "archive"), needed("pyarrow", "archive")
    with open_regular(path) as stream, parquet.ParquetFile(stream) as file:
        for batch in file.iter_batches(rows, columns=only):
            yield Piece(arrow.Table.from_batches([batch]))


def _open_csv(path: Path, reports: bool) -> Archive:
    with open_regular(path) as file:
        encoding = _encoding(file.read(SAMPLE))
        file.seek(0)
        stream = io.TextIOWrapper(file, encoding, _errors(encoding), newline="")
        sample = stream.read(SAMPLE)
        delimiter = _steadiest(sample) if reports else believed(path, sample)
        stream.seek(0)
        rows = [tuple(row) for row in islice(_rows(path, stream, delimiter), _GUESSED_FROM)]
    if not rows:
        return Archive(path, (), ())
    usual = Counter(len(row) for row in rows).most_common(1)[0][0]
    headings = (
        all(len(cell) <= _LONGEST_HEADING for cell in rows[0]) if reports
        else guess_layout(Source(path, tuple(rows), delimiter)).has_headings
    )  # fmt: skip
    names = rows[0] if headings else ()
    own = () if headings else tuple(rows)
    columns = tuple(_named(names, max(len(names), usual)))
    return Archive(path, columns, own or tuple(rows[1:]), headings, encoding, delimiter)


def _steadiest(sample: str) -> str:
    """Return the delimiter that gives rows of one width; cells of reports hold whole lines."""
    scores: dict[str, tuple[float, int]] = {}
    for delimiter in DELIMITERS:
        rows = [len(row) for row in csv.reader(io.StringIO(sample, ""), delimiter=delimiter) if row]
        widths = Counter(rows[:-1] or rows)  # the sample may cut the last one
        width, count = widths.most_common(1)[0] if widths else (1, 0)
        scores[delimiter] = count / max(1, widths.total()), width
    return max(scores, key=scores.__getitem__)


def _named(names: Sequence[str], width: int) -> Iterator[str]:
    """Yield a name for each column, none of them twice."""
    taken: set[str] = set()
    for place in range(width):
        name = tidy(names[place]) if place < len(names) else ""
        name = name.encode("utf-8", "replace").decode() or f"column {place + 1}"
        while name in taken:
            name += " (again)"
        taken.add(name)
        yield name


def _encoding(head: bytes) -> str:
    """Return UTF-8 unless most lines with accents are something else."""
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding
    if b"\x00" in head:
        raise OSError("it is no text table")
    accented = [line for line in head.splitlines()[:-1] or [head] if not line.isascii()]
    good = sum(_is_utf_8(line) for line in accented)
    return "utf-8-sig" if good * 2 >= len(accented) else "cp1252"


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _errors(encoding: str) -> str:
    """Return how a letter that is none is kept until its row is told."""
    return "surrogateescape" if encoding == "utf-8-sig" else "replace"


def _rows(path: Path, stream: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    reader: Iterator[list[str]] = (
        csv.reader(stream, delimiter=delimiter, strict=True) if delimiter
        else ([line.rstrip("\r\n")] for line in stream)
    )  # fmt: skip
    number = 0
    try:
        for row in reader:
            number += 1
            if row:  # csv gives nothing at all for an empty line
                yield row
    except csv.Error as error:
        raise UsageError(
            f"{path} has a row that ends nowhere, after row {number:,} ({error}); mend its quotes."
        ) from error


def _csv_pieces(archive: Archive, size: int) -> Iterator[Piece]:
    with open_regular(archive.path) as file:
        stream = io.TextIOWrapper(file, archive.encoding, _errors(archive.encoding), newline="")
        rows = _rows(archive.path, stream, archive.delimiter)
        if archive.headings:
            next(rows, None)
        while some := list(islice(rows, size)):
            yield _piece(some, archive)


def _piece(rows: Sequence[list[str]], archive: Archive) -> Piece:
    """Give each row as many cells as there are columns; what stands beyond stays in the last."""
    arrow = needed("pyarrow", "archive")
    width, faults = len(archive.columns), {}
    cells: list[list[str | None]] = [[] for _ in range(width)]
    for place, row in enumerate(rows):
        if len(row) > width:
            faults[place] = f"The row has {len(row)} cells and the file {width} columns."
            row = [*row[: width - 1], archive.delimiter.join(row[width - 1 :])]
        if any(not cell.isascii() and not _is_whole(cell) for cell in row):
            faults[place] = NO_TEXT
            row = [cell.encode("utf-8", "replace").decode() for cell in row]
        for column in range(width):
            cells[column].append(row[column] if column < len(row) else None)
    arrays = [arrow.array(column, arrow.string()) for column in cells]
    return Piece(arrow.Table.from_arrays(arrays, names=list(archive.columns)), faults)


def _is_whole(cell: str) -> bool:
    """Tell whether every letter can be written."""
    try:
        cell.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return "\ufffd" not in cell

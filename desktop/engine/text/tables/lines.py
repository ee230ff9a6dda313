"""Text tables, line by line: any delimiter, any usual encoding, never the whole file at once."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.limits import Meter

DELIMITERS = ",;\t|"
ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LONGEST_LINE = 1_000_000  # characters
_SHARE = 0.6  # of the lines must agree, or the delimiter is a comma of somebody's sentence
SAMPLE = 300_000  # characters
_SAMPLE_LINES = 60
_BLOCK = 1 << 20
_BETWEEN = 4096  # rows between two looks at the clock


Rows = list[list[object]]


def read_lines(path: Path, file: IO[bytes], meter: Meter, free_text: bool) -> tuple[Rows, str, str]:
    """Return (rows, encoding, delimiter) of a text table."""
    encoding = _encoding(path, file, meter)
    file.seek(0)
    errors = "replace" if encoding == "utf-16" else "strict"
    stream = io.TextIOWrapper(file, encoding, errors, newline="")
    try:
        sample = stream.read(SAMPLE)
        delimiter = believed(path, sample) if free_text else _delimiter_of(_first_lines(sample))
        stream.seek(0)
        rows = list(_counted(_divided(_lines(stream, meter), delimiter), meter))
    except csv.Error as error:
        raise UsageError(f"{path} cannot be read as a table ({error}).") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} was changed while it was read; open it again.") from error
    finally:
        stream.detach()  # the file is closed by whoever opened it
    return rows, encoding.removesuffix("-sig"), delimiter


def _encoding(path: Path, file: IO[bytes], meter: Meter) -> str:
    """Return the first encoding in which the whole file makes sense."""
    head = file.read(4096)
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding
    if b"\x00" in head:
        raise UsageError(f"{path} is no text table; save it as CSV or XLSX.")
    for encoding in ENCODINGS:
        with suppress(UnicodeDecodeError):
            file.seek(0)
            _decode(file, encoding, meter)
            return encoding
    raise UsageError(f"{path} is in no encoding that is known here; save it as UTF-8.")


def _decode(file: IO[bytes], encoding: str, meter: Meter) -> None:
    decoder = codecs.getincrementaldecoder(encoding)()
    while block := file.read(_BLOCK):
        decoder.decode(block)
        meter.time()
    decoder.decode(b"", final=True)


def _first_lines(text: str) -> list[str]:
    """Return the first lines that are not empty, without the one that the sample cuts."""
    lines = text.splitlines()
    whole = lines[:-1] if len(text) == SAMPLE and len(lines) > 1 else lines
    return [line for line in whole[:_SAMPLE_LINES] if line.strip()]


def _delimiter_of(lines: list[str]) -> str:
    """Return the delimiter that splits most of the first lines into the same number of cells."""
    return max(DELIMITERS, key=lambda delimiter: _agreement(lines, delimiter))


def _agreement(lines: list[str], delimiter: str) -> tuple[int, int]:
    """Return how many lines agree on a number of cells above one, and that number."""
    counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter))
    widths = [(count, width) for width, count in counts.items() if width > 1]
    return max(widths, default=(0, 0))


def believed(path: Path, sample: str) -> str:
    """Return a delimiter that most lines agree on; in a text file a tab that all of them have."""
    lines = _first_lines(sample)
    if path.suffix.casefold() == ".txt":
        return "\t" if lines and _agreement(lines, "\t")[0] == len(lines) else ""
    delimiter = _delimiter_of(lines)
    return delimiter if _agreement(lines, delimiter)[0] >= _SHARE * len(lines) > 0 else ""


def _lines(stream: io.TextIOWrapper, meter: Meter) -> Iterator[str]:
    while line := stream.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            raise UsageError(
                f"{meter.name} has a line of more than {LONGEST_LINE:,} characters; is it a table?"
            )
        meter.characters(len(line))
        yield line


def _divided(lines: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    """Divide lines into cells; without a delimiter each line is one."""
    if delimiter:
        return csv.reader(lines, delimiter=delimiter)
    return ([line.rstrip("\r\n")] for line in lines)


def _counted(rows: Iterator[list[str]], meter: Meter) -> Iterator[list[object]]:
    for number, row in enumerate(rows, start=1):
        meter.rows(number)
        meter.columns(len(row))
        meter.cells(len(row))
        if number % _BETWEEN == 0:
            meter.time()
        yield list(row)

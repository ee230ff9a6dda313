"""Workbooks: their parts watched and packed anew within limits, then read by the library."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.compound import Compound, compound
from desktop.engine.text.tables.limits import Meter
from desktop.engine.text.tables.records import watched
from desktop.engine.text.tables.sheets import Watch, odd

_MOST_PARTS = 10_000
_SMALL_PART = 20_000_000  # bytes of a part that is neither a sheet nor the shared texts
_BLOCK = 1 << 16
_STREAMS = ("Workbook", "Book")
_ENCRYPTED = "EncryptedPackage"  # a new workbook with a password is kept in the old container
_SHEETS = "xl/worksheets/"
_STRINGS = "sharedstrings.xml"
# What of the rest the cells do not need, and what may well be larger than they are.
_LEFT_OUT = ("media", "drawings", "charts", "pivot", "externallinks", "embeddings", "theme", "vba")
Rows = list[list[object]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet's rows, its name, and which other sheets with something in them were left."""

    rows: Rows
    name: str = ""
    left: tuple[str, ...] = ()


def read_workbook(path: Path, file: IO[bytes], meter: Meter) -> Sheet:
    """Return the longest sheet of an XLSX workbook."""
    with _sentences(path, "XLSX"):
        return _read(_repacked(file, meter), meter)


def read_old_workbook(path: Path, file: IO[bytes], meter: Meter) -> Sheet:
    """Return the longest sheet of an XLS workbook."""
    with _sentences(path, "XLS"):
        found = Compound(file.read())
        if _ENCRYPTED in found.names:
            raise ValueError("password required")
        name = next((name for name in _STREAMS if name in found.names), "")
        if not name:
            raise ValueError("it has no workbook in it")
        return _read(io.BytesIO(compound(name, watched(found.stream(name), meter))), meter)


def _repacked(file: IO[bytes], meter: Meter) -> IO[bytes]:
    """Pack what was watched anew: what is read is what was watched, whatever the file says."""
    packed = io.BytesIO()
    watch = Watch(meter)
    with (
        zipfile.ZipFile(file) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target,
    ):
        for part in _parts(source, meter):
            _copy(source, part, target, watch, meter)
    packed.seek(0)
    return packed


def _parts(source: zipfile.ZipFile, meter: Meter) -> list[zipfile.ZipInfo]:
    """Return the parts that the cells need, the shared texts first."""
    found: dict[str, zipfile.ZipInfo] = {}
    for part in source.infolist():
        plain = part.filename.replace("\\", "/").casefold()
        if plain in found or len(found) > _MOST_PARTS:
            raise odd(meter.name)
        if plain.endswith((".xml", ".rels")) and not plain.startswith(_unneeded()):
            found[plain] = part
    if not any(name.startswith("xl/workbook") for name in found):
        raise zipfile.BadZipFile("it has no workbook in it")
    return [found[name] for name in sorted(found, key=lambda name: not name.endswith(_STRINGS))]


def _unneeded() -> tuple[str, ...]:
    return ("docprops/", "customxml/", *(f"xl/{name}" for name in _LEFT_OUT))


def _copy(
    source: zipfile.ZipFile, part: zipfile.ZipInfo, target: zipfile.ZipFile,
    watch: Watch, meter: Meter,
) -> None:  # fmt: skip
    plain = part.filename.replace("\\", "/").casefold()
    left = None if plain.startswith(_SHEETS) or plain.endswith(_STRINGS) else _SMALL_PART
    watched = watch.part()
    name = zipfile.ZipInfo(part.filename)
    name.compress_type = zipfile.ZIP_DEFLATED
    with source.open(part) as reader, target.open(name, "w", force_zip64=True) as writer:
        while block := reader.read(_BLOCK):
            meter.unpacked(len(block))
            if left is not None and (left := left - len(block)) < 0:
                raise odd(meter.name)
            watched.feed(block)
            writer.write(block)
    watched.end()


def _read(file: IO[bytes], meter: Meter) -> Sheet:
    # Here, because it is seldom needed.
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    with CalamineWorkbook.from_filelike(file) as workbook:
        names = {
            place: sheet.name
            for place, sheet in enumerate(workbook.sheets_metadata)
            if sheet.typ == SheetTypeEnum.WorkSheet
        }
        if not names:
            return Sheet([])
        lengths = {place: _length(workbook, place, len(names)) for place in names}
        longest = max(lengths, key=lengths.__getitem__)
        left = [name for place, name in names.items() if place != longest and lengths[place]]
        meter.time()
        rows = list(_rows(workbook.get_sheet_by_index(longest)))
        return Sheet(rows, names[longest], tuple(left))


def _length(workbook: Any, place: int, sheets: int) -> int:
    """Return how far down a sheet reaches; the only one need not be read for that."""
    if sheets == 1:
        return 0
    end = workbook.get_sheet_by_index(place).end
    return int(end[0]) + 1 if end else 0


def _rows(sheet: Any) -> Iterator[list[object]]:
    """Yield the rows from the sheet's first one, an empty cell as None."""
    right = sheet.start[1] if sheet.start else 0
    for row in sheet.iter_rows():
        yield [None] * right + [None if cell == "" else cell for cell in row]


@contextmanager
def _sentences(path: Path, kind: str) -> Iterator[None]:
    """Say in one sentence why a workbook cannot be read, whatever its reader stumbled over."""
    try:
        yield
    except (UsageError, OSError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # the library is native: where it panics it raises one of these
        if type(error).__name__ == "PasswordError" or "password required" in str(error):
            raise UsageError(
                f"{path} is protected by a password; save it without one, or as CSV."
            ) from error
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise UsageError(f"{path} is no readable {kind} workbook ({reason}).") from error

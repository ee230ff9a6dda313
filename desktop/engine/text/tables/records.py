"""The old workbook's records: those that the cells need, watched, and none of the others.

As with the new workbooks, the library takes memory by what a file says of itself; so a stream of
the longest sheet alone is written anew from records that were looked at one by one.
"""

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.engine.text.tables.limits import Meter
from desktop.engine.text.tables.sheets import lost, odd

_BOF, _EOF, _CONTINUE, _LOCKED = 0x0809, 0x000A, 0x003C, 0x002F
_SHEET, _STRINGS, _FORMULA, _STRING = 0x0085, 0x00FC, 0x0006, 0x0207
_NUMBER, _LABEL, _TRUTH, _SHARED, _SEVERAL = 0x0203, 0x0204, 0x0205, 0x00FD, 0x00BD
# Of the workbook: code page, first day, formats of numbers, formats of cells.
_GLOBALS = frozenset({0x0042, 0x0022, 0x041E, 0x00E0})
_CELLS = {_NUMBER: 14, _LABEL: 8, 0x00D6: 8, _TRUTH: 8, 0x027E: 10, _SHARED: 10, _SEVERAL: 12}
_BETWEEN = 50_000  # records between two looks at the clock
Record = tuple[int, bytes]


@dataclass(slots=True)
class _Sheet:
    """One sheet: where it begins, what names it, and how far it reaches."""

    start: int
    title: bytes
    rows: int = 0
    columns: int = 0


def watched(stream: bytes, meter: Meter) -> bytes:
    """Return a workbook's stream with the cells of its longest sheet."""
    kept, sheets, strings = _globals(stream, meter)
    lengths = _lengths(strings)
    for sheet in sheets:
        for _, row, last in _cells(stream, sheet.start, meter):
            sheet.rows, sheet.columns = row + 1, max(sheet.columns, last + 1)
    if not sheets:
        raise ValueError("it has no sheet")
    longest = max(sheets, key=lambda sheet: sheet.rows)
    meter.area(longest.rows, longest.columns)
    for (kind, content), _, _ in _cells(stream, longest.start, meter):
        if kind == _SHARED:
            number = struct.unpack_from("<I", content, 6)[0]
            meter.characters(lengths[number] if number < len(lengths) else 0)
        else:
            meter.characters(len(content))
    return _written(kept, longest, strings, stream, meter)


def _written(
    kept: list[Record], sheet: _Sheet, strings: list[bytes], stream: bytes, meter: Meter
) -> bytes:
    texts = [(_CONTINUE if n else _STRINGS, block) for n, block in enumerate(strings)]
    ends = [_record(_EOF, b"")]
    head = [_record(*record) for record in (*kept, *texts)]
    after = sum(map(len, head)) + 4 + len(sheet.title) + len(ends[0])
    title = _record(_SHEET, struct.pack("<I", after) + sheet.title[4:])
    first = _record(*next(_records(stream, sheet.start, meter)))
    cells = (_record(*record) for record, _, _ in _cells(stream, sheet.start, meter))
    # The title before the texts, as they stand in every workbook.
    place = len(kept)
    return b"".join([*head[:place], title, *head[place:], *ends, first, *cells, *ends])


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _records(stream: bytes, start: int, meter: Meter) -> Iterator[Record]:
    """Yield the records of one part, from its beginning to before its end."""
    count = 0
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        content = stream[start + 4 : start + 4 + length]
        if len(content) < length or kind == _EOF:
            break
        if not count and kind != _BOF:
            break
        yield kind, content
        start += 4 + length
        count += 1
        if count % _BETWEEN == 0:
            meter.time()
    if not count:
        raise ValueError("it is cut short")


def _globals(stream: bytes, meter: Meter) -> tuple[list[Record], list[_Sheet], list[bytes]]:
    kept: list[Record] = []
    sheets: list[_Sheet] = []
    strings: list[bytes] = []
    last = 0
    for kind, content in _records(stream, 0, meter):
        if kind == _LOCKED:
            raise ValueError("password required")
        if kind == _SHEET and len(content) > 7 and content[5] == 0:
            sheets.append(_Sheet(struct.unpack_from("<I", content)[0], content))
        elif kind == _STRINGS or (kind == _CONTINUE and last == _STRINGS):
            strings.append(content)
            kind = _STRINGS
        elif kind in _GLOBALS or kind == _BOF:
            kept.append((kind, content))
        last = kind
    starts = {sheet.start for sheet in sheets}
    if len(starts) < len(sheets) or len(sheets) > 1000:
        raise odd(meter.name)
    return kept, sheets, strings


def _cells(stream: bytes, start: int, meter: Meter) -> Iterator[tuple[Record, int, int]]:
    """Yield each filled cell's record with its row and its last column; a formula as its value."""
    place = before = (-1, -1)
    formula = b""
    for kind, content in _records(stream, start, meter):
        if kind == _FORMULA and len(content) >= 14:
            formula = content[:6]
            kind, content = _value(content)
        elif kind == _STRING and formula:
            kind, content = _LABEL, formula + content
        if kind not in _CELLS:
            continue
        if len(content) < _CELLS[kind]:
            raise ValueError("it is cut short")
        place = struct.unpack_from("<HH", content)
        if place <= before:
            raise lost(meter.name)
        last = place[1] + ((len(content) - 6) // 6 if kind == _SEVERAL else 1) - 1
        before = (place[0], last)
        yield (kind, content), place[0], last


def _value(content: bytes) -> Record:
    """Return a formula's last value as a cell of its own; a text comes in a record after it."""
    value = content[6:14]
    if value[6:] != b"\xff\xff":
        return _NUMBER, content[:14]
    if value[0] in (1, 2):
        return _TRUTH, content[:6] + bytes((value[2], value[0] - 1))
    return _FORMULA, b""


def _lengths(blocks: list[bytes]) -> "array[int]":
    """Return the length of each shared text; ValueError when they are not as many as is said."""
    lengths = array("I")
    if not blocks:
        return lengths
    if len(blocks[0]) < 8:
        raise ValueError("it is cut short")
    reader = _Blocks(blocks, 8)
    while not reader.ended:
        lengths.append(reader.text())
    if len(lengths) != struct.unpack_from("<I", blocks[0], 4)[0]:
        raise ValueError("its texts are not as many as it says")
    return lengths


class _Blocks:
    """Shared texts as they run on from record to record."""

    def __init__(self, blocks: list[bytes], start: int) -> None:
        self._blocks = blocks
        self._block, self._at = 0, start

    @property
    def ended(self) -> bool:
        """Tell whether every block is read."""
        while self._block < len(self._blocks) and self._at >= len(self._blocks[self._block]):
            self._block, self._at = self._block + 1, 0
        return self._block >= len(self._blocks)

    def text(self) -> int:
        """Go past the next text and return how many characters it has."""
        count, flags = struct.unpack("<HB", self._take(3))
        runs = struct.unpack("<H", self._take(2))[0] if flags & 8 else 0
        more = struct.unpack("<I", self._take(4))[0] if flags & 4 else 0
        self._skip_characters(count, flags & 1)
        self._skip(runs * 4 + more)
        return int(count)

    def _skip_characters(self, count: int, wide: int) -> None:
        while count:
            left = (len(self._blocks[self._block]) - self._at) >> wide
            taken = min(left, count)
            count -= taken
            self._at += taken << wide
            if count:
                self._at = len(self._blocks[self._block])
                wide = self._take(1)[0] & 1  # a text that runs on says anew how wide it is

    def _skip(self, count: int) -> None:
        while count:
            if self.ended:
                raise ValueError("it is cut short")
            taken = min(len(self._blocks[self._block]) - self._at, count)
            self._at += taken
            count -= taken

    def _take(self, count: int) -> bytes:
        if self.ended or self._at + count > len(self._blocks[self._block]):
            raise ValueError("it is cut short")
        self._at += count
        return self._blocks[self._block][self._at - count : self._at]

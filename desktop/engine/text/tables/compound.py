"""The old Office container, which is a file system in a file: one stream out of it, one into it."""

import struct
from array import array
from collections.abc import Iterator

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFE
_FREE = 0xFFFFFFFF
_FAT = 0xFFFFFFFD
_SECTOR = 4096  # of what is written
_ENTRY = 128  # bytes of a name in the directory
_IN_HEADER = 109  # sectors of the table that the header itself names


class Compound:
    """A container in memory; ValueError where it contradicts itself."""

    def __init__(self, content: bytes) -> None:
        if len(content) < 512 or not content.startswith(MAGIC):
            raise ValueError("it is cut short")
        self._content = content
        self._shift, self._mini_shift = struct.unpack_from("<HH", content, 30)
        if self._shift not in (9, 12) or self._mini_shift != 6:
            raise ValueError("its sectors have no known size")
        first, self._cutoff, mini, *_ = struct.unpack_from("<I4xIIIII", content, 48)
        self._table = self._read_table()
        self.names = dict(self._read_names(first))
        root = self.names.get("Root Entry", (_END, 0))
        self._mini_table = _numbers(self._chained(mini))
        self._mini = self._chained(root[0])

    def stream(self, name: str) -> bytes:
        """Return what is under a name."""
        start, size = self.names[name]
        if size >= self._cutoff:
            return self._chained(start)[:size]
        step = 1 << self._mini_shift
        chain = _chain(self._mini_table, start)
        return b"".join(self._mini[n * step : (n + 1) * step] for n in chain)[:size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        if start >= len(self._content):
            raise ValueError("it is cut short")
        return self._content[start : start + (1 << self._shift)]

    def _chained(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _chain(self._table, start))

    def _read_table(self) -> "array[int]":
        numbers = list(struct.unpack_from(f"<{_IN_HEADER}I", self._content, 76))
        following, more = struct.unpack_from("<II", self._content, 68)
        for _ in range(min(more, len(self._content) >> self._shift)):
            if following >= _FAT:
                break
            *listed, following = _numbers(self._sector(following))
            numbers += listed
        used = [number for number in numbers if number < _FAT]
        if len(used) > len(self._content) >> self._shift:
            raise ValueError("it contradicts itself")
        return _numbers(b"".join(self._sector(number) for number in used))

    def _read_names(self, first: int) -> Iterator[tuple[str, tuple[int, int]]]:
        listed = self._chained(first)
        for at in range(0, len(listed) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", listed, at + 64)
            if kind and 2 <= length <= 64:
                name = listed[at : at + length - 2].decode("utf-16-le", "replace")
                yield name, struct.unpack_from("<II", listed, at + 116)


def _numbers(content: bytes) -> "array[int]":
    return array("I", content[: len(content) // 4 * 4])


def _chain(table: "array[int]", start: int) -> Iterator[int]:
    for _ in range(len(table) + 1):
        if start >= _FAT:
            return
        yield start
        if start >= len(table):
            raise ValueError("it is cut short")
        start = table[start]
    raise ValueError("it goes round in circles")


def compound(name: str, stream: bytes) -> bytes:
    """Return a container that holds one stream."""
    stream += bytes(max(_SECTOR, -(-len(stream) // _SECTOR) * _SECTOR) - len(stream))
    sectors = len(stream) // _SECTOR
    # The directory, the stream, and a sector for small streams, without which it is not read.
    table = array("I", [_END, *range(2, sectors + 1), _END, _END])
    tables = -(-(len(table) + _IN_HEADER) // (_SECTOR // 4))
    if tables > _IN_HEADER:
        raise ValueError("it is too large")
    places = [len(table) + n if n < tables else _FREE for n in range(_IN_HEADER)]
    table.extend([_FAT] * tables)
    table.extend([_FREE] * (tables * _SECTOR // 4 - len(table)))
    header = MAGIC + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 4, 0xFFFE, 12, 6)
    header += struct.pack("<IIIIIIIII", 1, tables, 0, 0, _SECTOR, _END, 0, _END, 0)
    header += struct.pack(f"<{_IN_HEADER}I", *places)
    root = _entry("Root Entry", 5, 1, sectors + 1, _SECTOR)
    names = root + _entry(name, 2, _FREE, 1, len(stream))
    return b"".join((_padded(header), _padded(names), stream, bytes(_SECTOR), table.tobytes()))


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2, kind, 1)
    return head + struct.pack("<III36xIQ", _FREE, _FREE, child, start, size)


def _padded(content: bytes) -> bytes:
    return content.ljust(_SECTOR, b"\0")

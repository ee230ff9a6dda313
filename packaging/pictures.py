"""Small picture files: an interface has few colours, and the rest are shades on letters' edges."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

_COLOURS = 256
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def save_small(image: QImage, path: Path) -> None:
    """Save a picture with its 256 most used colours; any other becomes the nearest of them."""
    pixels = _pixels(image)
    kept = _most_used([pixels])
    drawn = _drawn(pixels, kept)
    height, width = drawn.shape
    small = QImage(drawn.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([int(colour) for colour in kept])
    small.save(str(path), "PNG", 0)  # type: ignore[call-overload]  # 0: packed hardest


def save_moving(frames: Sequence[tuple[QImage, int]], path: Path) -> None:
    """Save pictures of one size, each with its milliseconds, as a PNG that moves for ever."""
    pixels = [_pixels(image) for image, _ in frames]
    kept = _most_used(pixels)
    height, width = pixels[0].shape
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    colours = b"".join(int(colour).to_bytes(4, "big")[1:] for colour in kept)
    parts = [_chunk(b"IHDR", head), _chunk(b"acTL", struct.pack(">II", len(frames), 0))]
    parts.append(_chunk(b"PLTE", colours))
    number = 0
    for place, (one, (_, shown)) in enumerate(zip(pixels, frames, strict=True)):
        control = (number, width, height, 0, 0, shown, 1000, 0, 0)
        parts.append(_chunk(b"fcTL", struct.pack(">IIIIIHHBB", *control)))
        packed = zlib.compress(b"".join(_lines(_drawn(one, kept))), 9)
        number += 1
        if place:  # all frames but the first carry their number
            packed = struct.pack(">I", number) + packed
            number += 1
        parts.append(_chunk(b"fdAT" if place else b"IDAT", packed))
    path.write_bytes(_SIGNATURE + b"".join([*parts, _chunk(b"IEND", b"")]))


def _lines(drawn: np.ndarray) -> Iterator[bytes]:
    """Return each line behind the number that says it is written plainly."""
    return (b"\x00" + line.tobytes() for line in drawn)


def _chunk(name: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + check


def _pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    # A display leaves the byte beside the three colours as it likes; in a palette it is opacity.
    points = np.frombuffer(plain.constBits(), dtype=np.uint32) | np.uint32(0xFF000000)
    return points.reshape(plain.height(), plain.width())


def _most_used(pictures: Sequence[np.ndarray]) -> np.ndarray:
    every = np.concatenate([picture.ravel() for picture in pictures])
    found, number = np.unique(every, return_counts=True)
    return found[np.argsort(-number, kind="stable")[:_COLOURS]]


def _drawn(pixels: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """Return the place in the palette of each point's nearest colour."""
    found, place = np.unique(pixels, return_inverse=True)
    nearest = np.array([_nearest(colour, _parts(kept)) for colour in _parts(found)], dtype=np.uint8)
    return nearest[place].reshape(pixels.shape)


def _parts(colours: np.ndarray) -> np.ndarray:
    """Split colours into red, green and blue."""
    return np.stack([colours >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(np.int32)


def _nearest(colour: np.ndarray, kept: np.ndarray) -> int:
    return int(((kept - colour) ** 2).sum(axis=1).argmin())

"""Small picture files: an interface has few colours, and the rest are shades on letters' edges."""

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

_COLOURS = 256


def save_small(image: QImage, path: Path) -> None:
    """Save a picture with its 256 most used colours; any other becomes the nearest of them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    # A display leaves the byte beside the three colours as it likes; in a palette it is opacity.
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint32) | np.uint32(0xFF000000)
    found, place, number = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = found[np.argsort(-number, kind="stable")[:_COLOURS]]
    nearest = np.array([_nearest(colour, _parts(kept)) for colour in _parts(found)], dtype=np.uint8)
    drawn = nearest[place]
    width, height = plain.width(), plain.height()
    small = QImage(drawn.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([int(colour) for colour in kept])
    small.save(str(path), "PNG", 0)  # type: ignore[call-overload]  # 0: packed hardest


def _parts(colours: np.ndarray) -> np.ndarray:
    """Split colours into red, green and blue."""
    return np.stack([colours >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(np.int32)


def _nearest(colour: np.ndarray, kept: np.ndarray) -> int:
    return int(((kept - colour) ** 2).sum(axis=1).argmin())

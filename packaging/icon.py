"""The program's icon as Windows wants it, drawn from the one SVG."""

import os
import struct
from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def write_icon(root: Path, folder: Path) -> str:
    """Write nosolex.ico into a folder and return its path."""
    path = folder / "nosolex.ico"
    folder.mkdir(parents=True, exist_ok=True)
    drawing = root / "resources" / "icons" / "nosolex.svg"
    path.write_bytes(container([(size, draw(drawing, size)) for size in SIZES]))
    return str(path)


def draw(drawing: Path, size: int) -> bytes:
    """Return the drawing as a PNG of so many pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    return bytes(buffer.data().data())


def container(pictures: list[tuple[int, bytes]]) -> bytes:
    """Join PNG pictures into one .ico: a header, a row for each picture, the pictures."""
    rows, bodies = [], []
    offset = 6 + 16 * len(pictures)
    for size, content in pictures:
        side = size % 256  # 0 stands for 256
        rows.append(struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(content), offset))
        bodies.append(content)
        offset += len(content)
    return b"".join([struct.pack("<3H", 0, 1, len(pictures)), *rows, *bodies])

"""The moving picture of the README is whole, and shows what it was made of."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from pictures import save_moving
from PySide6.QtGui import QColor, QImage

COLOURS = ("#ffffff", "#0d6780", "#16202b")


def chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 8
    while place < len(content):
        (length,) = struct.unpack(">I", content[place : place + 4])
        name, data = content[place + 4 : place + 8], content[place + 8 : place + 8 + length]
        (check,) = struct.unpack(">I", content[place + 8 + length : place + 12 + length])
        assert check == zlib.crc32(name + data)
        yield name, data
        place += 12 + length


def test_each_frame_is_there_with_its_colours_and_its_time(tmp_path: Path) -> None:
    frames = []
    for number, colour in enumerate(COLOURS):
        image = QImage(6, 4, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.setPixelColor(2, 1, QColor("#ff0000"))
        frames.append((image, 500 + number))
    save_moving(frames, tmp_path / "moving.png")
    found = list(chunks((tmp_path / "moving.png").read_bytes()))
    assert [name for name, _ in found] == [
        *(b"IHDR", b"acTL", b"PLTE", b"fcTL", b"IDAT"),
        *(b"fcTL", b"fdAT", b"fcTL", b"fdAT", b"IEND"),
    ]
    colours = np.frombuffer(dict(found)[b"PLTE"], dtype=np.uint8).reshape(-1, 3)
    waits = [struct.unpack(">H", data[20:22])[0] for name, data in found if name == b"fcTL"]
    assert waits == [500, 501, 502]
    numbers = [struct.unpack(">I", data[:4])[0] for n, data in found if n in (b"fcTL", b"fdAT")]
    assert numbers == [0, 1, 2, 3, 4]
    drawn = [data[4:] if name == b"fdAT" else data for name, data in found
             if name in (b"IDAT", b"fdAT")]  # fmt: skip
    for packed, (image, _) in zip(drawn, frames, strict=True):
        lines = np.frombuffer(zlib.decompress(packed), dtype=np.uint8).reshape(4, 7)
        for y, x in ((0, 0), (1, 2), (3, 5)):
            assert QColor(*map(int, colours[lines[y, 1 + x]])) == image.pixelColor(x, y)


def test_it_is_a_picture_for_whoever_shows_no_movement(tmp_path: Path) -> None:
    image = QImage(6, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("#0d6780"))
    save_moving([(image, 100), (image, 100)], tmp_path / "moving.png")
    still = QImage(str(tmp_path / "moving.png"))
    assert (still.width(), still.height()) == (6, 4)
    assert still.pixelColor(3, 3) == QColor("#0d6780")

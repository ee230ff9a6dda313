"""The old workbooks are read as the new ones are, and no damage of theirs is more than a sentence.

tests/fixtures/old.xls was written by LibreOffice: a long text, a day, formulas, two sheets.
"""

import random
import struct
from datetime import date
from pathlib import Path

import pytest

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.compound import Compound, compound
from desktop.engine.text.tables.limits import Limits
from desktop.engine.text.tables.table import read_cells

OLD = Path(__file__).parents[1] / "fixtures" / "old.xls"


def stream() -> bytes:
    return Compound(OLD.read_bytes()).stream("Workbook")


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def made(path: Path, cells: bytes, strings: bytes = b"") -> Path:
    """Write a workbook of one sheet."""
    start = record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0x0600))
    title = struct.pack("<IBBBB", len(start) + 13 + len(strings) + 4, 0, 0, 1, 0) + b"S"
    end = record(0x000A, b"")
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 16, 0, 0, 0, 0x0600)) + cells + end
    path.write_bytes(compound("Workbook", start + record(0x85, title) + strings + end + sheet))
    return path


def number(row: int, column: int, value: float) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, 0, value))


def shared(row: int) -> bytes:
    return record(0x00FD, struct.pack("<HHHI", row, 0, 0, 0))


def refused(path: Path) -> str:
    with pytest.raises(UsageError) as error:
        read_cells(path, limits=Limits(rows=100_000))
    assert "\n" not in str(error.value)
    return str(error.value)


def test_an_old_workbook_is_read_whole() -> None:
    rows = read_cells(OLD).rows
    long = "".join(f"{n} Ω texto " for n in range(900)).strip()
    assert [row[0] for row in rows] == ["code", "A00.0", "B20", None, "J45"]
    assert rows[1] == ["A00.0", "Cólera, clásico", date(2026, 3, 1), "añ"]
    assert str(rows[2][1]).strip() == long
    assert rows[2][2:] == [1.5, 2]


def test_rows_are_where_they_were(tmp_path: Path) -> None:
    path = made(tmp_path / "list.xls", number(2, 1, 5) + number(4, 0, 6))
    assert read_cells(path).rows == [[None] * 2] * 2 + [[None, 5], [None] * 2, [6, None]]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (number(0, 0, 1) + number(65_535, 255, 2), "more than 2,000,000 cells"),
        (number(2, 0, 1) + number(1, 0, 2), "some would be lost"),
        (record(0x0200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 255, 0)), ""),
        (record(0x0203, b"\0" * 3), "no readable XLS workbook"),
    ],
)
def test_what_a_sheet_says_of_its_size_is_not_believed(
    tmp_path: Path, cells: bytes, reason: str
) -> None:
    path = made(tmp_path / "list.xls", cells)
    if reason:
        assert reason in refused(path)
    else:
        assert read_cells(path).rows == []


def test_a_long_text_that_many_cells_share_is_counted_for_each(tmp_path: Path) -> None:
    text = struct.pack("<IIHB", 1, 1, 8_000, 0) + b"x" * 8_000
    cells = b"".join(map(shared, range(6_000)))
    path = made(tmp_path / "list.xls", cells, record(0x00FC, text))
    assert "more than 40,000,000 characters" in refused(path)
    few = made(tmp_path / "few.xls", shared(0), record(0x00FC, text))
    assert read_cells(few).rows == [["x" * 8_000]]
    lying = record(0x00FC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF) + text[8:])
    assert "no readable XLS" in refused(made(tmp_path / "lying.xls", shared(0), lying))


def test_passwords_are_told(tmp_path: Path) -> None:
    locked = made(tmp_path / "list.xls", b"", record(0x002F, b"\x01\x00" + b"\0" * 52))
    assert "protected by a password" in refused(locked)
    locked.write_bytes(compound("EncryptedPackage", b"x" * 999))
    assert "protected by a password" in refused(locked)


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_one_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    """A hundred copies with some bytes changed or cut off each."""
    chance = random.Random(seed)
    for _ in range(100):
        content = bytearray(OLD.read_bytes())
        for _ in range(chance.randint(1, 12)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path = tmp_path / "list.xls"
        path.write_bytes(content[: chance.choice([len(content), chance.randrange(len(content))])])
        try:
            read_cells(path)
        except UsageError as error:
            assert "\n" not in str(error)

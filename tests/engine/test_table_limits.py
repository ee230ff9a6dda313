"""Whatever a table says of itself, no row is lost in silence and no limit comes too late."""

import os
import zipfile
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.limits import Limits
from desktop.engine.text.tables.table import read_cells, read_table
from tests.support.workbooks import make_workbook, sheet_of, text_cell, write_workbook


def row(number: int, text: str = "") -> str:
    return f'<row r="{number}">{text_cell(f"A{number}", text or f"x{number}")}</row>'


def shared(number: int, index: object) -> str:
    return f'<row r="{number}"><c r="A{number}" t="s"><v>{index}</v></c></row>'


def refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(UsageError) as error:
        read_cells(path, limits=limits or Limits())
    assert "\n" not in str(error.value)
    return str(error.value)


@pytest.mark.parametrize("dimension", ["", "A1:A3", "A1", "A1:XFD1048576", "A1:ZZZ99999999999"])
def test_what_a_sheet_says_of_its_size_is_not_believed(tmp_path: Path, dimension: str) -> None:
    rows = "".join(map(row, range(1, 101)))
    path = make_workbook(tmp_path / "list.xlsx", sheet_of(rows, dimension))
    assert read_table(path).rows == [[f"x{n}"] for n in range(1, 101)]


@pytest.mark.parametrize(
    "rows",
    [
        row(1) + row(2) + row(2, "again"),
        row(1) + row(5) + row(3),
        f'<row r="1">{text_cell("B1", "b")}{text_cell("A1", "a")}</row>',
        row(1) + "</sheetData><sheetData>" + row(2),
    ],
    ids=["twice", "back", "leftwards", "in a second sheet of the sheet"],
)
def test_cells_that_the_reader_would_lose_are_told(tmp_path: Path, rows: str) -> None:
    path = make_workbook(tmp_path / "list.xlsx", sheet_of(rows))
    assert "some would be lost" in refused(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (sheet_of(row(1)).replace("UTF-8", "UTF-16").encode("utf-16"), "no spreadsheet writes"),
        (sheet_of(row(1)).replace("UTF-8", "ISO-8859-1"), "no spreadsheet writes"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet><sheetData/></worksheet>", "no spreadsheet"),
        ("<a>" * 100_000, "no spreadsheet writes"),
        (f"<a b='{'c' * 3_000_000}'/>", "no spreadsheet writes"),
        (sheet_of('<row r="1"><c r="-1"><v>1</v></c></row>'), "no spreadsheet writes"),
        (sheet_of('<row r="x"><c><v>1</v></c></row>'), "no spreadsheet writes"),
        (sheet_of(shared(1, 7)), "no readable XLSX workbook"),
        (sheet_of(shared(1, "9" * 30)), "no readable XLSX workbook"),
        ("<worksheet><sheetData>", "no readable XLSX workbook"),
        (b"\x00" * 99, "no readable XLSX workbook"),
    ],
)
def test_an_odd_sheet_is_one_sentence(tmp_path: Path, content: str | bytes, reason: str) -> None:
    assert reason in refused(make_workbook(tmp_path / "list.xlsx", content))


def test_two_cells_far_apart_fill_no_memory(tmp_path: Path) -> None:
    far = text_cell("A1", "a"), text_cell("XFD1048576", "b")
    rows = f'<row r="1">{far[0]}</row><row r="1048576">{far[1]}</row>'
    path = make_workbook(tmp_path / "list.xlsx", sheet_of(rows))
    assert path.stat().st_size < 2_500
    assert "more than 250,000 rows" in refused(path)
    wide = f'<row r="1">{far[0]}{text_cell("XFD1", "b")}</row>'
    assert "more than 1,000 columns" in refused(make_workbook(path, sheet_of(wide)))
    square = f'<row r="1">{far[0]}</row><row r="9000">{text_cell("ZZ9000", "b")}</row>'
    assert "more than 2,000,000 cells" in refused(make_workbook(path, sheet_of(square)))


def test_a_million_empty_rows_are_no_rows(tmp_path: Path) -> None:
    """A column that was coloured to its end is no table of a million rows."""
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(2, 1_000_001))
    path = make_workbook(tmp_path / "list.xlsx", sheet_of(row(1) + empty))
    assert read_cells(path).rows == [["x1"]]


def test_a_long_text_that_many_cells_share_is_counted_for_each(tmp_path: Path) -> None:
    rows = "".join(shared(n, 0) for n in range(1, 2_001))
    path = make_workbook(tmp_path / "list.xlsx", sheet_of(rows), f"<si><t>{'x' * 30_000}</t></si>")
    assert "more than 40,000,000 characters" in refused(path)
    assert len(read_cells(path, limits=Limits(characters=70_000_000)).rows) == 2_000


def test_what_a_zip_says_of_its_parts_is_not_believed(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "list.xlsx", sheet_of(row(1) + " " * 3_000_000))
    assert "unpacks to more than 2 MB" in refused(path, Limits(unpacked=2_000_000))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/worksheets/sheet1.xml", sheet_of(row(1)))
    assert "no spreadsheet writes" in refused(path)


def test_a_workbook_that_takes_too_long_is_left(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", [["a", "b"]] * 9)
    assert "takes longer than 0 seconds" in refused(path, Limits(seconds=0))
    table = tmp_path / "list.csv"
    table.write_text("a;b\n" * 9)
    assert "takes longer than 0 seconds" in refused(table, Limits(seconds=0))


def test_the_longest_sheet_is_read(tmp_path: Path) -> None:
    with Workbook(tmp_path / "list.xlsx") as workbook:
        workbook.add_worksheet("a note").write("A1", "see the next sheet")
        workbook.add_worksheet("codes").write_column("B2", ["x", "y"])
        workbook.add_chartsheet("a picture")
    found = read_cells(tmp_path / "list.xlsx")
    assert found.rows == [[None, None], [None, "x"], [None, "y"]]
    assert (found.sheet, found.left) == ("codes", ("a note",))


@pytest.mark.parametrize(
    ("content", "limits", "reason"),
    [
        (b"a\n" * 300_000, Limits(), "more than 250,000 rows"),
        (b";" * 2_000 + b"\n", Limits(), "more than 1,000 columns"),
        ((b"aa;" * 900 + b"\n") * 3_000, Limits(), "more than 2,000,000 cells"),
        (b"a;b\n" * 70 + b"a" * 3_000_000, Limits(), "a line of more than 1,000,000 characters"),
        ((b"a" * 999 + b"\n") * 99, Limits(characters=50_000), "more than 50,000 characters"),
    ],
)
def test_text_tables_stop_at_the_first_limit(
    tmp_path: Path, content: bytes, limits: Limits, reason: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert reason in refused(path, limits)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
def test_pipes_and_devices_are_no_tables(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "link.xlsx").symlink_to("/dev/zero")
    for name in ("pipe.csv", "link.xlsx"):
        assert "is no regular file" in refused(tmp_path / name)


def test_a_locked_workbook_is_told_as_one(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", [["a"]])
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):  # every member says it is encrypted
        start = 0
        while (start := content.find(mark, start)) >= 0:
            content[start + at] |= 1
            start += 4
    path.write_bytes(content)
    assert "protected by a password" in refused(path)

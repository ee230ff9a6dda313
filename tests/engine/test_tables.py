"""Tables as sites keep them are read whatever their delimiter, encoding and column order."""

from pathlib import Path

import pytest

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.columns import code_column, wordiest_column
from desktop.engine.text.tables.table import read_table
from tests.support.workbooks import write_workbook

ROWS = [["Código", "Descripción"], ["A00.0", "Cólera, clásico"], ["B20", "Infección por VIH"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_tables(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "table.csv"
    lines = (delimiter.join(f'"{cell}"' for cell in row) for row in ROWS)
    path.write_bytes("\r\n".join(lines).encode(encoding))
    assert read_table(path).rows == ROWS


def test_a_workbook(tmp_path: Path) -> None:
    table = read_table(write_workbook(tmp_path / "table.xlsx", ROWS))
    assert table.rows == ROWS
    assert table.encoding == "xlsx"


def test_columns_by_name_and_by_content(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("n;CODIGO;Titulo\n1;A000;Cólera clásico\n2;B20;Infección por VIH\n", "utf-8")
    table = read_table(path)
    assert table.column(["codigo"]) == 1
    assert table.column(["título"]) == 2
    assert table.column(["other"]) is None
    assert code_column(table.rows[1:]) == 1
    assert wordiest_column(table.rows[1:], other_than=1) == 2
    assert code_column([["hello", "1"]]) is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"\x00\x01\x02" * 50, "no text table"), (b"PK\x03\x04 not a zip", "no readable XLSX")],
)
def test_what_is_no_table_is_one_sentence(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=reason):
        read_table(path)


def test_a_missing_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_table(tmp_path / "none.csv")


def test_an_empty_table_has_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.touch()
    assert read_table(path).rows == []

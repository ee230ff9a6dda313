"""Reading a file of diagnoses: every usual form, whatever the text holds."""

import codecs
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.workspace.batch.source import MOST_ROWS, Layout, phrases, read_source
from tests.batch.support import write_csv
from tests.support.workbooks import write_workbook

LINES = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(",;|\"'"), min_size=1
)
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)


def tidied(text: str) -> str:
    return " ".join(text.split())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(LINES.filter(str.strip), min_size=1, max_size=8))
def test_each_line_of_a_text_file_is_a_phrase(tmp_path: Path, lines: list[str]) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(codecs.BOM_UTF8 + "\n".join(lines).encode())
    found = [phrase for _, phrase in phrases(read_source(file), Layout(0, False))]
    assert found == [tidied(line) for line in lines]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(CELLS.filter(str.strip), CELLS), min_size=4, max_size=8))
def test_a_table_comes_back_as_it_was_written(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    numbered = [(str(n), "x", *row) for n, row in enumerate(rows)]
    source = read_source(write_csv(tmp_path / "list.tsv", numbered, "\t"))
    if source.delimiter == "\t":  # a text full of other delimiters may win; then nothing is lost
        assert [source.text(row, 2) for row in range(len(rows))] == [tidied(a) for a, _ in rows]
    whole = "".join(str(cell) for row in source.rows for cell in row)
    assert all(word in whole for a, _ in rows for word in a.split() if '"' not in word)


def test_the_commas_of_a_sentence_divide_nothing(tmp_path: Path) -> None:
    lines = ["diagnóstico", "neumonía, grave", "HTA", "fractura de muñeca, caída", "asma"]
    for name in ("list.csv", "list.txt"):
        file = tmp_path / name
        file.write_text("\n".join(lines), encoding="utf-8")
        source = read_source(file)
        assert source.width == 1
        assert source.text(1, 0) == "neumonía, grave"


def test_old_encodings_and_semicolons_are_read(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("nº;diagnóstico\r\n1;neumonía\r\n2;asma\r\n".encode("cp1252"))
    assert read_source(file).text(1, 1) == "neumonía"
    file.write_text("nº\tdiagnóstico\n1\tneumonía\n", encoding="utf-16")
    assert read_source(file).text(1, 1) == "neumonía"


def test_a_workbook_keeps_days_and_numbers_readable(tmp_path: Path) -> None:
    rows = [("episodio", "fecha", "diagnóstico"), (12.0, datetime(2026, 3, 1), "neumonía  grave")]
    write_workbook(tmp_path / "list.xlsx", rows)
    source = read_source(tmp_path / "list.xlsx")
    assert [source.text(1, column) for column in range(4)] == [
        *("12", "2026-03-01", "neumonía grave"),
        "",
    ]


def test_empty_rows_have_no_phrase_but_keep_their_place(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("asma\n\n  \nHTA\n", encoding="utf-8")
    assert list(phrases(read_source(file), Layout(0, False))) == [(0, "asma"), (3, "HTA")]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("list.csv", b"", "is empty"),
        ("list.txt", b" \n\t\n", "is empty"),
        ("list.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut", "no readable XLS workbook"),
        ("list.xlsx", b"PK\x03\x04 but no workbook", "no readable XLSX"),
        ("list.csv", b"\x7fELF\x00\x00", "no text table"),
        ("list.csv", b"a;b\n" * (MOST_ROWS + 1), "split it"),
        ("list.csv", b"1;2\n3;" + b"x" * 200_000, "cannot be read as a table"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UsageError, match=why) as refused:
        read_source(file)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_source(tmp_path / "gone.csv")

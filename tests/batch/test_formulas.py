"""No text of a coder's file becomes a formula, by whatever a spreadsheet divides the cells."""

import csv
import subprocess
from pathlib import Path
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.text.tables.formulas import harmless
from desktop.engine.text.tables.table import read_cells
from desktop.workspace.batch.review import Review
from desktop.workspace.batch.saving import save_review
from desktop.workspace.batch.source import Layout, Source, phrases

ATTACKS = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1+1)", "＝1+1", "＋1+1", "－1+1", "＠SUM(1+1)"),
    *("dolor;=1+1", "dolor,=1+1", "dolor\t=1+1", "dolor|=1+1", 'dolor;"=1+1"', "dolor;'=1+1"),
    *("dolor\n=1+1", "dolor\r=1+1", "dolor\r\n=1+1", " =1+1", "\t=1+1", '";=1+1', '"\n=1+1&"'),
    'dolor;"=1+1&"";=1+1',
)
LAYOUT = Layout(1, False)


def saved(target: Path, delimiter: str) -> Path:
    """Write a review of the attacks as the program does."""
    source = Source(target.parent / "opened.csv", tuple(("x", text) for text in ATTACKS), delimiter)
    save_review(source, LAYOUT, Review(phrases(source, LAYOUT)), target)
    return target


@pytest.mark.parametrize("text", ATTACKS)
def test_a_formula_is_guarded_wherever_a_cell_may_begin(text: str) -> None:
    assert harmless(text) != text


@pytest.mark.parametrize("text", ["tos, -fiebre", "TA 120/80", "a = b", "H+", "3-4 días", "R>L"])
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@given(st.text(st.sampled_from("a=+-@;,|\t\n\r\"' ＝"), max_size=12), st.sampled_from(",;\t|"))
def test_no_cell_of_any_reading_begins_a_formula(text: str, delimiter: str) -> None:
    """Read with a delimiter that it was not written with, quotes in the middle being letters."""
    line = ",".join(f'"{cell}"' if set(cell) & set(',\n\r"') else cell
                    for cell in ("x", str(harmless(text)).replace('"', '""')))  # fmt: skip
    for row in csv.reader(line.splitlines(), delimiter=delimiter):
        assert not any(cell.startswith(tuple("=+@＝")) for cell in row), row


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed here")
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("opened_with", [",", ";", "\t"])
def test_libreoffice_computes_nothing(tmp_path: Path, delimiter: str, opened_with: str) -> None:
    path = saved(tmp_path / "list.csv", delimiter)
    # The separator, the quote, UTF-8, from the first line on, and formulas are computed.
    options = f"{ord(opened_with)},34,76,1,,0,false,true,false,false,false,-1,true"
    sheet = converted(path, f"CSV:{options}")
    assert "<table:table-cell" in sheet
    assert "table:formula" not in sheet


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed here")
def test_libreoffice_reads_a_reviewed_workbook_as_it_is(tmp_path: Path) -> None:
    path = saved(tmp_path / "list.xlsx", "")
    sheet = converted(path, "")
    assert "table:formula" not in sheet
    assert "dolor;=1+1" in sheet
    assert read_cells(path).rows[1][1] == "=1+1"


def converted(path: Path, filter_name: str) -> str:
    """Open a file in LibreOffice and return what it made of it."""
    command = ["soffice", f"-env:UserInstallation=file://{path.parent}/profile", "--headless"]
    if filter_name:
        command.append(f"--infilter={filter_name}")
    command += ["--convert-to", "fods", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return path.with_suffix(".fods").read_text(encoding="utf-8")

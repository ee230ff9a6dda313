"""What `nosolex` does without a command, and how it ends when something is wrong."""

import sys
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from tests.commands.conftest import Run


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has a display")
def test_without_a_display_it_goes_on_in_the_terminal(run: Run) -> None:
    ran = run()
    assert ran.code == 0
    assert "no display" in ran.err
    assert "nosolex lookup" in ran.out


def test_version_and_help(run: Run) -> None:
    assert run("--version").out.startswith("nosolex")
    help_page = run("--help").out
    for command in ("lookup", "show", "pack", "synonyms", "doctor", "self-test"):
        assert command in help_page


def test_synonyms_are_added_found_and_removed(run: Run, pack: str, tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text("code;text\nI50.9;fallo de bomba cansina\nQQQ;nada\n", encoding="cp1252")
    installed = run("pack", "install", pack, "--yes")
    assert installed.code == 0, installed.err
    imported = run("synonyms", "import", str(table))
    assert "1 added" in imported.out and "1 refused" in imported.out
    assert "line 3" in imported.err
    found = run("lookup", "fallo de bomba cansina", "--format", "tsv", "--top", "1")
    assert found.out.splitlines()[1].split("\t")[1] == "I50.9"
    number = run("synonyms", "list").out.split("\t")[0]
    assert run("synonyms", "remove", number).code == 0
    assert run("synonyms", "list").out == ""
    assert run("synonyms", "remove", number).code == 1


def test_what_is_left_of_a_workbook_is_told(run: Run, pack: str, tmp_path: Path) -> None:
    with Workbook(tmp_path / "own.xlsx") as workbook:
        workbook.add_worksheet("palabras").write_column("A1", ["code", "I50.9", "I10"])
        workbook.get_worksheet_by_name("palabras").write_column("B1", ["text", "uno", "dos"])
        workbook.add_worksheet("siglas\u202e").write_row("A1", ["short", "reading"])
        workbook.add_worksheet("vacía")
    assert run("pack", "install", pack, "--yes").code == 0
    imported = run("synonyms", "import", str(tmp_path / "own.xlsx"))
    assert "2 added" in imported.out
    assert "Only the sheet “palabras” was read; left aside: siglas." in imported.err


def test_the_site_own_abbreviation_is_read(run: Run, pack: str) -> None:
    assert run("pack", "install", pack, "--yes").code == 0
    assert run("synonyms", "abbreviate", "XQZ", "infarto agudo de miocardio").code == 0
    ran = run("lookup", "XQZ", "--top", "1")
    assert "XQZ read as: infarto agudo de miocardio" in ran.out
    assert "I21" in ran.out

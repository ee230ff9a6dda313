"""The result is a new file with every cell of the old one; the old one is never touched."""

import csv
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.table import read_cells
from desktop.workspace.batch.review import Review
from desktop.workspace.batch.saving import SavingError, check_target, save_review, suggested_target
from desktop.workspace.batch.source import Layout, Source, phrases, read_source
from desktop.workspace.pick import pick_result
from tests.batch.support import found, write_csv
from tests.support.workbooks import write_workbook
from tests.ui.support.answers import result

HEADED = Layout(1, True)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    rows = [("nº", "diagnóstico"), ("007", "asma"), ("8", ""), ("9", "HTA"), ("10", "=1+1")]
    return read_source(write_csv(tmp_path / "list.csv", rows))


@pytest.fixture
def review(source: Source) -> Review:
    made = Review(phrases(source, HEADED))
    made.take("asma", found("J45.909"))
    made.take("HTA", found("I10"))
    made.choose([0], pick_result(result("J45.909", title="Asma, ñ")))
    made.decide([1], "rejected")
    return made


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def test_every_row_is_there_with_what_was_decided(
    source: Source, review: Review, tmp_path: Path
) -> None:
    save_review(source, HEADED, review, tmp_path / "out.csv")
    head, asthma, empty, pressure, formula = rows_of(tmp_path / "out.csv")
    assert head[:6] == [
        *("nº", "diagnóstico", "nosolex_code", "nosolex_title"),
        *("nosolex_billable", "nosolex_decision"),
    ]
    assert asthma[:6] == ["007", "asma", "J45.909", "Asma, ñ", "1", "accepted"]
    assert empty == ["8", "", *[""] * 7]
    assert formula[:2] == ["10", "'=1+1"]  # a spreadsheet must not compute it
    # A code that nobody took is a suggestion, and stands in no column of codes.
    assert pressure[2:7] == ["", "", "", "rejected", "I10"]


def test_a_workbook_keeps_its_numbers_and_computes_nothing(tmp_path: Path) -> None:
    rows = (("n", "diagnóstico"), (7, "asma grave"), (8, "'=1+1"))
    write_workbook(tmp_path / "list.xlsx", rows)
    source = read_source(tmp_path / "list.xlsx")
    review = Review(phrases(source, HEADED))
    review.choose([1], pick_result(result("I10", title="=cmd()")))
    save_review(source, HEADED, review, tmp_path / "out.xlsx")
    saved = read_cells(tmp_path / "out.xlsx").rows
    assert saved[1][0] == 7
    assert saved[2][1] == "'=1+1"
    assert saved[2][3] == "=cmd()"  # a formula would have a value here


def test_the_opened_file_stays_as_it_was_and_cannot_be_chosen(
    source: Source, review: Review, tmp_path: Path
) -> None:
    before = (source.path.read_bytes(), source.path.stat().st_mtime_ns)
    save_review(source, HEADED, review, tmp_path / "out.csv")
    other_names = [tmp_path / "link.csv", tmp_path / "hard.csv", tmp_path / "." / "list.csv"]
    if sys.platform == "win32":
        del other_names[0]  # only a developer may make such a link there
    else:
        other_names[0].symlink_to(source.path)
    os.link(source.path, tmp_path / "hard.csv")
    for name in other_names:
        with pytest.raises(UsageError, match="never altered; choose another name"):
            save_review(source, HEADED, review, name)
    assert (source.path.read_bytes(), source.path.stat().st_mtime_ns) == before


def test_a_refused_or_failed_save_leaves_nothing_behind(
    source: Source, review: Review, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=r"must end in \.csv or \.xlsx"):
        check_target(source.path, tmp_path / "out.doc")
    with pytest.raises(SavingError, match="was not written"):
        save_review(source, HEADED, review, tmp_path / "none" / "out.csv")
    folder = tmp_path / "out.csv"
    folder.mkdir()
    with pytest.raises(SavingError, match="was not written"):
        save_review(source, HEADED, review, folder)
    assert {path.name for path in tmp_path.iterdir()} == {"list.csv", "out.csv"}


def test_an_earlier_review_is_replaced_whole(
    source: Source, review: Review, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("x" * 100_000)
    save_review(source, HEADED, review, target)
    assert len(rows_of(target)) == len(source.rows)


def test_the_suggested_name_is_free(tmp_path: Path) -> None:
    first = suggested_target(tmp_path / "list.xlsx")
    assert first.name == "list-reviewed.xlsx"
    first.touch()
    assert suggested_target(tmp_path / "list.xlsx").name == "list-reviewed-2.xlsx"
    assert suggested_target(tmp_path / "list.txt").name == "list-reviewed.csv"


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=5))
def test_any_text_can_be_saved_in_both_forms(tmp_path: Path, texts: list[str]) -> None:
    rows = tuple((n, text) for n, text in enumerate(texts))
    source, layout = Source(tmp_path / "list.csv", rows, ";"), Layout(1, False)
    review = Review(phrases(source, layout))
    for name in ("out.csv", "out.xlsx"):
        save_review(source, layout, review, tmp_path / name)
    assert len(rows_of(tmp_path / "out.csv")) == len(texts) + 1
    assert len(read_cells(tmp_path / "out.xlsx").rows) == len(texts) + 1


@pytest.mark.skipif(sys.platform == "win32", reason="rights and links as on Unix")
def test_nothing_is_written_through_a_planted_link(
    source: Source, review: Review, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("whole")
    for name in (".out.csv.new", "out.csv.new", "out.csv"):
        (tmp_path / name).symlink_to(victim)
    save_review(source, HEADED, review, tmp_path / "out.csv")
    assert victim.read_text() == "whole"
    assert not (tmp_path / "out.csv").is_symlink()
    other = tmp_path / "other"
    other.touch()
    usual = other.stat().st_mode
    save_review(source, HEADED, review, tmp_path / "new.csv")
    assert (tmp_path / "new.csv").stat().st_mode == usual  # a colleague may read it as ever


def test_a_cell_that_no_workbook_holds_is_told(tmp_path: Path) -> None:
    source = Source(tmp_path / "list.csv", (("x" * 40_000,),), ";")
    layout = Layout(0, False)
    with pytest.raises(SavingError, match="save the review as CSV"):
        save_review(source, layout, Review(phrases(source, layout)), tmp_path / "out.xlsx")
    assert not list(tmp_path.iterdir())

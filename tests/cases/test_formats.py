"""What other programs get of a case list."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.workspace.cases.case_list import CaseList
from desktop.workspace.cases.formats import as_csv, as_json, as_lines, from_json
from desktop.workspace.cases.keeping import forget, keep, kept
from desktop.workspace.pick import Pick

CASE = [
    Pick("I50.9", "I50.9", "Heart failure, unspecified", "en", True, 9),
    Pick("S52.521A", "S52.521", "Torus fracture | right", "en", True, 19, note="=1+1"),
]


def test_a_spreadsheet_reads_the_table_back_and_finds_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(CASE))))
    assert rows[0][:3] == ["n", "code", "title"]
    assert rows[1][:3] == ["1", "I50.9", "Heart failure, unspecified"]
    assert rows[2][-1] == "'=1+1"


def test_the_template_writes_record_lines_that_a_title_cannot_break() -> None:
    lines = as_lines(CASE, "DG1|{n}||{bare}^{title}|{role}").split("\n")
    assert lines == [
        "DG1|1||I509^Heart failure, unspecified|principal",
        "DG1|2||S52521A^Torus fracture \\F\\ right|secondary",
    ]


@pytest.mark.parametrize(
    "template", ["{nothing}", "{n", "n}", "{0}", "{code.__class__}", "{n:{code}}", "{n!z}"]
)
def test_a_template_that_cannot_work_is_refused_with_a_sentence(template: str) -> None:
    with pytest.raises(UsageError, match="template"):
        as_lines(CASE, template)


@given(st.text(max_size=40))
def test_any_template_gives_lines_or_a_sentence(template: str) -> None:
    try:
        assert isinstance(as_lines(CASE, template), str)
    except UsageError as error:
        assert "template" in str(error)


def test_json_comes_back_as_it_went() -> None:
    assert from_json(as_json(CASE)) == CASE
    with pytest.raises(UsageError):
        from_json('{"not": "a case"}')


def test_a_kept_case_comes_back_and_a_forgotten_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "case.json"
    keep(CaseList(CASE), path)
    assert list(kept(path)) == CASE
    forget(path)
    assert list(kept(path)) == []
    path.write_text("damaged", encoding="utf-8")
    assert list(kept(path)) == []

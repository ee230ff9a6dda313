"""What is to be known of a code in a list: outside my edition, chosen before."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.engine.catalogue.editions import Editions, Span
from desktop.ui.lookup.results.model import ResultsModel
from desktop.ui.widgets.code_marks import CodeMarks, code_marks
from desktop.workspace.chosen import Chosen
from tests.ui.support.answers import result

TABLE = Editions(
    {
        "N183": Span(None, date(2020, 9, 30), (), ("N18.30",)),
        "N1830": Span(date(2020, 10, 1), None, ("N18.3",), ()),
        "E88A": Span(date(2023, 10, 1), None, ("R64",), ()),
    }
)


@pytest.fixture
def marks(qtbot: QtBot, tmp_path: Path) -> Iterator[CodeMarks]:
    made = code_marks()
    made.read(TABLE)
    made.follow("CIE-10-ES 2022")
    made.chosen.keep_in(tmp_path / "chosen.json")
    yield made
    made.chosen.keep_in(None)
    made.read(None)
    made.follow("")


def test_a_code_outside_the_edition_names_what_stands_in_its_place(marks: CodeMarks) -> None:
    assert marks.outside("E88.A") == "not in CIE-10-ES 2022. Take R64."
    assert marks.outside("N18.30") == "" == marks.outside("I10")
    marks.follow("")
    assert marks.outside("E88.A") == ""


def test_a_row_says_it_and_how_often_it_was_chosen(marks: CodeMarks) -> None:
    for _ in range(3):
        marks.chosen.add("E88.A")
    model = ResultsModel()
    model.show((result("E88.A"), result("I10")), "cachexia")
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not in CIE-10-ES 2022" in spoken and "chosen before: 3" in spoken
    assert "chosen before" not in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_counts_are_kept_without_anything_else_and_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "chosen.json"
    chosen = Chosen(path)
    chosen.add("I10")
    assert path.read_text(encoding="utf-8") == '{"I10": 1}'
    assert Chosen(path).count("I10") == 1
    chosen.keep_in(None)
    chosen.add("I10")
    assert not path.exists() and chosen.count("I10") == 0
    path.write_text('{"I10": "often", "E11.9": 2}', encoding="utf-8")
    assert (Chosen(path).count("I10"), Chosen(path).count("E11.9")) == (0, 2)
    path.write_text("damaged", encoding="utf-8")
    assert Chosen(path).count("E11.9") == 0

"""The browser: lazily filled, and a field that goes anywhere."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.browser.page import BrowserPage
from desktop.ui.desk import Desk
from desktop.ui.worker.service import EngineService


@pytest.fixture
def page(qtbot: QtBot, service: EngineService) -> BrowserPage:
    made = BrowserPage(Desk(), service)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    qtbot.waitUntil(lambda: made.rubrics.rowCount() == 22)
    return made


def children(page: BrowserPage, index: QModelIndex) -> list[str]:
    return [
        page.rubrics.index(row, 0, index).data().split("  ")[0]
        for row in range(page.rubrics.rowCount(index))
    ]


def test_only_the_chapters_are_read_at_first(page: BrowserPage) -> None:
    assert children(page, QModelIndex())[:3] == ["1", "2", "3"]
    assert page.rubrics.rowCount(page.rubrics.index(8, 0)) == 0
    assert page.rubrics.hasChildren(page.rubrics.index(8, 0))


def test_opening_a_chapter_reads_its_blocks(page: BrowserPage, qtbot: QtBot) -> None:
    circulatory = page.rubrics.index(8, 0)
    page.tree.expand(circulatory)
    qtbot.waitUntil(lambda: page.rubrics.rowCount(circulatory) > 0)
    assert "I30-I5A" in children(page, circulatory)


def test_several_branches_opened_at_once_are_all_filled(page: BrowserPage, qtbot: QtBot) -> None:
    opened = [page.rubrics.index(row, 0) for row in range(6)]
    for index in opened:
        page.tree.expand(index)
    qtbot.waitUntil(lambda: all(page.rubrics.rowCount(index) > 0 for index in opened))


@pytest.mark.parametrize(
    ("typed", "code"), [("s52521", "S52.521"), ("E11.", "E11"), ("essential hypertension", "I10")]
)
def test_the_field_goes_to_a_code_a_prefix_or_words(
    page: BrowserPage, qtbot: QtBot, typed: str, code: str
) -> None:
    with qtbot.waitSignal(page.rubrics.revealed):
        page.field.setText(typed)
        page.field.typed.emit(typed)
    assert page.tree.currentIndex().data().split("  ")[0] == code
    assert page.tree.visualRect(page.tree.currentIndex()).isValid()


def test_the_code_in_sight_is_told(page: BrowserPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.read_wanted) as chosen:
        page.go_to("I10")
    assert chosen.args == ["I10", "en", "I10"]


def test_typing_in_the_tree_goes_to_the_field(page: BrowserPage, qtbot: QtBot) -> None:
    page.tree.setFocus()
    with qtbot.waitSignal(page.rubrics.revealed):
        QTest.keyClick(page.tree, Qt.Key.Key_E)
    assert page.field.text().lower() == "e"
    assert page.tree.currentIndex().data().startswith("E")


def test_enter_on_a_rubric_copies(page: BrowserPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.rubrics.revealed):
        page.go_to("I10")
    with qtbot.waitSignal(page.taken):
        QTest.keyClick(page.tree, Qt.Key.Key_Return)


def test_what_leads_nowhere_is_told(page: BrowserPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.rubrics.not_found) as nowhere:
        page.go_to("qqqqqqqqq")
    assert nowhere.args == ["qqqqqqqqq"]


def test_a_row_is_spoken_whole(page: BrowserPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.rubrics.revealed):
        page.go_to("I10")
    spoken = page.tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "I10, Essential (primary) hypertension, billable"

"""A file reviewed without a mouse: every decision has its key, and the next row comes by itself."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.batch.page import BatchPage
from tests.ui.batch.conftest import PATIENCE_MS, decisions
from tests.ui.support.answers import result
from tests.ui.support.waiting import press, wait_answered

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def keys(page: BatchPage, *pressed: Qt.Key) -> None:
    for key in pressed:
        press(page.panel.table, key)


def test_each_key_decides_and_goes_to_the_next_row(reviewed: BatchPage) -> None:
    candidate = reviewed.panel.pane.candidate(1)
    keys(reviewed, Key.Key_Return, Key.Key_2, Key.Key_Delete, Key.Key_Space)
    assert decisions(reviewed) == ["accepted", "changed", "rejected", "later", "open"]
    assert reviewed.panel.table.number == 4
    rows = reviewed.review.rows
    assert candidate is not None and rows[0].entry is not None
    assert rows[0].entry.code == candidate.code
    results = rows[1].results
    assert results is not None and rows[1].entry is not None
    assert rows[1].entry.code == results.results[1].code


def test_undo_goes_back_to_the_row(reviewed: BatchPage) -> None:
    keys(reviewed, Key.Key_Return, Key.Key_Delete)
    press(reviewed.panel.table, Key.Key_Z, CONTROL)
    assert decisions(reviewed)[:2] == ["accepted", "open"]
    assert reviewed.panel.table.number == 1


def test_the_arrows_move_and_show_each_rows_candidates(reviewed: BatchPage) -> None:
    keys(reviewed, Key.Key_Down)
    pane = reviewed.panel.pane
    assert pane.lookup.field.text() == "heart failure"
    results = reviewed.review.rows[1].results
    assert results is not None
    shown = [row.code for row in pane.lookup.controller.session.rows]
    assert [result.code for result in results.results] == shown[-len(results.results) :]


def test_a_letter_begins_a_search_by_hand_and_enter_takes_it(
    reviewed: BatchPage, qtbot: QtBot
) -> None:
    pane = reviewed.panel.pane
    keys(reviewed, Key.Key_I)
    assert pane.lookup.field.hasFocus()
    pane.lookup.field.insert("10")
    pane.lookup.field.typed.emit(pane.lookup.field.text())
    wait_answered(qtbot, pane.lookup)
    assert pane.lookup.choice is not None and pane.lookup.choice.code == "I10"
    press(pane.lookup.field, Key.Key_Return)
    entry = reviewed.review.rows[0].entry
    assert entry is not None
    assert (entry.code, reviewed.review.rows[0].decision) == ("I10", "changed")
    assert reviewed.panel.table.hasFocus()
    assert reviewed.panel.table.number == 1


def test_escape_gives_a_search_by_hand_up(reviewed: BatchPage, qtbot: QtBot) -> None:
    pane = reviewed.panel.pane
    keys(reviewed, Key.Key_I)
    press(pane.lookup.field, Key.Key_Escape)
    assert pane.lookup.field.text() == "asthma"
    assert reviewed.panel.table.hasFocus()
    keys(reviewed, Key.Key_Return)
    suggestion = reviewed.review.rows[0].suggestion
    entry = reviewed.review.rows[0].entry
    assert suggestion is not None and entry is not None
    assert entry.code == suggestion.code


def test_the_seventh_character_is_built_before_it_is_taken(
    reviewed: BatchPage, qtbot: QtBot
) -> None:
    pane = reviewed.panel.pane
    keys(reviewed, Key.Key_S)
    pane.lookup.field.fill("S52.521")
    pane.lookup.field.typed.emit("S52.521")
    wait_answered(qtbot, pane.lookup)
    press(pane.lookup.field, Key.Key_End)
    with qtbot.waitSignal(pane.details.shown, timeout=PATIENCE_MS):
        press(pane.lookup.field, Key.Key_Right)
    press(pane.details.encounters, Key.Key_K)
    press(pane.details.encounters, Key.Key_Return)
    entry = reviewed.review.rows[0].entry
    assert entry is not None
    assert entry.code == "S52.521K"


def test_a_header_is_opened_before_it_could_be_accepted(reviewed: BatchPage, qtbot: QtBot) -> None:
    pane = reviewed.panel.pane
    with qtbot.waitSignal(pane.details.shown, timeout=PATIENCE_MS):
        pane.take_result(result("J45", billable=False))
    assert pane.details.isVisible()
    assert decisions(reviewed)[0] == "open"


def test_equal_rows_are_decided_together_only_when_wanted(reviewed: BatchPage) -> None:
    assert "1" in reviewed.panel.same.text()
    reviewed.panel.same.click()
    keys(reviewed, Key.Key_Return)
    assert decisions(reviewed) == ["accepted", "open", "open", "open", "accepted"]
    press(reviewed.panel.table, Key.Key_Z, CONTROL)
    assert decisions(reviewed) == ["open"] * 5


def test_a_decided_row_leaves_the_filter_and_the_next_is_chosen(reviewed: BatchPage) -> None:
    reviewed.panel.kinds.press("open")
    keys(reviewed, Key.Key_Delete)
    model = reviewed.panel.table.rows
    assert [model.number(row) for row in range(model.rowCount())] == [1, 2, 3, 4]
    assert reviewed.panel.table.number == 1
    assert reviewed.panel.kinds.buttons["open"].text().endswith(" 4")


def test_the_filters_turn_by_keys(reviewed: BatchPage) -> None:
    keys(reviewed, Key.Key_Space)
    press(reviewed.panel.table, Key.Key_PageUp, CONTROL)
    model = reviewed.panel.table.rows
    assert (model.kind, model.rowCount()) == ("later", 1)
    press(reviewed.panel.table, Key.Key_PageDown, CONTROL)
    assert (model.kind, model.rowCount()) == ("all", 5)


def test_the_last_row_says_that_none_is_left(reviewed: BatchPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reviewed.desk.said, timeout=PATIENCE_MS) as said:
        keys(reviewed, *[Key.Key_Delete] * 5)
    assert "No row is left" in said.args[0]
    assert reviewed.review.count("open") == 0


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Delete, Key.Key_2])
def test_a_key_held_down_decides_one_row(reviewed: BatchPage, key: Qt.Key) -> None:
    for repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=repeated
        )
        QApplication.sendEvent(reviewed.panel.table, event)
    assert decisions(reviewed).count("open") == 4


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_1, Key.Key_Delete, Key.Key_Space])
def test_keys_without_a_row_do_nothing(page: BatchPage, key: Qt.Key) -> None:
    QTest.keyClick(page.panel.table, key)
    assert page.review.unsaved == 0


def test_a_row_is_spoken_as_one_sentence(reviewed: BatchPage) -> None:
    index = reviewed.panel.table.rows.index(0, 1)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("asthma, J45")
    assert spoken.endswith("not reviewed")
    keys(reviewed, Key.Key_Return)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("accepted")


def test_where_there_is_no_room_the_candidates_take_the_place_of_the_rows(
    reviewed: BatchPage, qtbot: QtBot
) -> None:
    reviewed.resize(700, 600)
    panel = reviewed.panel
    qtbot.waitUntil(lambda: not panel.pane.isVisible(), timeout=PATIENCE_MS)
    keys(reviewed, Key.Key_Right)
    assert panel.pane.lookup.field.hasFocus()
    assert not panel.table.isVisible()
    press(panel.pane.lookup.field, Key.Key_Return)
    assert panel.table.hasFocus()
    assert decisions(reviewed)[0] == "accepted"

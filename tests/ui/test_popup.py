"""The popup by keyboard alone, over the real engine, and over answers that the test holds back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.engine.results import Results, SearchOptions
from desktop.engine.search import SearchEngine
from desktop.ui.desk import Desk
from desktop.ui.popup.popup import Popup
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick
from tests.ui.support.answers import GatedDoor, answer, result
from tests.ui.support.waiting import codes_of, press, type_phrase, wait_answered

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OpenGated = Callable[..., tuple[Popup, GatedDoor]]


def make_popup(qtbot: QtBot, service: EngineService) -> Popup:
    popup = Popup(Desk(), service, SearchOptions)
    qtbot.addWidget(popup)
    popup.hide_on_focus_loss = False
    return popup


@pytest.fixture
def popup(qtbot: QtBot, service: EngineService) -> Popup:
    return make_popup(qtbot, service)


@pytest.fixture
def gated(qtbot: QtBot, engine: SearchEngine) -> Iterator[OpenGated]:
    """Return a maker of popups whose answers the test lets out."""
    services = []

    def make(**script: list[Results]) -> tuple[Popup, GatedDoor]:
        door = GatedDoor(engine, script)
        service = EngineService(lambda: door)
        services.append(service)
        with qtbot.waitSignal(service.ready):
            service.start()
        return make_popup(qtbot, service), door

    yield make
    for service in services:
        service.stop()


def test_it_comes_with_the_phrase_selected_and_finds_the_code(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("  insuficiencia   cardiaca ")
    wait_answered(qtbot, popup.pane)
    assert popup.pane.field.selectedText() == "insuficiencia cardiaca"
    assert codes_of(popup.pane)[0] == "I50.9"
    assert "match" in popup.pane.status.text() or "Likely" in popup.pane.status.text()


def test_a_wide_table_of_procedures_pushes_it_over_no_edge_afterwards(popup: Popup) -> None:
    popup.procedures.setMinimumWidth(popup.screen().availableGeometry().width() - 10)
    popup.show_for("I50.9")
    assert popup.width() == popup.sizeHint().width()
    assert popup.screen().availableGeometry().contains(popup.geometry())


def test_down_and_enter_copy_the_second_code_and_hide(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("diabetes")
    wait_answered(qtbot, popup.pane)
    second = codes_of(popup.pane)[1]
    press(popup, Key.Key_Down)
    with qtbot.waitSignal(popup.desk.copy_wanted) as chosen:
        press(popup, Key.Key_Return)
    assert chosen.args[0].code == second
    assert chosen.args[1] is False
    assert popup.isHidden()


def test_shift_enter_wants_the_title_too(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("insuficiencia cardiaca")
    wait_answered(qtbot, popup.pane)
    with qtbot.waitSignal(popup.desk.copy_wanted) as chosen:
        press(popup, Key.Key_Return, SHIFT)
    assert chosen.args[1] is True
    assert chosen.args[0].title


def test_control_and_a_number_copies_that_row(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("diabetes")
    wait_answered(qtbot, popup.pane)
    third = codes_of(popup.pane)[2]
    with qtbot.waitSignal(popup.desk.copy_wanted) as chosen:
        press(popup, Key.Key_3, CONTROL)
    assert chosen.args[0].code == third


def test_a_number_without_a_row_does_nothing(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("I50.9")
    wait_answered(qtbot, popup.pane)
    popup.pane.controller.session.rows = popup.pane.controller.session.rows[:1]
    popup.pane.list.show_session(popup.pane.controller.session)
    with qtbot.assertNotEmitted(popup.desk.copy_wanted):
        press(popup, Key.Key_9, CONTROL)
    assert popup.isVisible()


def test_escape_hides_at_once_and_forgets_the_phrase(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("insuficiencia cardiaca")
    with qtbot.waitSignal(popup.dismissed):
        press(popup, Key.Key_Escape)
    assert popup.isHidden()
    assert popup.pane.field.text() == ""
    assert codes_of(popup.pane) == []


def test_right_opens_the_rubric_a_character_changes_the_code_and_left_goes_back(
    popup: Popup, qtbot: QtBot
) -> None:
    popup.show_for("S52.521")
    wait_answered(qtbot, popup.pane)
    with qtbot.waitSignal(popup.details.shown):
        press(popup, Key.Key_Right)
    assert popup.pages.currentWidget() is popup.details
    rows = popup.details.encounters.model()
    offered = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert [line[0] for line in offered] == ["A", "D", "G", "K", "P", "S"]
    assert "routine healing" in offered[1]
    press(popup, Key.Key_D)
    assert popup.details.pick is not None
    assert popup.details.pick.code == "S52.521D"
    press(popup, Key.Key_Left)
    assert popup.pages.currentWidget() is popup.pane
    assert popup.pane.field.hasFocus()


def test_enter_on_the_rubric_copies_the_code_as_built(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("S52.521")
    wait_answered(qtbot, popup.pane)
    with qtbot.waitSignal(popup.details.shown):
        press(popup, Key.Key_Right)
    press(popup, Key.Key_Down)
    with qtbot.waitSignal(popup.desk.copy_wanted) as chosen:
        press(popup, Key.Key_Return)
    assert chosen.args[0].code == "S52.521D"
    assert chosen.args[0].rubric == "S52.521"
    assert popup.isHidden()


def test_right_moves_the_cursor_while_it_is_inside_the_phrase(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("I50.9")
    wait_answered(qtbot, popup.pane)
    popup.pane.field.setCursorPosition(0)
    press(popup, Key.Key_Right)
    assert popup.pane.field.cursorPosition() == 1
    assert popup.pages.currentWidget() is popup.pane


def test_control_b_collects_and_the_popup_stays(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("insuficiencia cardiaca")
    wait_answered(qtbot, popup.pane)
    with qtbot.waitSignal(popup.desk.collect_wanted) as collected:
        press(popup, Key.Key_B, CONTROL)
    entry = collected.args[0]
    assert isinstance(entry, Pick)
    assert entry.code == "I50.9"
    assert popup.isVisible()


def test_f1_shows_the_keys_and_any_key_closes_them(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("I10")
    wait_answered(qtbot, popup.pane)
    press(popup, Key.Key_F1)
    assert popup.help.isVisible()
    press(popup, Key.Key_Escape)
    assert not popup.help.isVisible()
    assert popup.isVisible()


def test_it_works_by_mouse_alone(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("diabetes")
    wait_answered(qtbot, popup.pane)
    rows = popup.pane.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    second = codes_of(popup.pane)[1]
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert popup.pane.choice is not None
    assert popup.pane.choice.code == second
    with qtbot.waitSignal(popup.desk.copy_wanted) as chosen:
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0].code == second


def test_better_results_do_not_move_the_row_the_coder_is_on(gated: OpenGated, qtbot: QtBot) -> None:
    popup, door = gated(hta=[answer("A00 B00 C00"), answer("C00 B00 A00")])
    popup.show_for("hta")
    door.release("hta", 0)
    qtbot.waitUntil(lambda: codes_of(popup.pane) == ["A00", "B00", "C00"])
    press(popup, Key.Key_Down)
    press(popup, Key.Key_Down)
    door.release("hta", 1)
    wait_answered(qtbot, popup.pane)
    assert popup.pane.list.currentIndex().row() == 2
    assert codes_of(popup.pane) == ["B00", "A00", "C00"]


def test_a_late_answer_to_an_earlier_phrase_is_never_shown(gated: OpenGated, qtbot: QtBot) -> None:
    popup, door = gated(old=[answer("A00")], new=[answer("B00")])
    popup.show_for("")
    type_phrase(popup.pane, "old")
    qtbot.waitUntil(lambda: door.asked == ["old"])
    type_phrase(popup.pane, "new")
    door.release("new")
    wait_answered(qtbot, popup.pane)
    door.release("old")
    assert codes_of(popup.pane) == ["B00"]
    assert door.overtaken == ["old"]


def test_when_nothing_fits_it_says_so_and_enter_opens_the_heading(
    gated: OpenGated, qtbot: QtBot
) -> None:
    headings = (result("I50", billable=False),)
    popup, door = gated(xyz=[answer("A00", confidence="none", nearest_headers=headings)])
    door.release("xyz")
    popup.show_for("xyz")
    wait_answered(qtbot, popup.pane)
    said = popup.pane.notices.findChildren(QLabel)[0].text()
    assert "No code fits" in said
    assert codes_of(popup.pane) == ["I50", "A00"]
    with (
        qtbot.waitSignal(popup.details.shown) as shown,
        qtbot.assertNotEmitted(popup.desk.copy_wanted),
    ):
        press(popup, Key.Key_Return)
    assert shown.args[0].rubric.code == "I50"
    assert len(shown.args[0].children) > 1


def test_going_to_another_window_hides_without_taking_the_focus_back(
    popup: Popup, qtbot: QtBot
) -> None:
    popup.hide_on_focus_loss = True
    popup.show_for("I10")
    qtbot.waitUntil(popup.isActiveWindow)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitSignal(popup.left), qtbot.assertNotEmitted(popup.dismissed):
        other.show()
        other.activateWindow()
    assert popup.isHidden()

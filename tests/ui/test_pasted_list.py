"""A pasted list of diagnoses as a column: by keys, by mouse, and all of it at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.results import Results, SearchOptions
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from desktop.ui.desk import Desk
from desktop.ui.lookup.diagnoses.view import DiagnosesView
from desktop.ui.popup.popup import Popup
from desktop.ui.worker.service import EngineService
from tests.ui.conftest import KeptOpen
from tests.ui.support.answers import GatedDoor, answer, result
from tests.ui.support.waiting import PATIENCE_MS, codes_of, press

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LIST = "HTA\nDM2\nEPOC"
SCRIPT: dict[str, list[Results]] = {
    LIST: [answer("Z00", diagnoses=("HTA", "DM2", "EPOC"))],
    "HTA": [answer("I10 I15.9")],
    "DM2": [answer("E11.9 E11.65", confidence="medium")],
    "EPOC": [answer("J44.9 J44.1")],
}
Open = Callable[..., Popup]


@pytest.fixture
def opened(qtbot: QtBot, engine: SearchEngine) -> Iterator[Open]:
    """Return a popup over answers that come at once, opened with a list."""
    services = []

    def make(script: dict[str, list[Results]] = SCRIPT, text: str = LIST) -> Popup:
        door = GatedDoor(engine, script)
        for phrase, stage in door.gates:
            door.release(phrase, stage)
        service = EngineService(lambda: door)
        services.append(service)
        with qtbot.waitSignal(service.ready):
            service.start()
        popup = Popup(Desk(), service, SearchOptions)
        qtbot.addWidget(popup)
        popup.hide_on_focus_loss = False
        popup.show_for(text)
        qtbot.waitUntil(lambda: popup.pane.controller.lookup.several, timeout=PATIENCE_MS)
        lookup = popup.pane.controller.lookup
        qtbot.waitUntil(lambda: not lookup.unanswered, timeout=PATIENCE_MS)
        return popup

    yield make
    for service in services:
        service.stop()


def taken(popup: Popup) -> list[tuple[list[str], list[str], bool]]:
    """Collect what is taken as a whole: all codes, those new to the case, with titles or not."""
    found: list[tuple[list[str], list[str], bool]] = []
    popup.desk.all_wanted.connect(
        lambda picks, new, titles: found.append(
            ([pick.code for pick in picks], [pick.code for pick in new], titles)
        )
    )
    return found


def said(column: DiagnosesView) -> list[str]:
    rows = range(column.model().rowCount())
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(column.model().index(row, 0).data(role)) for row in rows]


def test_each_diagnosis_has_a_row_with_its_best_code_and_how_sure_it_is(opened: Open) -> None:
    popup = opened()
    assert said(popup.pane.column) == [
        "HTA, I10, Title of I10, A clear match",
        "DM2, E11.9, Title of E11.9, Likely; compare the first few",
        "EPOC, J44.9, Title of J44.9, A clear match",
    ]
    assert popup.focusWidget() is popup.pane.column
    assert popup.pane.field.text() == "HTA"


def test_control_enter_takes_the_whole_list_with_one_chord(opened: Open) -> None:
    popup = opened()
    found = taken(popup)
    press(popup, Key.Key_Return, CONTROL)
    assert found == [(["I10", "E11.9", "J44.9"], ["I10", "E11.9", "J44.9"], False)]
    assert popup.isHidden()


def test_enter_ticks_and_goes_on_and_the_last_one_takes_all(opened: Open, qtbot: QtBot) -> None:
    popup = opened()
    found = taken(popup)
    with qtbot.assertNotEmitted(popup.desk.copy_wanted):
        press(popup, Key.Key_Return)
    assert "chosen" in said(popup.pane.column)[0]
    assert popup.pane.field.text() == "DM2"
    press(popup, Key.Key_2)
    assert popup.pane.field.text() == "EPOC"
    press(popup, Key.Key_Return)
    assert found == [(["I10", "E11.65", "J44.9"], ["I10", "E11.65", "J44.9"], False)]
    assert popup.isHidden()


def test_control_b_puts_it_in_the_case_ticks_and_goes_on(opened: Open, qtbot: QtBot) -> None:
    popup = opened()
    found = taken(popup)
    with qtbot.waitSignal(popup.desk.collect_wanted) as collected:
        press(popup, Key.Key_B, CONTROL)
    assert collected.args[0].code == "I10"
    assert popup.pane.field.text() == "DM2"
    press(popup, Key.Key_Return, CONTROL)
    assert found == [(["I10", "E11.9", "J44.9"], ["E11.9", "J44.9"], False)]


def test_space_leaves_a_diagnosis_out_and_takes_that_back(opened: Open) -> None:
    popup = opened()
    found = taken(popup)
    press(popup, Key.Key_Space)
    assert "left out" in said(popup.pane.column)[0]
    press(popup, Key.Key_Up)
    press(popup, Key.Key_Space)
    assert "left out" not in said(popup.pane.column)[0]
    press(popup, Key.Key_Space)
    press(popup, Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert found == [(["E11.9", "J44.9"], ["E11.9", "J44.9"], True)]


def test_right_goes_to_the_candidates_and_left_comes_back(opened: Open) -> None:
    popup = opened()
    press(popup, Key.Key_Down)
    press(popup, Key.Key_Right)
    assert popup.focusWidget() is popup.pane.list
    assert codes_of(popup.pane) == ["E11.9", "E11.65"]
    press(popup, Key.Key_Down)
    press(popup, Key.Key_Left)
    assert popup.focusWidget() is popup.pane.column
    press(popup, Key.Key_Return)
    press(popup, Key.Key_Up)
    press(popup, Key.Key_Up)
    assert "E11.65" in said(popup.pane.column)[1]


def test_by_mouse_alone(opened: Open, qtbot: QtBot) -> None:
    popup = opened()
    found = taken(popup)
    column = popup.pane.column
    second = column.visualRect(column.model().index(1, 0))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(column.viewport(), left, pos=QPoint(8, second.center().y()))
    assert "left out" in said(column)[1]
    third = column.visualRect(column.model().index(2, 0))
    qtbot.mouseClick(column.viewport(), left, pos=third.center())
    rows = popup.pane.list
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(1, 0)).height() > 0)
    other = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), left, pos=other)
    qtbot.mouseDClick(rows.viewport(), left, pos=other)
    assert "J44.1" in said(column)[2]
    qtbot.mouseClick(popup.pane.bar.take_all, left)
    assert found == [(["I10", "J44.1"], ["I10", "J44.1"], False)]


def test_a_diagnosis_that_nothing_fits_is_not_taken_and_said(opened: Open, qtbot: QtBot) -> None:
    headings = (result("I50", billable=False),)
    nothing = answer("A00", confidence="none", nearest_headers=headings)
    popup = opened({**SCRIPT, "DM2": [nothing]})
    found = taken(popup)
    with qtbot.waitSignal(popup.desk.said) as sentence:
        press(popup, Key.Key_Return, CONTROL)
    assert found[0][0] == ["I10", "J44.9"]
    assert "1" in sentence.args[0]


def test_all_are_taken_only_when_the_last_answer_is_there(
    qtbot: QtBot, engine: SearchEngine
) -> None:
    door = GatedDoor(engine, SCRIPT)
    for phrase in (LIST, "HTA", "DM2"):
        door.release(phrase)
    service = EngineService(lambda: door)
    with qtbot.waitSignal(service.ready):
        service.start()
    popup = Popup(Desk(), service, SearchOptions)
    qtbot.addWidget(popup)
    popup.hide_on_focus_loss = False
    found = taken(popup)
    popup.show_for(LIST)
    qtbot.waitUntil(lambda: popup.pane.controller.lookup.several)
    press(popup, Key.Key_Return, CONTROL)
    assert not found
    assert popup.isVisible()
    door.release("EPOC")
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] == ["I10", "E11.9", "J44.9"]
    service.stop()


def test_five_hundred_lines_stay_quick(opened: Open, qtbot: QtBot) -> None:
    phrases = tuple(f"diagnosis number {number}" for number in range(500))
    script = {"all": [answer("Z00", diagnoses=phrases)]}
    script |= {phrase: [replace(answer("I10"), query=phrase)] for phrase in phrases}
    popup = opened(script, "all")
    column = popup.pane.column
    assert column.model().rowCount() == 500
    assert column.height() < popup.height() / 2
    for _ in range(499):
        press(popup, Key.Key_Down)
    assert popup.pane.controller.lookup.current == 499
    found = taken(popup)
    press(popup, Key.Key_Return, CONTROL)
    assert len(found[0][0]) == 500


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    chosen = Settings(theme="light", interface_language="en", hide_on_focus_loss=False)
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    made.stop()


@pytest.mark.parametrize("place", ["popup", "window"])
def test_a_line_each_on_the_clipboard_and_all_in_the_case(
    application: Application, qtbot: QtBot, place: str
) -> None:
    text = "insuficiencia cardiaca\nHTA\nfibrilacion auricular"
    if place == "popup":
        application.look_up(text)
        pane = application.popup.pane
    else:
        application.show_window()
        application.window.look_up(text)
        pane = application.window.search.pane
    qtbot.waitUntil(lambda: pane.controller.lookup.several, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not pane.controller.lookup.unanswered, timeout=PATIENCE_MS)
    pane.take_all()
    copied = QApplication.clipboard().text().split("\n")
    assert copied[:2] == ["I50.9", "I10"]
    assert len(copied) == 3
    assert [entry.code for entry in application.case.case] == copied


def test_a_list_in_one_line_is_a_list_when_it_is_pasted(
    application: Application, qtbot: QtBot
) -> None:
    application.look_up("")
    pane = application.popup.pane
    QApplication.clipboard().setText("HTA, DM2, EPOC")
    pane.field.setFocus()
    press(pane.field, Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: pane.controller.lookup.several, timeout=PATIENCE_MS)
    assert pane.column.model().rowCount() == 3

"""What the list shows instead of much: what is under a header, relatives, codes at hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from desktop.ui.lookup.session import Session
from desktop.ui.widgets.actions import ActionPalette, Command
from desktop.ui.widgets.enter_key import EnterPresses
from tests.ui.conftest import KeptOpen
from tests.ui.support.answers import answer, result
from tests.ui.support.waiting import PATIENCE_MS, codes_of, press, wait_answered

Key = Qt.Key


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


def test_a_header_shows_what_is_under_it_and_enter_goes_down(
    application: Application, qtbot: QtBot
) -> None:
    pane = application.popup.pane
    application.look_up("S52")
    wait_answered(qtbot, pane)
    qtbot.waitUntil(lambda: codes_of(pane)[:1] == ["S52.0"], timeout=PATIENCE_MS)
    assert pane.status.text() == "What stands under S52"
    assert all(code.startswith("S52.") and len(code) == 5 for code in codes_of(pane))
    press(application.popup, Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(code.startswith("S52.00") for code in codes_of(pane)), timeout=PATIENCE_MS
    )
    assert application.popup.isVisible()


def test_relatives_stand_below_the_first_answer() -> None:
    rows = (result("I50.9", 0.9), result("R01.2", 0.02), result("I50.23", 0.01))
    session = Session()
    session.begin("phrase")
    session.receive(answer("", results=rows), now=0.0)
    assert [row.code for row in session.rows] == ["I50.9", "I50.23", "R01.2"]
    likely = (result("I50.9", 0.5), result("R01.2", 0.4), result("I50.23", 0.01))
    session.receive(answer("", results=likely), now=0.0)
    assert [row.code for row in session.rows] == ["I50.9", "R01.2", "I50.23"]


def test_relatives_that_were_not_found_are_fetched(application: Application, qtbot: QtBot) -> None:
    pane = application.popup.pane
    application.look_up("chronic kidney disease stage 3a")
    wait_answered(qtbot, pane)
    assert codes_of(pane)[0] == "N18.31"
    qtbot.waitUntil(
        lambda: "related to" in (pane.controller.session.rows[1].reason), timeout=PATIENCE_MS
    )
    related = [row for row in pane.controller.session.rows if row.reason == "related to N18.31"]
    assert "N18.32" in [row.code for row in related]
    pane.choose(1)
    assert pane.reason.text() == "related to N18.31"


def test_relatives_never_move_the_row_that_was_chosen() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("N18.31 I50.9 R01.2"), now=0.0)
    session.choose(1)
    session.show_relatives("N18.31", (result("N18.32", 0.0),))
    assert [row.code for row in session.rows] == ["N18.31", "I50.9", "R01.2"]


def test_everything_that_can_be_done_in_the_popup(application: Application, qtbot: QtBot) -> None:
    popup = application.popup
    application.look_up("I10")
    wait_answered(qtbot, popup.pane)
    press(popup, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    card = popup.palette_card
    assert card.isVisible() and card.list.count() > 10
    qtbot.keyClicks(card.field, "case list")
    with qtbot.waitSignal(popup.desk.collect_wanted) as wanted:
        press(card, Qt.Key.Key_Return)
    assert wanted.args[0].code == "I10"
    assert popup.isVisible() and not card.isVisible()


def test_before_typing_the_codes_at_hand_are_offered(
    application: Application, qtbot: QtBot
) -> None:
    pane = application.popup.pane
    application.look_up("")
    assert pane.start.isVisibleTo(application.popup)
    application.look_up("I10")
    wait_answered(qtbot, pane)
    with qtbot.waitSignal(application.popup.desk.copy_wanted):
        press(application.popup, Key.Key_Return)
    application.look_up("")
    assert codes_of(pane) == ["I10"]
    assert "chosen before" in pane.reason.text()
    with qtbot.waitSignal(application.popup.desk.copy_wanted) as chosen:
        press(application.popup, Key.Key_Return)
    assert chosen.args[0].code == "I10"


def test_control_k_finds_an_action_by_some_letters_and_does_it(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    done: list[str] = []
    commands = [
        Command("Copy the code", "Enter", lambda: done.append("copy")),
        Command("Señal izquierda", "Alt+L", lambda: done.append("left")),
    ]
    palette = ActionPalette(lambda: commands, host)
    palette.open()
    assert [palette.list.item(row).text() for row in range(2)] == [
        "Copy the code    (Enter)",
        "Señal izquierda    (Alt+L)",
    ]
    palette.field.setText("senal izq")
    press(palette.field, Key.Key_Return)
    assert done == ["left"]
    assert not palette.isVisible()


def test_every_action_of_the_window_has_words_and_the_pages_their_keys(
    application: Application,
) -> None:
    commands = application.window.commands()
    assert all(command.words for command in commands)
    assert {"Ctrl+B", "Ctrl+L", "F9", "Alt+L", "Alt+S"} <= {command.key for command in commands}


def test_enter_presses_the_focused_button(qtbot: QtBot) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.show()
    EnterPresses(button)
    with qtbot.waitSignal(button.clicked):
        press(button, Key.Key_Return)

"""The history: off unless wanted, found again, looked up again, gone with age and when wiped."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.system.policy import Policy
from desktop.system.settings import Settings
from desktop.ui.theme.theme import theme
from desktop.ui.worker.service import EngineService
from desktop.workspace.history.entries import LookedUp
from desktop.workspace.pick import Pick
from tests.ui.history.conftest import Made, show

I10 = Pick("I10", "I10", "Hypertension", "en", True, 9)
PHRASES = (("asma de esfuerzo", "J45.990"), ("HTA", "I10"))


def on(days: int = 90, **policy: object) -> Made:
    made = Made(Settings(history=True, history_days=days), Policy(**policy))  # type: ignore[arg-type]  # its own fields
    for back, (phrase, code) in enumerate(reversed(PHRASES), start=1):
        when = made.clock.now - timedelta(days=80 / back)
        made.journal.note(LookedUp(when, phrase, code))
    return made


def test_it_is_off_until_the_coder_switches_it_on(qtbot: QtBot, resting: EngineService) -> None:
    made = Made(Settings(), Policy())
    page = show(qtbot, resting, made)
    made.controller.note("HTA", I10)
    assert not made.journal.path.exists()
    assert page.state.text() == "The history is off: nothing that you look up is written down."
    page.switch.click()
    made.controller.note("HTA", I10)
    assert [entry.phrase for entry in made.journal.read()] == ["HTA"]
    assert not page.switch.isVisible()
    assert page.rows.rowCount() == 1


def test_what_the_administrator_forbids_is_said_not_written_and_cleared_away(
    qtbot: QtBot, resting: EngineService
) -> None:
    made = on(fixed={"history": False})
    made.controller.start()
    made.controller.stop()
    assert not made.journal.path.exists()
    page = show(qtbot, resting, made)
    made.controller.switch_on()
    made.controller.note("HTA", I10)
    assert not made.journal.path.exists()
    assert "administrator has switched the history off" in page.state.text()
    assert not page.switch.isVisible()


def test_any_word_finds_a_look_up_and_enter_repeats_it(
    qtbot: QtBot, resting: EngineService
) -> None:
    page = show(qtbot, resting, on())
    assert page.rows.rowCount() == 2
    QTest.keyClicks(page.list, "e")
    page.field.setText("esfuerzo j45")
    page.field.typed.emit("esfuerzo j45")
    assert page.rows.rowCount() == 1
    with qtbot.waitSignal(page.desk.look_up_wanted) as wanted:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert wanted.args == ["asma de esfuerzo", "diagnosis"]
    page.field.typed.emit("nada de eso")
    assert page.list.isHidden()
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.rows.rowCount() == 2


def test_a_procedure_is_looked_up_again_among_procedures(
    qtbot: QtBot, resting: EngineService
) -> None:
    made = on()
    procedure = Pick("0FT44ZZ", "0FT44ZZ", "", "es", True, 0, kind="procedure")
    made.controller.note("colecistectomía laparoscópica", procedure)
    page = show(qtbot, resting, made)
    copied: list[Pick] = []
    page.desk.copy_wanted.connect(lambda pick, _titled: copied.append(pick))
    page.copy.click()
    assert [(pick.code, pick.kind) for pick in copied] == [("0FT44ZZ", "procedure")]
    with qtbot.waitSignal(page.desk.look_up_wanted) as wanted:
        page.again.click()
    assert wanted.args == ["colecistectomía laparoscópica", "procedure"]


def test_wiping_asks_once_more_and_then_the_file_is_gone(
    qtbot: QtBot, resting: EngineService
) -> None:
    made = on()
    page = show(qtbot, resting, made)
    page.wipe.click()
    assert made.journal.path.exists()
    assert page.wipe.text() == "Really wipe?"
    page.wipe.click()
    assert not made.journal.path.exists()
    assert page.rows.rowCount() == 0
    assert page.wipe.isHidden()


def test_leaving_the_page_takes_the_question_back(qtbot: QtBot, resting: EngineService) -> None:
    made = on()
    page = show(qtbot, resting, made)
    page.wipe.click()
    page.hide()
    assert page.rows.rowCount() == 0
    page.show()
    page.enter()
    assert page.wipe.text() == "Wipe the history"
    assert page.rows.rowCount() == 2


def test_delete_drops_one_entry(qtbot: QtBot, resting: EngineService) -> None:
    made = on()
    page = show(qtbot, resting, made)
    page.list.setCurrentIndex(page.rows.index(1, 0))
    gone = page.list.entry
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert gone is not None
    assert gone not in made.journal.read()
    assert len(made.journal.read()) == 1


def test_age_takes_entries_at_the_start_and_every_day(qtbot: QtBot) -> None:
    made = on(days=60)
    made.controller.start()
    assert len(made.journal.read()) == 1
    made.clock.forward(1)
    made.controller.prune()
    assert len(made.journal.read()) == 1
    made.clock.forward(30)
    made.controller.prune()
    assert not made.journal.path.exists()
    made.controller.stop()


def test_a_shorter_time_acts_at_once_and_what_is_left_is_told(
    qtbot: QtBot, resting: EngineService
) -> None:
    made = on()
    page = show(qtbot, resting, made)
    made.choices.change("history_days", 60)
    assert page.rows.rowCount() == 1
    made.choices.change("history", False)
    assert "What was noted before goes after 60" in page.state.text()
    assert page.switch.isVisible()


def test_a_disk_that_refuses_is_told_once(qtbot: QtBot) -> None:
    made = Made(Settings(history=True), Policy())
    made.journal.path.mkdir(parents=True)
    said: list[str] = []
    made.controller.said.connect(said.append)
    for phrase in ("HTA", "asma"):
        made.controller.note(phrase, I10)
    assert len(said) == 1
    assert said[0].startswith("The history was not written to")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_control_has_a_name_and_room_at_double_size(
    qtbot: QtBot, resting: EngineService, name: str
) -> None:
    page = show(qtbot, resting, on())
    theme().apply(Settings(theme=name, text_size=200))
    qtbot.waitUntil(lambda: page.again.width() >= page.again.sizeHint().width())
    nameless = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface or not interface.text(QAccessible.Text.Name):
            nameless.append(type(widget).__name__)
    assert not nameless
    index = page.rows.index(0, 0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("asma de esfuerzo, J45.990, ")
    assert not page.grab().isNull()

"""A report that was copied opens on its page with one key; a list of diagnoses stays a list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.policy import Policy
from desktop.system.settings import Settings
from tests.ui.conftest import KeptOpen
from tests.ui.report.conftest import CONTROL, REPORT
from tests.ui.support.waiting import PATIENCE_MS, press

LONG = REPORT + "EVOLUCIÓN: favorable, con mejoría clínica y analítica a lo largo del ingreso. " * 3
LIST = "HTA\nDM tipo 2\nEPOC reagudizado\nfibrilación auricular\n" * 12


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    chosen = Settings(
        theme="light", interface_language="en", hide_on_focus_loss=False, report_boldness=100
    )
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready, timeout=PATIENCE_MS):
        made.start()
    yield made
    made.stop()


def test_one_key_reads_a_copied_report_whole(application: Application, qtbot: QtBot) -> None:
    popup, page = application.popup, application.report
    assert page is not None
    application.look_up(LONG)
    assert "Ctrl+R reads it whole" in popup.pane.notices.text()
    press(popup, Qt.Key.Key_R, CONTROL)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: bool(page.panel.codes.codes.rows), timeout=PATIENCE_MS)
    assert application.window.pages.currentWidget() is page
    assert page.panel.reading.text == LONG
    press(application.window, Qt.Key.Key_Enter, CONTROL)
    codes = {pick.code for pick in application.case.case}
    assert codes == {row.code for row in page.panel.reading.rows() if row.taken} != set()
    assert application.window.case_button.isChecked()


def test_a_list_of_diagnoses_stays_a_list(application: Application) -> None:
    application.look_up(LIST)
    assert "report" not in application.popup.pane.notices.text()
    assert application.popup.pane.give_report() == ""


def test_pasted_where_phrases_are_looked_up_the_same_key_reads_it(
    application: Application, qtbot: QtBot
) -> None:
    page, window = application.report, application.window
    assert page is not None
    application.show_window()
    QGuiApplication.clipboard().setText(LONG)
    press(window.search.pane.field, Qt.Key.Key_V, CONTROL)
    assert "Ctrl+R" in window.search.pane.notices.text()
    window._summon(window.pages.indexOf(page))
    qtbot.waitUntil(lambda: bool(page.panel.codes.codes.rows), timeout=PATIENCE_MS)
    assert page.panel.reading.text == LONG
    assert window.search.pane.field.text() == ""


def test_typing_takes_the_offer_back(application: Application) -> None:
    pane = application.window.search.pane
    pane.look_up(LONG)
    pane.field.typed.emit("tos")
    assert "Ctrl+R" not in pane.notices.text() and pane.give_report() == ""


def test_closing_the_window_forgets_the_report(application: Application, qtbot: QtBot) -> None:
    page = application.report
    assert page is not None
    application.read_report(LONG)
    qtbot.waitUntil(lambda: bool(page.panel.codes.codes.rows), timeout=PATIENCE_MS)
    application.window.close()
    assert page.panel.reading.text == "" and page.panel.text.toPlainText() == ""


def test_f1_and_the_list_of_actions_name_it(application: Application) -> None:
    page, window = application.report, application.window
    assert page is not None
    words = [command.words for command in window.commands()]
    assert any("Report" in one for one in words)
    window.show_page(window.pages.indexOf(page))
    keys = dict(window._keys_here())
    assert {"Ctrl+M", "Space", "Ctrl+Enter", "Delete", "Escape"} <= set(keys)


def test_another_language_needs_no_restart_and_keeps_the_report(
    application: Application, qtbot: QtBot
) -> None:
    page = application.report
    assert page is not None
    application.read_report(LONG)
    qtbot.waitUntil(lambda: bool(page.panel.codes.codes.rows), timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.asking.told, timeout=PATIENCE_MS):
        application.change(interface_language="es")
    assert page.panel.key_bar.buttons["negated"].text() == "negado"
    assert page.panel.reading.text == LONG
    application.change(interface_language="en")
    qtbot.waitUntil(lambda: not page.asking.running, timeout=PATIENCE_MS)


def test_an_administrator_can_leave_the_page_out(qtbot: QtBot, engine: SearchEngine) -> None:
    made = Application(
        Settings(theme="light", interface_language="en"), lambda: KeptOpen(engine),
        Policy(hidden=frozenset({"report"})),
    )  # fmt: skip
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    assert made.report is None
    made.popup.pane.look_up(LONG)
    assert "Ctrl+R" not in made.popup.pane.notices.text()

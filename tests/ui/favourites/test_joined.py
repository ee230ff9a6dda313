"""Favourites and history in the whole program: from the popup, the results and the details."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system import paths
from desktop.system.settings import Settings
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.history.page import HistoryPage
from desktop.workspace.favourites.folders import every_code
from desktop.workspace.favourites.keeping import Keeper
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import codes_of, press, wait_answered

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    chosen = Settings(
        theme="light", hide_on_focus_loss=False, interface_language="en", history=True
    )
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    made.stop()


def page_of(application: Application, kind: type[FavouritesPage] | type[HistoryPage]) -> int:
    """Return the number of a page of the window."""
    page = application.window.findChild(kind)
    assert page is not None
    return application.window.pages.indexOf(page)


def kept() -> list[str]:
    """Return the codes that the next start will find among the favourites."""
    return [code.code for _, code in every_code(Keeper(paths.favourites_file()).read())]


def test_control_d_keeps_what_popup_and_details_show(
    application: Application, qtbot: QtBot
) -> None:
    popup = application.popup
    application.look_up("I10")
    wait_answered(qtbot, popup.pane)
    press(popup, Qt.Key.Key_D, CONTROL)
    assert kept() == ["I10"]
    assert popup.toast.text() == "I10 is in your favourites"
    press(popup, Qt.Key.Key_D, CONTROL)
    assert kept() == ["I10"]
    assert popup.toast.text() == "I10 is among your favourites already"
    press(popup, Qt.Key.Key_Escape)
    application.show_window()
    with qtbot.waitSignal(application.window.details.shown):
        application.window.look_up("S52.521")
    application.window.details.encounters.setFocus()
    press(application.window.details.encounters, Qt.Key.Key_D)
    application.window.details.head.favour_button.click()
    assert kept() == ["I10", "S52.521D"]


def test_a_favourite_is_copied_read_and_leaves_the_search_as_it_was(
    application: Application, qtbot: QtBot
) -> None:
    window = application.window
    application.show_window()
    with qtbot.waitSignal(window.details.shown):
        window.look_up("I10")
    window.details.head.favour_button.click()
    page = application.favourites
    assert page is not None
    page.controller.change(lambda all_: all_.add("J18.9", "", "es"))
    window.show_page(page_of(application, FavouritesPage))
    with qtbot.waitSignal(window.details.shown):
        page.tree.choose(next(c.key for _, c in every_code(page.controller.root)) + 1)
    assert window.details.details is not None
    assert window.details.details.rubric.code == "J18.9"
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "J18.9"
    with qtbot.waitSignal(window.details.shown):
        window.show_page(0)
    assert window.details.details.rubric.code == "I10"


def test_what_was_chosen_in_popup_and_window_can_be_looked_up_again(
    application: Application, qtbot: QtBot, home: Path
) -> None:
    window, popup = application.window, application.popup
    application.look_up("diabetes")
    wait_answered(qtbot, popup.pane)
    chosen = codes_of(popup.pane)[0]
    press(popup, Qt.Key.Key_Return)
    application.show_window()
    with qtbot.waitSignal(window.details.shown):
        window.look_up("I10")
    window.details.head.copy_button.click()
    window.show_page(page_of(application, HistoryPage))
    page = window.pages.currentWidget()
    assert isinstance(page, HistoryPage)
    noted = [(entry.phrase, entry.code) for entry in application.history.journal.read()]
    assert noted == [("I10", "I10"), ("diabetes", chosen)]
    page.list.setCurrentIndex(page.rows.index(1, 0))
    page.again.click()
    assert window.pages.currentWidget() is window.search
    assert window.search.pane.field.text() == "diabetes"
    wait_answered(qtbot, window.search.pane)


def test_what_the_case_list_copies_belongs_to_no_phrase(
    application: Application, qtbot: QtBot
) -> None:
    window = application.window
    application.show_window()
    with qtbot.waitSignal(window.details.shown):
        window.look_up("I10")
    window.details.head.collect_button.click()
    assert [entry.code for entry in application.history.journal.read()] == ["I10"]
    window.case_panel.list.choose(0)
    QTest.keyClick(window.case_panel.list, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "I10"
    assert len(application.history.journal.read()) == 1


def test_a_wipe_on_the_privacy_page_empties_the_history(
    application: Application, qtbot: QtBot
) -> None:
    application.look_up("diabetes")
    wait_answered(qtbot, application.popup.pane)
    press(application.popup, Qt.Key.Key_Return)
    assert paths.history_file().exists()
    button = application.settings_page.forms["privacy"].wipe_buttons["history"]  # type: ignore[attr-defined]  # the privacy form
    button.click()
    button.click()
    assert not paths.history_file().exists()
    assert application.history.journal.read() == []


def test_the_privacy_page_says_what_is_true_now(application: Application) -> None:
    form = application.settings_page.forms["privacy"]
    sentence = form.sentences["history"]  # type: ignore[attr-defined]  # the privacy form
    assert sentence.text() == "The history: phrase, chosen code and time, for 90 days."
    application.change(history=False, history_days=1)
    assert sentence.text().startswith("The history is off: nothing is written;")
    assert sentence.text().endswith("goes after 1 day.")


def test_titles_follow_the_language_that_was_chosen(application: Application, qtbot: QtBot) -> None:
    page = application.favourites
    assert page is not None
    page.controller.change(lambda all_: all_.add("I10", "Essential hypertension", "en"))
    (_, code), *_ = every_code(page.controller.root)
    application.change(title_language="es")
    qtbot.waitUntil(lambda: "Hipertensión" in page.rows.title_of(code))

"""F1 opens the guide where it is about what one is doing, in the window and in the popup."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.results import LANGUAGES
from desktop.system.settings import Settings
from desktop.workspace.pick import Pick
from tests.ui.support.guide_window import shown_section
from tests.ui.support.measuring import cut_words
from tests.ui.support.waiting import press

PAGES = {
    "SearchPage": "candidates",
    "BrowserPage": "candidates",
    "ProceduresPage": "procedures",
    "BatchPage": "batch",
    "FavouritesPage": "favourites",
    "HistoryPage": "privacy",
    "AboutPage": "hotkey",
}
FORMS = {
    "general": "settings",
    "appearance": "settings",
    "hotkey": "hotkey",
    "episode": "formats",
    "packs": "editions",
    "synonyms": "words",
    "privacy": "privacy",
}


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[Application]:
    """Return the program, never started: help needs no engine."""
    chosen = Settings(theme="light", hide_on_focus_loss=False, interface_language="en")
    made = Application(chosen)
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    made.show_window()
    qtbot.waitExposed(made.window)
    yield made
    if made.guide is not None:
        made.guide.deleteLater()
    made.translations.apply("en")
    made.stop()


def turn_to(application: Application, kind: str) -> None:
    names = [type(page).__name__ for page in application.window._pages]
    application.window.show_page(names.index(kind))


def ask_for_help(application: Application, qtbot: QtBot) -> str:
    """Press F1 in the window, and return the section that is shown."""
    if application.guide is not None:
        application.guide.close()
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow)
    press(application.window, Qt.Key.Key_F1)
    return shown_section(application.guide)


def shown_keys(application: Application) -> set[str]:
    assert application.guide is not None
    labels = application.guide.keys.findChildren(QLabel)
    return {label.text() for label in labels if not label.isHidden()}


def test_in_the_window_f1_opens_the_section_of_the_place(
    application: Application, qtbot: QtBot
) -> None:
    window = application.window
    for kind, section in PAGES.items():
        turn_to(application, kind)
        assert ask_for_help(application, qtbot) == section, kind
    for name, section in FORMS.items():
        application.show_settings(name)
        assert ask_for_help(application, qtbot) == section, name
    turn_to(application, "SearchPage")
    window.search.pane.controller.lookup.split(("diabetes", "asthma"))
    assert ask_for_help(application, qtbot) == "list"
    assert "Y, N, U, W" not in shown_keys(application)
    window.collect(Pick("I10", "I10", "Hypertension", "en", True, 9))
    window.case_panel.list.setFocus()
    assert ask_for_help(application, qtbot) == "episode"
    assert {"Y, N, U, W", "make it the principal diagnosis"} <= shown_keys(application)
    turn_to(application, "AboutPage")
    qtbot.mouseClick(application.about.guide_button, Qt.MouseButton.LeftButton)
    assert shown_section(application.guide) == "hotkey"


def test_in_the_popup_f1_shows_the_keys_and_once_more_the_guide(
    application: Application, qtbot: QtBot
) -> None:
    popup = application.popup
    popup.show_for("I10")
    qtbot.waitUntil(popup.isActiveWindow)
    press(popup, Qt.Key.Key_F1)
    assert popup.help.isVisible()
    assert application.guide is None
    press(popup, Qt.Key.Key_F1)
    assert shown_section(application.guide) == "hotkey"
    assert not popup.help.isVisible()
    popup.show_for("")
    popup.switch()
    qtbot.waitUntil(popup.isActiveWindow)
    press(popup, Qt.Key.Key_F1)
    assert popup.help.isVisible()
    assert any(label.text() == "F7, F8" for label in popup.help.findChildren(QLabel))
    press(popup, Qt.Key.Key_F1)
    assert shown_section(application.guide) == "procedures"


def test_every_key_is_named_whole_in_each_language(application: Application, qtbot: QtBot) -> None:
    popup = application.popup
    for language in LANGUAGES:
        application.change(interface_language=language)
        popup.show_for("I10")
        popup.help.show_over()
        qtbot.waitUntil(popup.help.isVisible)
        assert not cut_words(popup.help), language
        for chip in popup.help.findChildren(QLabel):
            if chip.property("role") == "chip" and chip.isVisible():
                assert chip.height() <= chip.sizeHint().height(), chip.text()
        popup.help.hide()


def test_what_is_said_before_typing_is_what_f1_does(application: Application) -> None:
    assert "F1 opens the guide" in said_by(application.window.search.pane.start)
    assert "F1 shows the keys" in said_by(application.popup.pane.start)


def said_by(card: QWidget) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))

"""The guided start: three steps once, or Escape; and what the About page tells."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.pack.pack import open_pack
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings, load
from desktop.ui.about.page import figure_lines
from desktop.ui.window.first_run import FirstRun
from tests.support.tiny_pack import tiny_pack
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import codes_of, wait_answered


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    chosen = Settings(theme="light", interface_language="en")
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    made.show_window()
    yield made
    made.stop()


@pytest.fixture
def start(application: Application) -> FirstRun:
    application.welcome()
    assert application.first_run is not None
    return application.first_run


def test_three_steps_end_with_an_answer(
    start: FirstRun, application: Application, qtbot: QtBot
) -> None:
    start.next.click()
    QTest.keyClick(start.recorder, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    start.next.click()
    start.phrase.setText("I10")
    start.next.click()
    wait_answered(qtbot, application.window.search.pane)
    assert codes_of(application.window.search.pane)[0] == "I10"
    assert load().hotkey == "Ctrl+F9"
    assert load().first_run_done


def test_escape_is_enough_and_it_does_not_come_again(
    start: FirstRun, application: Application
) -> None:
    start.next.click()
    QTest.keyClick(start.recorder, Qt.Key.Key_Escape)
    assert start.isHidden()
    application.first_run = None
    application.welcome()
    assert application.first_run is None
    assert application.settings.hotkey == Settings().hotkey


def test_about_says_what_it_is_for_and_under_which_licence(application: Application) -> None:
    about = application.about
    manifest = open_pack(tiny_pack(), lazy=True).manifest
    about.show_pack(manifest)
    assert manifest.version in about.pack.text()
    assert "The coder decides" in about.use.text()
    assert "GNU GENERAL PUBLIC LICENSE" in about.licences.toPlainText().upper()


def test_measured_hits_are_shown_by_stage() -> None:
    figures = {"ranking": {"dense": {"share": 0.7, "phrase": {"hit@1": 0.5, "phrases": 10}}}}
    assert figure_lines(figures) == ["ranking dense phrase: hit@1 0.500 · phrases 10"]

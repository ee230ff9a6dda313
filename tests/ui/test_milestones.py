"""How a start went stands in the log: support reads it, and packaging measures by it."""

import logging

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.app.milestones import PAINTED, READY, WORDS, Milestones
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from tests.ui.conftest import KeptOpen


@pytest.mark.expects_log
def test_each_milestone_is_noted_once_and_in_order(
    qtbot: QtBot, engine: SearchEngine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "desktop.app.milestones")
    made = Application(Settings(theme="light"), lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    Milestones([made.window, made.popup], made.service, made)
    made.show_window()
    with qtbot.waitSignal(made.service.ready):
        made.start()
    qtbot.waitUntil(lambda: PAINTED in caplog.messages)
    made.window.repaint()
    made.stop()
    noted = [text for text in caplog.messages if text in (PAINTED, WORDS, READY)]
    assert sorted(noted) == sorted([PAINTED, WORDS, READY])
    assert noted.index(WORDS) < noted.index(READY)

"""A crash and the logs: what is kept never holds what was being looked up."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.crash import MOST_REPORTS, unseen_reports
from desktop.system.logs import start_logs, stop_logs
from desktop.system.settings import Settings
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import wait_answered

CANARY = "zarzaparrilla canaria"


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    chosen = Settings(theme="light", interface_language="en")
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    logs = start_logs()
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    stop_logs(logs)
    made.stop()


def crash(application: Application) -> None:
    """Fail as a slot would, with the phrase in the error's text and in a local."""
    phrase = CANARY
    try:
        raise ValueError(f"cannot use {phrase}")
    except ValueError:
        application.crash.guard.caught(*sys.exc_info())


@pytest.mark.expects_log
def test_no_file_holds_the_phrase_after_a_look_up_and_a_crash(
    application: Application, qtbot: QtBot, home: Path
) -> None:
    application.look_up(CANARY)
    wait_answered(qtbot, application.popup.pane)
    logging.getLogger("desktop.test").error("Nothing found for %s", CANARY)
    with qtbot.waitSignal(application.window.desk.said) as said:
        crash(application)
    application.change(theme="dark")
    written = [path for path in home.rglob("*") if path.is_file()]
    names = {path.name for path in written}
    assert "nosolex.log" in names
    assert any(name.startswith("crash-") for name in names)
    for path in written:
        content = path.read_bytes().decode("utf-8", "replace").lower()
        assert "zarzaparrilla" not in content, path
        assert "canaria" not in content, path
    assert "your work is still here" in str(said.args)


def test_the_report_names_the_error_and_the_place(application: Application) -> None:
    crash(application)
    text = unseen_reports()[0].read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_crash.py" in text


def test_requests_are_logged_by_number_and_length(
    application: Application, qtbot: QtBot, home: Path
) -> None:
    application.look_up(CANARY)
    wait_answered(qtbot, application.popup.pane)
    log = (home / "logs" / "nosolex.log").read_text(encoding="utf-8")
    assert f"{len(CANARY)} characters" in log
    assert "answered after" in log


def test_the_next_start_offers_the_report_once(application: Application) -> None:
    crash(application)
    application.crash.start()
    box = application.crash.box
    application.crash.stop()
    assert box is not None
    assert "ValueError" in box.detailedText()
    box.close()
    assert unseen_reports() == []


def test_a_fault_that_returns_keeps_the_last_reports_alone(
    application: Application, qtbot: QtBot
) -> None:
    for _ in range(MOST_REPORTS + 5):
        with qtbot.waitSignal(application.window.desk.said):
            crash(application)
    assert len(unseen_reports()) == MOST_REPORTS
    modes = {report.stat().st_mode & 0o077 for report in unseen_reports()}
    assert sys.platform == "win32" or modes == {0}

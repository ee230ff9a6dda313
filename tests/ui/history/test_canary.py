"""A marked phrase is looked up in every way, then searched for in every file that was written."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system import paths
from desktop.system.logs import start_logs, stop_logs
from desktop.system.settings import Settings, save
from desktop.ui.history.page import HistoryPage
from tests.support.documents import docx
from tests.support.tiny_pack import tiny_pack
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import PATIENCE_MS, press, wait_answered

ROOT = Path(__file__).parents[3]
MARK = "zarzaparrilla"
PHRASE = f"neumonía con {MARK}"
REPORT = f"""MOTIVO DE INGRESO: insuficiencia cardíaca.
ANTECEDENTES: diabetes mellitus tipo 2 con {MARK}.
JUICIO CLÍNICO: neumonía con {MARK}. Madre con migraña y {MARK}.
"""
LONG_REPORT = REPORT + "EVOLUCIÓN: favorable, con mejoría clínica a lo largo del ingreso. " * 4
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a profile, a cache and a place for temporary files of the test's own."""
    tiny_pack()
    for name, folder in (
        ("HOME", "profile"), ("USERPROFILE", "profile"), ("TMPDIR", "temp"), ("TEMP", "temp"),
        ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
    ):  # fmt: skip
        (tmp_path / folder).mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    return tmp_path


@pytest.fixture
def application(
    qtbot: QtBot, engine: SearchEngine, request: pytest.FixtureRequest
) -> Iterator[Application]:
    chosen = Settings(
        theme="light",
        interface_language="en",
        history=request.param,
        hide_on_focus_loss=False,
        keep_case_list=True,
    )
    save(chosen)
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    logs = start_logs()
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    stop_logs(logs)
    made.stop()


def look_up_everywhere(application: Application, qtbot: QtBot) -> None:
    """Look the marked phrase up in popup, window and terminal, and do all that can be done."""
    popup, window = application.popup, application.window
    application.look_up(PHRASE)
    wait_answered(qtbot, popup.pane)
    press(popup, Qt.Key.Key_D, CONTROL)
    press(popup, Qt.Key.Key_B, CONTROL)
    press(popup, Qt.Key.Key_Return)
    application.show_window()
    with qtbot.waitSignal(window.details.shown):
        window.look_up(PHRASE)
    wait_answered(qtbot, window.search.pane)
    window.details.head.copy_button.click()
    window.details.head.collect_button.click()
    window.details.head.favour_button.click()
    for number in range(window.pages.count()):
        window.show_page(number)
    window.browser.go_to(PHRASE)
    read_a_report(application, qtbot)
    read_a_copied_report(application, qtbot)
    application.change(theme="dark")
    layout = QSettings(str(paths.config_dir() / "layout.ini"), QSettings.Format.IniFormat)
    window.keep_layout(layout)
    layout.sync()
    _in_the_terminal("lookup", PHRASE, "--pack", str(tiny_pack()))
    _in_the_terminal("report", "-", "--pack", str(tiny_pack()), given=REPORT)


def read_a_report(application: Application, qtbot: QtBot) -> None:
    """Read a report with the mark in it, and do with it all that can be done but saving it."""
    page, window = application.report, application.window
    assert page is not None
    application.read_report(REPORT)
    qtbot.waitUntil(lambda: page.panel.reading.report is not None, timeout=PATIENCE_MS)
    panel = page.panel
    panel.point_at(0)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Z, Qt.Key.Key_Enter):
        press(window, key, CONTROL)
    press(panel.codes, Qt.Key.Key_Return)
    panel.candidates.back.click()
    panel.text.selectAll()
    panel.text.setFocus()
    press(window, Qt.Key.Key_M, CONTROL)
    panel.options.slider.setValue(3)
    panel.options.slider.settled.emit()
    panel.options.suspected.click()
    qtbot.waitUntil(lambda: not page.asking.running, timeout=PATIENCE_MS)
    assert MARK in panel.text.toPlainText()
    page.forget()


def read_a_copied_report(application: Application, qtbot: QtBot) -> None:
    """Look a whole report up in the popup, and read it on its page from there."""
    page = application.report
    assert page is not None
    application.window.close()
    application.look_up(LONG_REPORT)
    press(application.popup, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: page.panel.reading.report is not None, timeout=PATIENCE_MS)
    assert MARK in page.panel.text.toPlainText()
    application.window.close()


def _in_the_terminal(*arguments: str, given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        cwd=ROOT, env=dict(os.environ), capture_output=True, timeout=300, check=False,
        input=given.encode(),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def places_of(mark: str, root: Path) -> list[str]:
    """Name every file that holds the mark, in its content or in its name."""
    found = []
    for path in root.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes().lower()
        forms = (mark.encode(), mark.encode("utf-16-le"), mark.encode("utf-16-be"))
        if mark in path.name.lower() or any(form in content for form in forms):
            found.append(path.name)
    return sorted(found)


@pytest.mark.parametrize("application", [False], indirect=True)
def test_with_the_history_off_no_file_holds_the_phrase(
    application: Application, qtbot: QtBot, profile: Path
) -> None:
    look_up_everywhere(application, qtbot)
    written = {path.name for path in profile.rglob("*") if path.is_file()}
    assert {"settings.json", "layout.ini", "nosolex.log", "case.json", "favourites.json"} <= written
    assert places_of(MARK, profile) == []


@pytest.mark.parametrize("application", [True], indirect=True)
def test_with_the_history_on_its_file_alone_holds_it_until_it_is_wiped(
    application: Application, qtbot: QtBot, profile: Path
) -> None:
    look_up_everywhere(application, qtbot)
    assert places_of(MARK, profile) == [paths.history_file().name]
    assert {entry.phrase for entry in application.history.journal.read()} == {PHRASE}
    page = application.window.findChild(HistoryPage)
    assert isinstance(page, HistoryPage)
    application.window.show_page(application.window.pages.indexOf(page))
    page.wipe.click()
    page.wipe.click()
    assert places_of(MARK, profile) == []


@pytest.fixture
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report as a file, outside of all that is searched."""
    path = tmp_path_factory.mktemp("elsewhere") / "informe.docx"
    path.write_bytes(docx(LONG_REPORT.splitlines()))
    return path


@pytest.mark.expects_log
@pytest.mark.parametrize("application", [False], indirect=True)
def test_a_report_that_fails_to_be_read_leaves_no_word_in_log_or_crash_report(
    application: Application, qtbot: QtBot, profile: Path, letter: Path, engine: SearchEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page = application.report
    assert page is not None
    application.show_window()
    application.window.show_page(application.window.pages.indexOf(page))

    def fail(texts: Sequence[str], *_: object) -> None:
        raise ValueError(f"cannot look up {texts} of {REPORT}")

    monkeypatch.setattr(engine.pipeline, "together", fail)
    page.open_file(letter)
    qtbot.waitUntil(page.problem.isVisible, timeout=PATIENCE_MS)
    assert MARK not in page.problem.text()
    with qtbot.waitSignal(application.window.desk.said):
        _crash_with(application, REPORT)
    log = (paths.logs_dir() / "nosolex.log").read_text(encoding="utf-8")
    assert "unexpected" in log and "in the engine" in log
    assert [path for path in profile.rglob("crash-*.txt") if "ValueError" in path.read_text()]
    assert places_of(MARK, profile) == []


def _crash_with(application: Application, report: str) -> None:
    try:
        raise ValueError(f"cannot use {report}")
    except ValueError:
        application.crash.guard.caught(*sys.exc_info())


@pytest.mark.parametrize("form", ["json", "html", "csv"])
def test_a_report_in_the_terminal_is_told_and_kept_nowhere(
    profile: Path, letter: Path, form: str
) -> None:
    told = _in_the_terminal(
        "report", str(letter), "--format", form, "--boldness", "1", "--pack", str(tiny_pack())
    )
    assert "I50.9" in told
    assert places_of(MARK, profile) == []

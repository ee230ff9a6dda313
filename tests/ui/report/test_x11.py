"""A whole report by keys alone in a real X window, from the clipboard to the case list."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.focus import make_focus
from desktop.system.settings import Settings
from desktop.ui.report.page import ReportPage
from tests.ui.conftest import KeptOpen
from tests.ui.report.conftest import REPORT
from tests.ui.support.waiting import PATIENCE_MS
from tests.ui.test_x11 import keys, managed

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("xdotool", "openbox", "xclip", "xprop")),
        reason="needs xdotool, openbox, xclip and xprop (Debian: the first three, x11-utils)",
    ),
]


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs the xcb platform: run `make test-x11`")
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    qtbot.waitUntil(managed, timeout=20_000)
    chosen = Settings(theme="light", interface_language="en", report_boldness=100)
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready, timeout=PATIENCE_MS):
        made.start()
    yield made
    made.stop()
    manager.terminate()
    manager.wait()


def test_from_the_clipboard_to_the_case_list_by_keys_alone(
    application: Application, qtbot: QtBot
) -> None:
    page, window = application.report, application.window
    assert page is not None
    copied = subprocess.run(
        ["xclip", "-selection", "clipboard"], input=REPORT, text=True, check=True
    )
    assert copied.returncode == 0
    application.show_window()
    qtbot.waitExposed(window)
    make_focus("xcb").take(int(window.winId()))
    qtbot.waitUntil(window.isActiveWindow)

    keys("ctrl+r")
    qtbot.waitUntil(page.card.paste.hasFocus)
    keys("ctrl+v")
    qtbot.waitUntil(lambda: page.panel.codes.hasFocus(), timeout=PATIENCE_MS)
    assert page.panel.text.toPlainText() == REPORT.replace("\r\n", "\n")
    marks = [mark.cursor.selectedText() for mark in page.panel.text.extraSelections()]
    assert {"insuficiencia cardíaca", "cefalea", "neumonía", "migraña"} <= set(marks)

    _go_to(page, qtbot, "I50.9")
    was_taken = _taken(page, "I50.9")
    keys("space")  # leaves it, or takes it
    qtbot.waitUntil(lambda: _taken(page, "I50.9") is not was_taken)
    if was_taken is False:
        keys("space")
        qtbot.waitUntil(lambda: not _taken(page, "I50.9"))

    _go_to(page, qtbot, "J18.9")
    keys("Return")
    qtbot.waitUntil(page.panel.candidates.isVisible)
    second = page.panel.reading.mentions[page.panel.mention].candidates[1].code
    keys("2")
    qtbot.waitUntil(lambda: second in _codes(page) and "J18.9" not in _codes(page))
    qtbot.waitUntil(lambda: page.panel.codes.hasFocus())

    _go_to(page, qtbot, "E11.9")
    keys("ctrl+2")  # denied
    qtbot.waitUntil(lambda: "E11.9" not in _codes(page), timeout=PATIENCE_MS)
    keys("shift+Tab", "ctrl+Down")
    qtbot.waitUntil(page.panel.text.hasFocus)
    qtbot.waitUntil(lambda: page.panel.mention >= 0)

    wanted = [row.code for row in page.panel.reading.rows() if row.taken]
    assert second in wanted and not {"I50.9", "E11.9", "J18.9"} & set(wanted)
    keys("ctrl+Return")
    qtbot.waitUntil(lambda: len(application.case.case) > 0)
    assert [pick.code for pick in application.case.case] == wanted
    keys("Escape")
    qtbot.waitUntil(page.card.isVisible)
    assert page.panel.text.toPlainText() == "" and page.panel.reading.text == ""
    assert not page.panel.text.extraSelections() and not _codes(page)


def test_closing_the_window_by_its_key_forgets_the_report(
    application: Application, qtbot: QtBot
) -> None:
    page, window = application.report, application.window
    assert page is not None
    application.read_report(REPORT)
    qtbot.waitExposed(window)
    make_focus("xcb").take(int(window.winId()))
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(_codes(page)), timeout=PATIENCE_MS)
    keys("alt+F4")
    qtbot.waitUntil(window.isHidden)
    assert page.panel.text.toPlainText() == "" and page.panel.reading.text == ""


def _go_to(page: ReportPage, qtbot: QtBot, code: str) -> None:
    """Press the arrow until a code is in hand."""
    for _ in _codes(page):
        if _code(page) == code:
            return
        before = _code(page)
        last = before == _codes(page)[-1]
        keys(*(["Home"] if last else ["Down"]))
        qtbot.waitUntil(lambda: _code(page) != before)  # noqa: B023  # at once
    assert _code(page) == code


def _codes(page: ReportPage) -> list[str]:
    return [row.code for row in page.panel.codes.codes.rows]


def _code(page: ReportPage) -> str:
    row = page.panel.codes.row
    return row.code if row is not None else ""


def _taken(page: ReportPage, code: str) -> bool:
    return any(row.taken for row in page.panel.codes.codes.rows if row.code == code)

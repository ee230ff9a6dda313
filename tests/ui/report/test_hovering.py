"""The pointer alone: over words of a report what is said of them, over a code its words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from desktop.ui.report.page import ReportPage
from desktop.ui.report.text_view import ReportText
from desktop.ui.theme.theme import theme
from tests.ui.conftest import KeptOpen
from tests.ui.report.conftest import REPORT, Page
from tests.ui.support.waiting import PATIENCE_MS

# What is said of "migraña", "cefalea" and "diabetes mellitus tipo 2".
WORDS = {
    "en": ("suspected", "denied", "present"), "es": ("sospecha", "negado", "presente"),
    "ca": ("sospita", "negat", "present"), "it": ("sospetto", "negato", "presente"),
    "pt": ("suspeita", "negado", "presente"), "fr": ("suspecté", "nié", "présent"),
}  # fmt: skip


@pytest.fixture
def report(qtbot: QtBot, engine: SearchEngine) -> Iterator[tuple[Application, ReportPage]]:
    """The program with a report on its page."""
    chosen = Settings(theme="light", interface_language="en", report_boldness=100)
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready, timeout=PATIENCE_MS):
        made.start()
    assert made.report is not None
    made.read_report(REPORT)
    panel = made.report.panel
    qtbot.waitUntil(lambda: panel.reading.report is not None, timeout=PATIENCE_MS)
    yield made, made.report
    made.change(interface_language="en")
    made.stop()


def _at(text: ReportText, words: str) -> QPoint:
    """Return the middle of the first letter of words."""
    cursor = QTextCursor(text.document())
    shown = text.toPlainText()
    place = len(shown[: shown.index(words)].encode("utf-16-le")) // 2
    cursor.setPosition(place)
    first = text.cursorRect(cursor)
    cursor.setPosition(place + 1)
    return QPoint((first.left() + text.cursorRect(cursor).left()) // 2, first.center().y())


def _told(text: ReportText, words: str) -> str:
    at = _at(text, words) + QPoint(1, 0)
    over = QHelpEvent(QEvent.Type.ToolTip, at, text.viewport().mapToGlobal(at))
    QApplication.sendEvent(text.viewport(), over)
    return QToolTip.text()


@pytest.mark.parametrize("language", WORDS)
def test_words_say_under_the_pointer_what_is_said_of_them_and_their_code(
    report: tuple[Application, ReportPage], qtbot: QtBot, language: str
) -> None:
    application, page = report
    if language != "en":
        with qtbot.waitSignal(page.asking.told, timeout=PATIENCE_MS):
            application.change(interface_language=language)
    suspected, denied, present = WORDS[language]
    text = page.panel.text
    qtbot.waitUntil(text.isVisible)
    told = _told(text, "migraña")
    assert suspected in told and "G43" in told
    assert denied in _told(text, "cefalea")
    told = _told(text, "diabetes")
    assert present in told and "E11.9" in told
    row = next(row for row in page.panel.codes.codes.rows if row.code == "E11.9")
    assert told.endswith(row.title), "its title is in the coder's language, too"
    _told(text, "MOTIVO")
    qtbot.waitUntil(lambda: QToolTip.text() == "", timeout=PATIENCE_MS)


def test_a_code_under_the_pointer_underlines_its_words_and_no_longer(
    read: Page, qtbot: QtBot
) -> None:
    read.choose_words("cefalea")
    view, text = read.panel.codes, read.panel.text
    index = view.codes.index(read.codes.index("I50.9"))
    view.scrollTo(index)
    before = _lines(text)
    assert not before & {"insuficiencia cardíaca", "Insuficiencia cardíaca"}
    QTest.mouseMove(view.viewport(), view.visualRect(index).center())
    wanted = {"insuficiencia cardíaca", "Insuficiencia cardíaca"}
    qtbot.waitUntil(lambda: _lines(text) == wanted, timeout=PATIENCE_MS)
    assert "denied" in read.panel.about.text(), "what is in hand stays in hand"
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not _lines(text), timeout=PATIENCE_MS)


def _lines(text: ReportText) -> set[str]:
    """Return the words of the report that have a line of the pointer's colour below them."""
    picture = text.viewport().grab().toImage()
    scale = picture.devicePixelRatio()
    accent = QColor(theme().palette.accent)
    found = set()
    for words in ("insuficiencia cardíaca", "Insuficiencia cardíaca", "diabetes mellitus tipo 2"):
        at = _at(text, words)
        row = text.cursorRect().height() // 2
        below = [(at.x(), at.y() + down) for down in range(row - 3, row + 2)]
        if any(picture.pixelColor(int(x * scale), int(y * scale)) == accent for x, y in below):
            found.add(words)
    return found

"""The page of reports with a desk, a case list and settings of the test's own."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.system.policy import Policy
from desktop.system.settings import Settings
from desktop.ui.desk import Desk
from desktop.ui.report.page import ReportPage
from desktop.ui.settings.choices import Choices
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick
from tests.ui.support.waiting import PATIENCE_MS, press

REPORT = """MOTIVO DE INGRESO: disnea e insuficiencia cardíaca.\r
ANTECEDENTES: diabetes mellitus tipo 2. Madre con fibrilación auricular.\r
ENFERMEDAD ACTUAL: no cefalea. 🙂 Desde ayer neumonía.\r
JUICIO CLÍNICO:\r
1. Insuficiencia cardíaca.\r
2. Probable migraña.\r
"""
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Page:
    """The page as a coder uses it.

    Attributes:
        page: the widget.
        case: the codes of the case list.
        said: the sentences that were said.
    """

    def __init__(self, qtbot: QtBot, service: EngineService, **settings: object) -> None:
        self._qtbot = qtbot
        self.desk = Desk()
        self.case: list[Pick] = []
        self.said: list[str] = []
        chosen = replace(Settings(), **settings)  # type: ignore[arg-type]  # named fields
        self.choices = Choices(chosen, Policy(), self._change)
        self.page = ReportPage(
            self.desk, service, self.choices, lambda: "", lambda: {one.code for one in self.case}
        )
        self.panel = self.page.panel
        self.desk.said.connect(self.said.append)
        self.desk.collect_all_wanted.connect(self.case.extend)
        self.desk.collect_wanted.connect(self.case.append)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 700)
        self.page.show()
        qtbot.waitActive(self.page)
        self.page.enter()

    def _change(self, **choices: object) -> None:
        self.choices.follow(replace(self.choices.settings, **choices))  # type: ignore[arg-type]

    def read(self, text: str) -> None:
        """Paste a report and wait for its codes."""
        self.page.read(text)
        self._qtbot.waitUntil(lambda: not self.page.asking.running, timeout=PATIENCE_MS)

    def corrected(self, doing: Callable[[], object]) -> None:
        """Do something that has the codes told again, and wait for them."""
        with self._qtbot.waitSignal(self.page.asking.told, timeout=PATIENCE_MS):
            doing()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        press(self.page, key, modifier)

    @property
    def codes(self) -> list[str]:
        """The codes in sight."""
        return [row.code for row in self.panel.codes.codes.rows]

    @property
    def taken(self) -> list[str]:
        """The codes whose box has a tick."""
        model = self.panel.codes.codes
        role = Qt.ItemDataRole.CheckStateRole
        rows = [model.index(row) for row in range(model.rowCount())]
        ticked = [index for index in rows if index.data(role) == Qt.CheckState.Checked]
        return [model.rows[index.row()].code for index in ticked]

    def spoken(self, code: str) -> str:
        """Return a row as a screen reader says it."""
        index = self.panel.codes.codes.index(self.codes.index(code))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def choose_code(self, code: str) -> None:
        """Click a code."""
        view = self.panel.codes
        index = view.codes.index(self.codes.index(code))
        view.scrollTo(index)
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, at)

    def choose_words(self, words: str) -> None:
        """Put the caret into words of the report."""
        text = self.panel.text
        cursor = text.textCursor()
        cursor.setPosition(_place(text.toPlainText(), words) + 1)
        text.setTextCursor(cursor)

    def mark(self, words: str) -> None:
        """Mark words of the report, as with Shift and the arrows."""
        text = self.panel.text
        text.setFocus()
        cursor = text.textCursor()
        start = _place(text.toPlainText(), words)
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)

    @property
    def words_at_caret(self) -> str:
        """What stands on screen from the caret on."""
        text = self.panel.text
        shown = text.toPlainText().encode("utf-16-le")
        return shown[2 * text.textCursor().position() :].decode("utf-16-le")


def _place(shown: str, words: str) -> int:
    """Return where words begin, as Qt counts."""
    return len(shown[: shown.index(words)].encode("utf-16-le")) // 2


@pytest.fixture
def page(qtbot: QtBot, service: EngineService) -> Page:
    """The page, all codes shown."""
    return Page(qtbot, service, report_boldness=100)


@pytest.fixture
def read(page: Page) -> Page:
    """The page with the report read."""
    page.read(REPORT)
    return page

"""Waiting for what a person would see, never for a time to pass."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.lookup.pane import LookupPane

PATIENCE_MS = 10_000


def wait_answered(qtbot: QtBot, pane: LookupPane) -> None:
    """Wait until the phrase in sight has its best answer."""
    qtbot.waitUntil(
        lambda: pane.controller.session.results is not None and not pane.controller.session.busy,
        timeout=PATIENCE_MS,
    )


def type_phrase(pane: LookupPane, text: str) -> None:
    """Type into the field; `insert` because key clicks with accents end the interpreter."""
    pane.field.clear()
    pane.field.insert(text)
    pane.field.typed.emit(pane.field.text())


def press(
    widget: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the focus is, or in this widget."""
    target = widget.focusWidget() or QApplication.focusWidget() or widget
    QTest.keyClick(target, key, modifier)


def codes_of(pane: LookupPane) -> list[str]:
    """Return the codes in sight."""
    return [row.code for row in pane.controller.session.rows]

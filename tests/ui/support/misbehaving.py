"""Tests that must fail: each does what no test of the interface may do. Run by test_watch.py."""

import logging
import threading

from PySide6.QtCore import QThread, QTimer, qWarning
from pytestqt.qtbot import QtBot

_kept: list[QTimer] = []
_begun, _enough = threading.Event(), threading.Event()


class _Stays(QThread):
    """A thread that nobody has waited for."""

    def run(self) -> None:
        """Stay until the next test."""
        _begun.set()
        _enough.wait(60)


_thread = _Stays()


def test_warns(qtbot: QtBot) -> None:
    qWarning("a widget was laid out wrongly")


def test_logs(qtbot: QtBot) -> None:
    logging.getLogger("desktop.ui").warning("an unexpected record")


def test_leaves_a_thread(qtbot: QtBot) -> None:
    _thread.setObjectName("job")
    _thread.start()
    assert _begun.wait(60)


def test_behaves(qtbot: QtBot) -> None:
    _enough.set()
    _thread.wait()


def test_leaves_a_timer(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.start(60_000)
    _kept.append(timer)

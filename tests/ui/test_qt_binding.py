"""The Qt binding itself: a session of hours must not wear Python's own objects out."""

import sys

import pytest
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_none_leave_its_reference_count_alone(qtbot: QtBot) -> None:
    layout = QVBoxLayout()
    nowhere = QModelIndex()
    orphan = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        layout.takeAt(0)
        nowhere.data(0)
        orphan.parent()
    assert abs(sys.getrefcount(None) - before) < 100

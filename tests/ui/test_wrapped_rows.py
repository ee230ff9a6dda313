"""Rows that wrap are as tall as their words, in a list of any width."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.procedures.tables import Goal, TableList
from desktop.ui.widgets.words import unbroken
from desktop.ui.widgets.wrapped_rows import WrappedRows

ROWS = (
    "Resecció de vesícula biliar, abordatge endoscòpic percutani",
    "Altres procediments de regió del tronc, procediment assistit per robot",
    "Excisió de sistema hepatobiliar i pàncrees, abordatge endoscòpic percutani",
)
REMARK = "2 tries pendents · 1 %"


@pytest.fixture
def tables(qtbot: QtBot) -> TableList:
    made = TableList()
    qtbot.addWidget(made)
    made.show_goals([Goal("0FB·4Z·", text, REMARK) for text in ROWS])
    made.show()
    return made


def test_the_last_line_of_a_row_is_never_lost(tables: TableList) -> None:
    rows = tables.itemDelegate()
    assert isinstance(rows, WrappedRows)
    for width in range(180, 320):
        tables.resize(width, 300)
        QApplication.processEvents()
        for row in range(tables.count()):
            place = tables.visualItemRect(tables.item(row))
            assert place.right() <= tables.viewport().width(), (width, row)
            needed = rows.height(tables.indexFromItem(tables.item(row)), place.width())
            assert place.height() >= needed, (width, row)


def test_a_range_of_codes_stays_on_one_line(qtbot: QtBot) -> None:
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    flags = int(Qt.TextFlag.TextWordWrap)
    one_line = painter.fontMetrics().height()
    narrow = QRect(0, 0, painter.fontMetrics().horizontalAdvance("Z N18.1-N1"), 400)
    broken = painter.boundingRect(narrow, flags, "Z N18.1-N18.6").height()
    firm = painter.boundingRect(narrow, flags, unbroken("N18.1-N18.6")).height()
    painter.end()
    assert broken >= 2 * one_line
    assert firm < 2 * one_line

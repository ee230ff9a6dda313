"""Rows of plain words that wrap: measured as they are painted, so that no line is ever lost."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.words import unbroken

Index = QModelIndex | QPersistentModelIndex
_ENDLESS = 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class WrappedRows(QStyledItemDelegate):
    """Paints the whole text of a row, over as many lines as the list's width asks for.

    Qt's own delegate measures words in one width and paints them in another: the last line of
    some rows became "…".
    """

    def __init__(self, rows: QListView) -> None:
        super().__init__(rows)
        self._rows = rows
        rows.setWordWrap(True)
        rows.setResizeMode(QListView.ResizeMode.Adjust)  # also where a scroll bar takes room
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the row takes in the list as wide as it is."""
        width = self._rows.viewport().width() - 2 * self._rows.spacing()
        return QSize(width, self.height(index, width))

    def height(self, index: Index, width: int) -> int:
        """Return the height of a row's words in a width."""
        option = QStyleOptionViewItem()
        option.font = self._rows.font()
        self.initStyleOption(option, index)
        room = QRect(0, 0, width - 2 * _edge(), _ENDLESS)
        words = unbroken(option.text)
        return QFontMetrics(option.font).boundingRect(room, int(_WRAPPED), words).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the words over it."""
        self.initStyleOption(option, index)
        words, option.text = unbroken(option.text), ""
        style = self._rows.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._rows)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(theme().colour("text"))
        painter.drawText(option.rect.adjusted(_edge(), 0, -_edge(), 0), int(_WRAPPED), words)
        painter.restore()


def _edge() -> int:
    return theme().space(1)

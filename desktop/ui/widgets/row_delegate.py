"""The one way in which a row of a list is painted; each list says only what stands on it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.theme.theme import theme

Index = QModelIndex | QPersistentModelIndex
# What every model of rows answers: what the row is about, and what the pack knows of its code.
ROW = Qt.ItemDataRole.UserRole + 1
KNOWN = Qt.ItemDataRole.UserRole + 2


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row: chosen, under the pointer, its line, its chapter's stripe.

    Attributes:
        view: the list.
        lined: whether a line parts a row from the next.
        edged: whether the chosen row has an edge besides its tint.
        follows_pointer: whether the row under the pointer is tinted.
    """

    lined = False
    edged = False
    follows_pointer = True

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.view = view

    def width(self, index: Index) -> float:
        """Return how wide a row is; the view's width unless a list says otherwise."""
        return self.view.viewport().width()

    def height(self, index: Index, width: float) -> float:
        """Return how tall a row of this width is."""
        raise NotImplementedError

    def chapter(self, index: Index) -> int | None:
        """Return the chapter whose stripe a row bears; None where it bears none."""
        return None

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint what stands on the ground."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for a row."""
        width = self.width(index)
        return QSize(round(width), round(self.height(index, width)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, chosen, pointed and self.follows_pointer)
        self._paint_stripe(painter, rect, self.chapter(index))
        if chosen and self.edged:
            # An edge as well as a tint: the choice must be visible without colour.
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        self.paint_row(painter, rect, index, chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, chosen: bool, pointed: bool) -> None:
        look = theme()
        if chosen:
            painter.fillRect(rect, look.colour("selection"))
        elif pointed:
            painter.fillRect(rect, look.colour("hover"))
        if self.lined:
            painter.setPen(QPen(look.colour("border"), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_stripe(self, painter: QPainter, rect: QRectF, chapter: int | None) -> None:
        look = theme()
        if chapter is not None:
            stripe = QRectF(rect.left(), rect.top() + 1, look.space(1), rect.height() - 2)
            painter.fillRect(stripe, look.chapter(chapter))

"""The list of the case's codes: painted rows, moved by drag or by Alt+Up and Alt+Down."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.model import CAUTIONS, ENTRY, CaseModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import MarkedText
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.pick import Pick

Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Paints an entry: its place, code, title, and below them what the rules say."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        title, cautions = self._texts(index, width)
        look = theme()
        height = QFontMetricsF(look.code_font()).height() + title.height + 2 * look.space(2)
        height += sum(caution.height + look.space(1) for caution in cautions)
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        entry: Pick = index.data(ENTRY)
        rect = QRectF(option.rect)
        title, cautions = self._texts(index, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, look.colour("selection"))
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        stripe = QRectF(rect.left(), rect.top() + 1, look.space(1), rect.height() - 2)
        painter.fillRect(stripe, look.chapter(entry.chapter))
        self._paint_place(painter, rect, index.row())
        self._paint_words(painter, rect, entry, title, cautions)
        painter.restore()

    def _paint_place(self, painter: QPainter, rect: QRectF, row: int) -> None:
        look = theme()
        line = QFontMetricsF(look.code_font()).height()
        place = QRectF(rect.left() + look.space(3), rect.top() + look.space(2), line, line)
        if row == 0:
            paint_icon(painter, "principal", place, look.colour("accent"))
            return
        painter.setFont(look.font(look.metrics.small))
        painter.setPen(look.colour("muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(row + 1))

    def _paint_words(
        self,
        painter: QPainter,
        rect: QRectF,
        entry: Pick,
        title: MarkedText,
        cautions: list[MarkedText],
    ) -> None:
        look = theme()
        code_font = look.code_font()
        line = QFontMetricsF(code_font).height()
        at = QPointF(rect.left() + self._left(), rect.top() + look.space(2))
        painter.setFont(code_font)
        painter.setPen(look.colour("accent" if entry.billable else "text"))
        painter.drawText(
            QRectF(at.x(), at.y(), rect.width(), line), Qt.AlignmentFlag.AlignVCenter, entry.code
        )
        at.setY(at.y() + line)
        title.draw(painter, at, look.colour("text"))
        at.setY(at.y() + title.height + look.space(1))
        small = QFontMetricsF(look.font(look.metrics.small)).height()
        for caution in cautions:
            icon = QRectF(at.x(), at.y(), small, small)
            paint_icon(painter, "warning", icon, look.colour("fair"))
            caution.draw(
                painter, QPointF(icon.right() + look.space(1), at.y()), look.colour("fair")
            )
            at.setY(at.y() + caution.height + look.space(1))

    def _left(self) -> float:
        look = theme()
        return QFontMetricsF(look.code_font()).height() + look.space(5)

    def _texts(self, index: Index, width: float) -> tuple[MarkedText, list[MarkedText]]:
        look = theme()
        entry: Pick = index.data(ENTRY)
        sentences: list[str] = index.data(CAUTIONS)
        room = width - self._left() - look.space(3)
        small = look.font(look.metrics.small)
        icon = QFontMetricsF(small).height() + look.space(1)
        return MarkedText(entry.title, (), look.font(), room, 3), [
            MarkedText(sentence, (), small, room - icon, 4) for sentence in sentences
        ]


class CaseView(Translated, QListView):
    """The codes of the case.

    Signals:
        opened: the Pick to read about.
        removed: the row to take out.
        copied: the Pick to copy.
    """

    opened = Signal(object)
    removed = Signal(int)
    copied = Signal(object)

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setModel(CaseModel(controller, self))
        self.setItemDelegate(CaseDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ENTRY)))
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("Codes of this case"),
            self.tr("Alt+Up and Alt+Down move a code, Delete removes it"),
        )

    def choose(self, row: int) -> None:
        """Put the choice on a row."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, copy or open the chosen entry."""
        row = self.currentIndex().row()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if row < 0:
            super().keyPressEvent(event)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.copied.emit(self.currentIndex().data(ENTRY))
        elif event.key() == Qt.Key.Key_Right:
            self.opened.emit(self.currentIndex().data(ENTRY))
        else:
            super().keyPressEvent(event)

    def move_row(self, steps: int) -> None:
        """Move the chosen entry up or down."""
        row = self.currentIndex().row()
        if row >= 0:
            target = max(0, min(row + steps, len(self._controller.case) - 1))
            self._controller.change(lambda case: case.move(row, target))
            self.choose(target)

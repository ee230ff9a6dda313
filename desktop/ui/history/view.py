"""The list of what was looked up: the phrase, the code chosen for it, and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.history.model import ENTRY, KNOWN, WHEN, HistoryModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.painting import MarkedText
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.history.entries import LookedUp
from desktop.workspace.known_codes import KnownCode

Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Paints an entry: phrase and time above, code and title below."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines, or three for a long title."""
        width = self._view.viewport().width()
        code, title = self._code_and_title(index, width)
        line = QFontMetricsF(theme().font(bold=True)).height()
        return QSize(width, round(line + max(code, title.height) + theme().space(4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        look, rect = theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        known = index.data(KNOWN)
        if isinstance(known, KnownCode) and known.there:
            stripe = QRectF(rect.left(), rect.top() + 1, look.space(1), rect.height() - 2)
            painter.fillRect(stripe, look.chapter(known.chapter))
        inside = rect.adjusted(look.space(3), look.space(1.5), -look.space(3), 0)
        self._paint_phrase(painter, inside, index)
        self._paint_code(painter, inside, index, rect.width())
        painter.restore()

    def _paint_phrase(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        look = theme()
        entry, when = index.data(ENTRY), str(index.data(WHEN))
        assert isinstance(entry, LookedUp)
        line = QRectF(rect)
        line.setHeight(QFontMetricsF(look.font(bold=True)).height())
        painter.setFont(look.font(look.metrics.small))
        painter.setPen(look.colour("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, when)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(when) + look.space(3)
        painter.setFont(look.font(bold=True))
        painter.setPen(look.colour("text"))
        phrase = QFontMetricsF(painter.font()).elidedText(
            entry.phrase.replace("\n", " "), Qt.TextElideMode.ElideRight, line.width() - taken
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, phrase)

    def _paint_code(self, painter: QPainter, rect: QRectF, index: Index, width: float) -> None:
        look = theme()
        entry = index.data(ENTRY)
        assert isinstance(entry, LookedUp)
        top = rect.top() + QFontMetricsF(look.font(bold=True)).height() + look.space(1)
        height, title = self._code_and_title(index, width)
        painter.setFont(look.code_font())
        painter.setPen(look.colour("accent"))
        place = QRectF(rect.left(), top, rect.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, entry.code)
        title.draw(painter, QPointF(rect.left() + _code_room(), top), look.colour("text"))

    def _code_and_title(self, index: Index, width: float) -> tuple[float, MarkedText]:
        look = theme()
        known = index.data(KNOWN)
        words = ""
        if isinstance(known, KnownCode):
            words = known.title if known.there else self.tr("not in this release")
        room = width - look.space(6) - _code_room()
        height = QFontMetricsF(look.font()).height()
        return height, MarkedText(words, (), look.font(), room, 2)


def _code_room() -> float:
    return QFontMetricsF(theme().code_font()).horizontalAdvance("W88.888W ") + theme().space(1)


class HistoryView(Translated, QListView):
    """The entries.

    Signals:
        again: look the chosen phrase up again.
        copied: copy the chosen code.
        opened: read about the chosen code.
        removed: drop the chosen entry.
        typed: a character for the filter.
        chosen: another row is chosen.
    """

    again = Signal()
    copied = Signal()
    opened = Signal()
    removed = Signal()
    typed = Signal(str)
    chosen = Signal()

    def __init__(self, rows: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._row = 0
        self.setModel(rows)
        self.setItemDelegate(HistoryDelegate(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _: self.again.emit())
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._restore)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("What was looked up"),
            self.tr("Enter looks the phrase up again, Ctrl+C copies the code"),
        )

    @property
    def entry(self) -> LookedUp | None:
        """Return the chosen entry."""
        return self._rows.entry(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another row is chosen."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look up again, copy, open, drop; what types goes to the filter."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        signals = {
            Qt.Key.Key_Return: self.again,
            Qt.Key.Key_Enter: self.again,
            Qt.Key.Key_Right: self.opened,
            Qt.Key.Key_Delete: self.removed,
        }
        if control and key == Qt.Key.Key_C:
            self.copied.emit()
        elif key in signals and not control:
            signals[Qt.Key(key)].emit()
        elif event.text().isalnum() and not control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out again: a title may need another line."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _remember(self) -> None:
        self._row = max(0, self.currentIndex().row())

    def _restore(self) -> None:
        last = self._rows.rowCount() - 1
        self.setCurrentIndex(self._rows.index(min(self._row, last), 0))
        self.chosen.emit()

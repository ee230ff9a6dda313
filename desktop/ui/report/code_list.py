"""The codes of a report: a box that takes each, how sure it is, and the words it comes from."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.report.code_model import BECAUSE, SURE, THERE, CodeModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import MarkedText, draw_line, tone_of
from desktop.ui.widgets.row_delegate import ROW, Index, RowDelegate
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.reports.reading import Row

_TITLE_LINES, _WORDS_LINES = 5, 2


class CodeDelegate(RowDelegate):
    """Paints a code with its box, title and words."""

    lined = True
    edged = True

    def height(self, index: Index, width: float) -> float:
        """Return the height of code, title and words."""
        title, words = _laid_out(index, width)
        look = theme()
        return _line() + title.height + words.height + look.space(1) + 2 * look.space(1.5)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the code."""
        look = theme()
        row: Row = index.data(ROW)
        top, left = rect.top() + look.space(1.5), rect.left() + box_width()
        _paint_box(painter, QPointF(rect.left() + look.space(3), top), row.taken)
        line = QRectF(left, top, rect.width() - box_width() - look.space(3), _line())
        draw_line(painter, row.code, look.code_font(), "accent", line)
        end = Qt.AlignmentFlag.AlignRight
        tone = "muted" if row.parts or row.by_hand else tone_of(row.probability)
        draw_line(painter, str(index.data(SURE)), look.font(look.metrics.small), tone, line, end)
        if index.data(THERE):
            size = look.space(4)
            beside = left + QFontMetricsF(look.code_font()).horizontalAdvance(row.code)
            place = QRectF(beside + look.space(2), line.center().y() - size / 2, size, size)
            paint_icon(painter, "case", place, look.colour("good"))
        title, words = _laid_out(index, rect.width())
        title.draw(painter, QPointF(left, top + _line()), look.colour("text"))
        below = top + _line() + title.height + look.space(0.5)
        words.draw(painter, QPointF(left, below), look.colour("muted"))


def box_width() -> int:
    """Return the room of the box at the left of a row."""
    return theme().space(10)


def _line() -> float:
    return QFontMetricsF(theme().code_font()).height()


def _laid_out(index: Index, width: float) -> tuple[MarkedText, MarkedText]:
    look = theme()
    row: Row = index.data(ROW)
    room = width - box_width() - look.space(3)
    small = look.font(look.metrics.small)
    title = MarkedText(row.title, (), look.font(), room, _TITLE_LINES)
    return title, MarkedText(str(index.data(BECAUSE)), (), small, room, _WORDS_LINES)


def _paint_box(painter: QPainter, at: QPointF, taken: bool) -> None:
    look = theme()
    side = look.space(4.5)
    box = QRectF(at.x(), at.y() + (_line() - side) / 2, side, side)
    painter.setPen(QPen(look.colour("accent" if taken else "outline"), 1.5))
    painter.setBrush(look.colour("accent" if taken else "surface"))
    painter.drawRoundedRect(box, 3, 3)
    if taken:
        gap = side * 0.12
        paint_icon(painter, "check", box.adjusted(gap, gap, -gap, -gap), look.colour("on_accent"))


class CodeList(Translated, QListView):
    """The list; its keys belong to the panel.

    Signals:
        pointed: the row that the coder went to.
        ticked: a row whose box was clicked.
        opened: a row that was double-clicked.
        hovered: the row under the pointer, -1 where there is none.
        key_pressed: a key that the panel may take before the list does.
    """

    pointed = Signal(int)
    ticked = Signal(int)
    opened = Signal(int)
    hovered = Signal(int)
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes = CodeModel(self)
        self.setModel(self.codes)
        self.setItemDelegate(CodeDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.pointed.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.entered.connect(lambda index: self.hovered.emit(index.row()))
        self.viewportEntered.connect(lambda: self.hovered.emit(-1))
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("Codes of the report"),
            self.tr("Space takes or leaves, Enter shows others"),
        )
        self.scheduleDelayedItemsLayout()

    @property
    def row(self) -> Row | None:
        """Return the code in hand."""
        at = self.currentIndex()
        return self.codes.rows[at.row()] if at.isValid() else None

    def show_row(self, code: str) -> None:
        """Choose the row of a code and bring it into sight; none where it has no row."""
        numbers = [n for n, row in enumerate(self.codes.rows) if row.code == code]
        index = self.codes.index(numbers[0]) if numbers else self.codes.index(-1)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the panel first; what moves here points at another code."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.pointed.emit(self.currentIndex().row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click on the box take the code or leave it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < box_width():
            self.ticked.emit(index.row())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell when the pointer goes elsewhere."""
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(-1)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out again: a title may need another line."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Leave room for one row at least."""
        return QSize(theme().space(50), theme().space(20))

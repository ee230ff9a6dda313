"""How one result is painted: code, title, why it matched, how sure, billable or header."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.engine.results import Result
from desktop.ui.lookup.results.layout import RowLayout, RowLayouts
from desktop.ui.lookup.results.model import BROWSE, PHRASE, RESULT
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import chip_width, draw_bar, draw_chip, tone_of
from desktop.ui.widgets.words import billable_word, percent

Index = QModelIndex | QPersistentModelIndex


class ResultsDelegate(QStyledItemDelegate):
    """Paints results; the numbers before the rows are the keys Ctrl+1 to Ctrl+9.

    Attributes:
        rows: the rows as they are laid out.
    """

    def __init__(self, parent: QWidget, numbered: bool = True) -> None:
        super().__init__(parent)
        self._view = parent
        self._numbered = numbered
        self.rows = RowLayouts(numbered)
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.rows.forget()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height for as many lines as the title takes, two at most."""
        width = self._view.viewport().width()  # type: ignore[attr-defined]  # a QListView
        return QSize(width, round(self._lay_out(index, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        result: Result = index.data(RESULT)
        row = self._lay_out(index, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, result, chosen, state)
        self._paint_code(painter, rect, result, index.row())
        self._paint_body(painter, rect, row)
        self._paint_state(painter, rect, result)
        if not index.data(BROWSE):  # a heading to browse was not found: it has no probability
            self._paint_degree(painter, rect, result)
        painter.restore()

    def _lay_out(self, index: Index, width: float) -> RowLayout:
        return self.rows.row(index.data(RESULT), index.data(PHRASE), width)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, result: Result, chosen: bool, state: object
    ) -> None:
        look = theme()
        if chosen:
            painter.fillRect(rect, look.colour("selection"))
        elif isinstance(state, QStyle.StateFlag) and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        stripe = QRectF(rect.left(), rect.top() + 1, look.space(1), rect.height() - 2)
        painter.fillRect(stripe, look.chapter(result.chapter))
        if chosen:
            # An edge as well as a tint: the choice must be visible without colour.
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_code(self, painter: QPainter, rect: QRectF, result: Result, number: int) -> None:
        look = theme()
        top = rect.top() + look.space(1.75)
        line = self.rows.columns.line
        if self._numbered and number < 9:
            painter.setFont(look.font(look.metrics.small))
            painter.setPen(look.colour("muted"))
            place = QRectF(rect.left() + look.space(3), top, look.space(3), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(number + 1))
        painter.setFont(look.code_font())
        painter.setPen(look.colour("accent" if result.billable else "text"))
        columns = self.rows.columns
        place = QRectF(rect.left() + columns.code_left, top, columns.body_left, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, result.code)

    def _paint_body(self, painter: QPainter, rect: QRectF, row: RowLayout) -> None:
        look = theme()
        at = QPointF(rect.left() + self.rows.columns.body_left, rect.top() + look.space(1.75))
        row.title.draw(painter, at, look.colour("text"))
        at.setY(at.y() + row.title.height + look.space(0.75))
        small = look.font(look.metrics.small)
        line = self.rows.columns.small_line
        for chip in row.chips:
            box = QRectF(at.x(), at.y(), chip_width(chip, small), line + 1)
            draw_chip(painter, chip, small, box, "muted")
            at.setX(box.right() + look.space(1.5))
        if row.why is not None:
            row.why.draw(painter, at, look.colour("muted"))

    def _paint_degree(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        look = theme()
        small = look.font(look.metrics.small)
        line = self.rows.columns.small_line
        left = rect.right() - self.rows.columns.degree_width
        width = self.rows.columns.degree_width - look.space(3)
        top = rect.top() + look.space(1.75)
        number = self.rows.columns.percent_width
        painter.setFont(small)
        painter.setPen(look.colour("text"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(
            QRectF(left + width - number, top, number, line), right, percent(result.probability)
        )
        bar = QRectF(left, top + line / 2 - 3, width - number - look.space(1.5), look.space(1.5))
        draw_bar(painter, bar, result.probability, tone_of(result.probability))

    def _paint_state(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        look = theme()
        small = look.font(look.metrics.small)
        line = self.rows.columns.small_line
        left = rect.right() - self.rows.columns.degree_width
        top = rect.top() + look.space(1.75)
        icon = QRectF(left, top + line + look.space(1), line, line)
        tone = "muted" if result.billable else "fair"
        paint_icon(painter, "check" if result.billable else "header", icon, look.colour(tone))
        painter.setFont(small)
        painter.setPen(look.colour(tone))
        room = self.rows.columns.degree_width
        words = QRectF(icon.right() + look.space(1), icon.top(), room, line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, billable_word(result.billable))

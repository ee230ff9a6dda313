"""How one result is painted: code, title, why it matched, how sure, billable or header."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from desktop.engine.results import Result
from desktop.ui.lookup.results.layout import RowLayout, RowLayouts
from desktop.ui.lookup.results.model import BROWSE, PHRASE
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import chip_width, draw_bar, draw_chip, draw_line, tone_of
from desktop.ui.widgets.row_delegate import ROW, Index, RowDelegate
from desktop.ui.widgets.words import billable_word, percent


class ResultsDelegate(RowDelegate):
    """Paints results; the numbers before the rows are the keys Ctrl+1 to Ctrl+9.

    Attributes:
        rows: the rows as they are laid out.
    """

    lined = True
    edged = True

    def __init__(self, view: QAbstractItemView, numbered: bool = True) -> None:
        super().__init__(view)
        self._numbered = numbered
        self.rows = RowLayouts(numbered)
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.rows.forget()

    def height(self, index: Index, width: float) -> float:
        """Return the height of as many lines as the title takes, two at most."""
        return self._lay_out(index, width).height

    def chapter(self, index: Index) -> int | None:
        """Return the chapter of the code."""
        result: Result = index.data(ROW)
        return result.chapter

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the result."""
        result: Result = index.data(ROW)
        row = self._lay_out(index, rect.width())
        self._paint_code(painter, rect, result, index.row())
        self._paint_body(painter, rect, row)
        self._paint_state(painter, rect, result)
        if not index.data(BROWSE):  # a heading to browse was not found: it has no probability
            self._paint_degree(painter, rect, result)

    def _lay_out(self, index: Index, width: float) -> RowLayout:
        return self.rows.row(index.data(ROW), index.data(PHRASE), width)

    def _paint_code(self, painter: QPainter, rect: QRectF, result: Result, number: int) -> None:
        look, columns = theme(), self.rows.columns
        top = rect.top() + look.space(1.75)
        if self._numbered and number < 9:
            place = QRectF(rect.left() + look.space(3), top, look.space(3), columns.line)
            draw_line(painter, str(number + 1), look.font(look.metrics.small), "muted", place)
        place = QRectF(rect.left() + columns.code_left, top, columns.body_left, columns.line)
        tone = "accent" if result.billable else "text"
        draw_line(painter, result.code, look.code_font(), tone, place)

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
        look, columns = theme(), self.rows.columns
        line, number = columns.small_line, columns.percent_width
        left = rect.right() - columns.degree_width
        width = columns.degree_width - look.space(3)
        top = rect.top() + look.space(1.75)
        words, place = percent(result.probability), QRectF(left + width - number, top, number, line)
        small, right = look.font(look.metrics.small), Qt.AlignmentFlag.AlignRight
        draw_line(painter, words, small, "text", place, right)
        bar = QRectF(left, top + line / 2 - 3, width - number - look.space(1.5), look.space(1.5))
        draw_bar(painter, bar, result.probability, tone_of(result.probability))

    def _paint_state(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        look, columns = theme(), self.rows.columns
        line = columns.small_line
        left, top = rect.right() - columns.degree_width, rect.top() + look.space(1.75)
        icon = QRectF(left, top + line + look.space(1), line, line)
        tone = "muted" if result.billable else "fair"
        paint_icon(painter, "check" if result.billable else "header", icon, look.colour(tone))
        place = QRectF(icon.right() + look.space(1), icon.top(), columns.degree_width, line)
        words, small = billable_word(result.billable), look.font(look.metrics.small)
        draw_line(painter, words, small, tone, place)

"""How one result is painted: code and title on one line, how sure, and header where it is one."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from desktop.engine.results import Result
from desktop.ui.lookup.results.layout import RowLayouts
from desktop.ui.lookup.results.model import BROWSE, PHRASE
from desktop.ui.lookup.session import WORTH_SAYING
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import draw_line, tone_of
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
        """Return the height of a row in a list of this width."""
        return self.rows.columns.height(width)

    def chapter(self, index: Index) -> int | None:
        """Return the chapter of the code."""
        result: Result = index.data(ROW)
        return result.chapter

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the result."""
        result: Result = index.data(ROW)
        self._paint_code(painter, rect, result, index.row())
        title = self.rows.title(result, index.data(PHRASE), rect.width())
        top = rect.center().y() - title.height / 2
        at = QPointF(rect.left() + self.rows.columns.body_left, top)
        title.draw(painter, at, theme().colour("text"))
        right = rect.right() - theme().space(3)
        # A heading to browse was not found, and has no probability.
        if not index.data(BROWSE) and result.probability >= WORTH_SAYING:
            self._paint_percent(painter, rect, result)
            right -= self.rows.columns.percent_width
        if not result.billable:
            self._paint_header(painter, rect, right)
            right -= self.rows.columns.header_width
        if marks := self.rows.marks(result):
            small = theme().font(theme().metrics.small)
            place = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
            draw_line(painter, marks, small, "muted", place, Qt.AlignmentFlag.AlignRight)

    def _paint_code(self, painter: QPainter, rect: QRectF, result: Result, number: int) -> None:
        look, columns = theme(), self.rows.columns
        if self._numbered and number < 9:
            place = QRectF(rect.left() + look.space(3), rect.top(), look.space(3), rect.height())
            draw_line(painter, str(number + 1), look.font(look.metrics.small), "muted", place)
        left = rect.left() + columns.code_left
        place = QRectF(left, rect.top(), columns.body_left, rect.height())
        tone = "accent" if result.billable else "text"
        draw_line(painter, result.code, look.code_font(), tone, place)

    def _paint_percent(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        look, right = theme(), Qt.AlignmentFlag.AlignRight
        place = rect.adjusted(0, 0, -look.space(3), 0)
        small = look.font(look.metrics.small)
        tone = tone_of(result.probability)
        draw_line(painter, percent(result.probability), small, tone, place, right)

    def _paint_header(self, painter: QPainter, rect: QRectF, right: float) -> None:
        look, columns = theme(), self.rows.columns
        side = look.space(4)
        left = right - columns.header_width + look.space(2)
        icon = QRectF(left, rect.center().y() - side / 2, side, side)
        paint_icon(painter, "header", icon, look.colour("fair"))
        place = QRectF(
            icon.right() + look.space(1), rect.top(), columns.header_width, rect.height()
        )
        draw_line(painter, billable_word(False), look.font(look.metrics.small), "fair", place)

"""How a rubric of the tree is painted."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.engine.catalogue.details import Line
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import draw_cut_line, draw_line
from desktop.ui.widgets.row_delegate import ROW, Index, RowDelegate


class TreeDelegate(RowDelegate):
    """Paints a rubric on one line: kind, code, title."""

    def width(self, index: Index) -> float:
        """Return a width that asks for no scrolling."""
        return theme().space(60)

    def height(self, index: Index, width: float) -> float:
        """Return the height of one line."""
        return QFontMetricsF(theme().font()).height() + theme().space(2.5)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the rubric."""
        look = theme()
        line: Line = index.data(ROW)
        billable = line.rubric.billable
        side = rect.height() - look.space(2.5)
        icon = QRectF(rect.left(), rect.top() + look.space(1.25), side, side)
        paint_icon(painter, "check" if billable else "header", icon, look.colour("muted"))
        code, font = line.rubric.code, look.code_font(look.metrics.body)
        place = rect.adjusted(side + look.space(2), 0, 0, 0)
        draw_line(painter, code, font, "accent" if billable else "text", place)
        taken = QFontMetricsF(font).horizontalAdvance(code) + look.space(2.5)
        place.adjust(taken, 0, -look.space(2), 0)
        draw_cut_line(painter, line.title.text, look.font(), "text", place)

"""How an entry of the case list is painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.cases.model import CAUTIONS, HEADLINE
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.code_block import CodeBlock, Remark
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import draw_line
from desktop.ui.widgets.row_delegate import ROW, Index, RowDelegate
from desktop.workspace.pick import Pick


class CaseDelegate(RowDelegate):
    """Paints an entry: its place, code, title, and below them what the rules say."""

    lined = True
    follows_pointer = False

    def height(self, index: Index, width: float) -> float:
        """Return the height of the code, its title and what the rules say."""
        return self._lay_out(index, width).height + 2 * theme().space(2)

    def chapter(self, index: Index) -> int | None:
        """Return the chapter of the code."""
        entry: Pick = index.data(ROW)
        return entry.chapter

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the entry."""
        look = theme()
        entry: Pick = index.data(ROW)
        top = rect.top() + look.space(2)
        self._paint_place(painter, QPointF(rect.left() + look.space(3), top), index.row())
        at = QPointF(rect.left() + _left(), top)
        self._lay_out(index, rect.width()).draw(painter, at, index.data(HEADLINE), entry.billable)

    def _paint_place(self, painter: QPainter, at: QPointF, row: int) -> None:
        look = theme()
        side = QFontMetricsF(look.code_font()).height()
        place = QRectF(at.x(), at.y(), side, side)
        if row == 0:
            paint_icon(painter, "principal", place, look.colour("accent"))
            return
        middle = Qt.AlignmentFlag.AlignHCenter
        draw_line(painter, str(row + 1), look.font(look.metrics.small), "muted", place, middle)

    def _lay_out(self, index: Index, width: float) -> CodeBlock:
        look = theme()
        entry: Pick = index.data(ROW)
        remarks = [Remark(sentence) for sentence in index.data(CAUTIONS)]
        room = width - _left() - look.space(3)
        return CodeBlock(entry.title, remarks, room, title_lines=6, gap=look.space(1))


def _left() -> float:
    look = theme()
    return QFontMetricsF(look.code_font()).height() + look.space(5)

"""How an entry of the history is painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.history.model import WHEN
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.painting import MarkedText, draw_cut_line, draw_line
from desktop.ui.widgets.row_delegate import KNOWN, ROW, Index, RowDelegate
from desktop.workspace.history.entries import LookedUp
from desktop.workspace.known_codes import KnownCode


class HistoryDelegate(RowDelegate):
    """Paints an entry: phrase and time above, code and title below."""

    lined = True

    def height(self, index: Index, width: float) -> float:
        """Return the height of two lines, or three for a long title."""
        below = max(_code_line(), self._title(index, width).height)
        return _phrase_line() + below + theme().space(4)

    def chapter(self, index: Index) -> int | None:
        """Return the chapter of a code that the pack knows."""
        known = index.data(KNOWN)
        return known.chapter if isinstance(known, KnownCode) and known.there else None

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the entry."""
        look = theme()
        entry = index.data(ROW)
        assert isinstance(entry, LookedUp)
        inside = rect.adjusted(look.space(3), look.space(1.5), -look.space(3), 0)
        line = QRectF(inside.x(), inside.y(), inside.width(), _phrase_line())
        self._paint_phrase(painter, line, entry.phrase, str(index.data(WHEN)))
        top = inside.top() + line.height() + look.space(1)
        code = QRectF(inside.left(), top, inside.width(), _code_line())
        draw_line(painter, entry.code, look.code_font(), "accent", code)
        title = self._title(index, rect.width())
        title.draw(painter, QPointF(inside.left() + _code_room(), top), look.colour("text"))

    def _paint_phrase(self, painter: QPainter, line: QRectF, phrase: str, when: str) -> None:
        look = theme()
        small = look.font(look.metrics.small)
        draw_line(painter, when, small, "muted", line, Qt.AlignmentFlag.AlignRight)
        taken = QFontMetricsF(small).horizontalAdvance(when) + look.space(3)
        room = line.adjusted(0, 0, -taken, 0)
        draw_cut_line(painter, phrase.replace("\n", " "), look.font(bold=True), "text", room)

    def _title(self, index: Index, width: float) -> MarkedText:
        look = theme()
        known = index.data(KNOWN)
        words = ""
        if isinstance(known, KnownCode):
            words = known.title if known.there else self.tr("not in this release")
        return MarkedText(words, (), look.font(), width - look.space(6) - _code_room(), 2)


def _phrase_line() -> float:
    return QFontMetricsF(theme().font(bold=True)).height()


def _code_line() -> float:
    return QFontMetricsF(theme().font()).height()


def _code_room() -> float:
    return QFontMetricsF(theme().code_font()).horizontalAdvance("W88.888W ") + theme().space(1)

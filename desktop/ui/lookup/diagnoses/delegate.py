"""How a diagnosis of a pasted list is painted: its mark, phrase, code and title, and how sure."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.lookup.session import Session
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import draw_cut_line, draw_line
from desktop.ui.widgets.row_delegate import ROW, Index, RowDelegate
from desktop.ui.widgets.words import TONES, confidence_shape

_PHRASE_SHARE = 0.42  # of the row; the rest is for what the phrase is coded as
_WIDEST_CODE, _WIDEST_SHAPE = "W88.888W", "●●●"


def mark_width() -> int:
    """Return how wide the place of the mark is, which a click sets or takes away."""
    return round(theme().space(9))


class DiagnosisDelegate(RowDelegate):
    """Paints a diagnosis on one line."""

    lined = True
    edged = True

    def height(self, index: Index, width: float) -> float:
        """Return the height of one line."""
        return QFontMetricsF(theme().font()).height() + theme().space(2.5)

    def chapter(self, index: Index) -> int | None:
        """Return the chapter of the code."""
        pick = index.data(ROW).pick
        return pick.chapter if pick else None

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint the diagnosis."""
        session: Session = index.data(ROW)
        look = theme()
        self._paint_mark(painter, rect, session, index.row())
        tone = "muted" if session.left_out else "text"
        room = rect.width() - mark_width()
        phrase = QRectF(rect.left() + mark_width(), rect.top(), room * _PHRASE_SHARE, rect.height())
        font = look.font()
        font.setStrikeOut(session.left_out)
        draw_cut_line(painter, session.phrase, font, tone, phrase)
        rest = QRectF(phrase.right() + look.space(3), rect.top(), 0, rect.height())
        rest.setRight(rect.right() - look.space(2))
        if not session.left_out:
            self._paint_code(painter, rest, session)

    def _paint_mark(self, painter: QPainter, rect: QRectF, session: Session, row: int) -> None:
        look = theme()
        side = look.space(4)
        place = QRectF(rect.left() + look.space(3), rect.center().y() - side / 2, side, side)
        if session.left_out:
            paint_icon(painter, "close", place, look.colour("muted"))
        elif session.decided is not None:
            paint_icon(painter, "check", place, look.colour("good"))
        else:
            small = look.font(look.metrics.small)
            draw_line(painter, str(row + 1), small, "muted", place, Qt.AlignmentFlag.AlignHCenter)

    def _paint_code(self, painter: QPainter, rest: QRectF, session: Session) -> None:
        look = theme()
        code_font = look.code_font(look.metrics.body)
        small = look.font(look.metrics.small)
        if session.results is None:
            draw_line(painter, "…", look.font(), "muted", rest)
            return
        sure = QFontMetricsF(small).horizontalAdvance(_WIDEST_SHAPE)
        confidence = session.results.confidence
        place = QRectF(rest.right() - sure, rest.top(), sure, rest.height())
        draw_line(painter, confidence_shape(confidence), small, TONES[confidence], place)
        pick = session.pick
        if pick is None:
            return
        draw_line(painter, pick.code, code_font, "accent", rest)
        rest.setLeft(rest.left() + QFontMetricsF(code_font).horizontalAdvance(_WIDEST_CODE))
        rest.adjust(look.space(2), 0, -sure - look.space(2), 0)
        draw_cut_line(painter, pick.title, look.font(), "text", rest)

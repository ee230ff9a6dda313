"""How what is said of a mention looks: a line of its own kind and colour under the words.

Never by colour alone: each has its own line, its word in the key above the text, in the tool tip
and in the line below.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextCharFormat

from desktop.engine.report.report import Assertion
from desktop.ui.theme.contrast import blend
from desktop.ui.theme.theme import theme

_TINT = 0.13  # of the mark's colour in the ground behind the words
TONES: dict[Assertion, str] = {
    "present": "good", "negated": "poor", "suspected": "fair", "past": "past",
    "family": "family", "planned": "planned",
}  # fmt: skip
_Line = QTextCharFormat.UnderlineStyle
_LINES: dict[Assertion, QTextCharFormat.UnderlineStyle] = {
    "present": _Line.SingleUnderline, "negated": _Line.NoUnderline,
    "suspected": _Line.WaveUnderline, "past": _Line.DashUnderline,
    "family": _Line.DotLine, "planned": _Line.DashDotLine,
}  # fmt: skip
_PENS: dict[Assertion, Qt.PenStyle] = {
    "past": Qt.PenStyle.DashLine, "family": Qt.PenStyle.DotLine,
    "planned": Qt.PenStyle.DashDotLine,
}  # fmt: skip


def mark_of(assertion: Assertion, *, chosen: bool = False) -> QTextCharFormat:
    """Return how words are painted of which a report says this."""
    style = QTextCharFormat()
    style.setBackground(QColor(theme().palette.mark if chosen else ground_of(assertion)))
    style.setUnderlineStyle(_LINES[assertion])
    style.setUnderlineColor(theme().colour(TONES[assertion]))
    style.setFontStrikeOut(assertion == "negated")
    return style


def ground_of(assertion: Assertion) -> str:
    """Return the tint behind the words."""
    palette = theme().palette
    return blend(getattr(palette, TONES[assertion]), palette.surface, _TINT)


def sample(painter: QPainter, rect: QRectF, assertion: Assertion) -> None:
    """Paint a piece of the mark, for the key."""
    painter.fillRect(rect, QColor(ground_of(assertion)))
    at = rect.center().y() if assertion == "negated" else rect.bottom() - 2
    pen = QPen(theme().colour(TONES[assertion]), 2, _PENS.get(assertion, Qt.PenStyle.SolidLine))
    painter.setPen(pen)
    if assertion == "suspected":
        steps = int(rect.width() // 4)
        wave = [QPointF(rect.left() + 4 * n, at - 3 * (n % 2)) for n in range(steps + 1)]
        painter.drawPolyline(QPolygonF(wave))
    else:
        painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at))

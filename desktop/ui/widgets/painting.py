"""Small pieces of drawing that the delegates share: marked text, lines, tones."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop.engine.text.marks import Spans
from desktop.ui.theme.theme import theme

_ANY_NUMBER = 99
_NARROWER = 0.96


class MarkedText:
    """A text of at most some lines whose matched words are bold.

    Attributes:
        cut: whether it is longer than these lines have room for.
    """

    def __init__(
        self, text: str, spans: Spans, font: QFont, width: float, most_lines: int = 1
    ) -> None:
        self._spans = spans
        self._font = font
        self._width = max(width, 1.0)
        self._layout = self._lay_out(text)
        self.cut = self._layout.lineCount() > most_lines
        if self.cut:
            self._cut(text, most_lines)
        self._lines = min(self._layout.lineCount(), most_lines)

    def _cut(self, text: str, most_lines: int) -> None:
        """Cut the last line off until it fits: bold words are wider than the plain font knows."""
        start, room = self._layout.lineAt(most_lines - 1).textStart(), self._width
        metrics = QFontMetricsF(self._font)
        while self._layout.lineCount() > most_lines and room > 1:
            room *= _NARROWER
            rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room)
            self._layout = self._lay_out(text[:start] + rest)

    @property
    def text(self) -> str:
        """Return what is painted, cut as it is."""
        return self._layout.text()

    @property
    def height(self) -> float:
        """Return how tall the text came out."""
        last = self._layout.lineAt(self._lines - 1)
        return float(last.y() + last.height())

    @property
    def width(self) -> float:
        """Return how wide the widest line is."""
        lines = (self._layout.lineAt(number) for number in range(self._lines))
        return float(max(line.naturalTextWidth() for line in lines))

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the text with its top left corner there."""
        painter.setPen(colour)
        for number in range(self._lines):
            self._layout.lineAt(number).draw(painter, at)

    def _lay_out(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_mark(start, min(end, len(text))) for start, end in self._spans])
        layout.beginLayout()
        y = 0.0
        for _ in range(_ANY_NUMBER):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout


def _mark(start: int, end: int) -> QTextLayout.FormatRange:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, max(0, end - start), style
    return piece


def draw_line(
    painter: QPainter,
    text: str,
    font: QFont,
    tone: str,
    at: QRectF,
    place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line of text in the middle of a rectangle's height."""
    painter.setFont(font)
    painter.setPen(theme().colour(tone))
    painter.drawText(at, place | Qt.AlignmentFlag.AlignVCenter, text)


def draw_cut_line(painter: QPainter, text: str, font: QFont, tone: str, at: QRectF) -> None:
    """Paint one line of text, cut off with an ellipsis where the rectangle ends."""
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, at.width())
    draw_line(painter, cut, font, tone, at)


def tone_of(probability: float) -> str:
    """Return the tone that goes with a probability; its number is always written beside it."""
    if probability >= 0.6:
        return "good"
    return "fair" if probability >= 0.25 else "muted"

"""A code with its title below it, and under both what is to be said of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import MarkedText, draw_line
from desktop.ui.widgets.words import unbroken


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a code, the icon before it, and the tone of both."""

    text: str
    icon: str = "warning"
    tone: str = "fair"
    most_lines: int = 4


class CodeBlock:
    """Code, title and remarks, laid out for the room there is.

    Attributes:
        height: how tall all of it is.
        remark_heights: how tall each remark is.
    """

    def __init__(
        self, title: str, remarks: Iterable[Remark], room: float, title_lines: int, gap: float
    ) -> None:
        look = theme()
        small = look.font(look.metrics.small)
        self._gap, self._room = gap, room
        self._line = QFontMetricsF(look.code_font()).height()
        self._icon = QFontMetricsF(small).height()
        self._beside = self._icon + look.space(1)
        self._title = MarkedText(title, (), look.font(), room, title_lines)
        self._remarks = [
            (
                remark,
                MarkedText(
                    unbroken(remark.text), (), small, room - self._beside, remark.most_lines
                ),
            )
            for remark in remarks
        ]
        self.remark_heights = [text.height for _, text in self._remarks]
        self.height = self._line + self._title.height + sum(h + gap for h in self.remark_heights)

    def draw(self, painter: QPainter, at: QPointF, code: str, billable: bool) -> None:
        """Paint it with its top left corner there."""
        look = theme()
        place = QRectF(at.x(), at.y(), self._room, self._line)
        draw_line(painter, code, look.code_font(), "accent" if billable else "text", place)
        y = at.y() + self._line
        self._title.draw(painter, QPointF(at.x(), y), look.colour("text"))
        y += self._title.height + self._gap
        for remark, text in self._remarks:
            colour = look.colour(remark.tone)
            paint_icon(painter, remark.icon, QRectF(at.x(), y, self._icon, self._icon), colour)
            text.draw(painter, QPointF(at.x() + self._beside, y), colour)
            y += text.height + self._gap

"""The seven characters as they grow: what is fixed, what was heard, what is open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.engine.procedures.model import PLACES
from desktop.engine.procedures.results import OPEN
from desktop.engine.procedures.sheet import Build
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken


class CodeStrip(Translated, QWidget):
    """Draws a code in seven boxes; the one that is worked on has an edge, a heard one a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build: Build | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.retranslate()

    def show_build(self, build: Build | None) -> None:
        """Show how far a code has grown."""
        self._build = build
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Put the words on."""
        code = self._build.code.replace(OPEN, "…") if self._build else ""
        set_spoken(self, self.tr("Code"), code)

    def sizeHint(self) -> QSize:
        """Leave room for seven boxes."""
        return QSize(theme().space(70), theme().space(11))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes."""
        if self._build is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        side = look.space(9)
        for number, character in enumerate(self._build.code):
            place = number + 1
            box = QRectF(number * (side + look.space(1)) + 1, 1, side, side)
            self._paint_box(painter, box, place, character)

    def _paint_box(self, painter: QPainter, box: QRectF, place: int, character: str) -> None:
        assert self._build is not None
        look, build = theme(), self._build
        worked_on = place == build.place
        painter.setPen(
            QPen(look.colour("accent" if worked_on else "border"), 2 if worked_on else 1)
        )
        painter.setBrush(look.colour("raised" if place not in PLACES else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if place in build.heard:
            bar = QRectF(
                box.left() + 2, box.bottom() - look.space(1), box.width() - 4, look.space(1)
            )
            painter.fillRect(bar, look.colour("good"))
        painter.setFont(look.code_font())
        painter.setPen(look.colour("muted" if character == OPEN else "text"))
        shown = "·" if character == OPEN else character
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

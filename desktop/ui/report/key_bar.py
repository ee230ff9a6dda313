"""The key to the marks, which also says what a report says of the words in hand."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.engine.report.report import Assertion
from desktop.ui.report.marks import sample
from desktop.ui.report.words import ASSERTIONS, said_word
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.translated import Translated, set_spoken


class KeyBar(Translated, QWidget):
    """A button for each thing that can be said; that of the mention in hand is pressed.

    Signals:
        said: an assertion for the mention in hand.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Assertion, QPushButton] = {}
        layout = FlowLayout(self, gap=theme().space(1))
        for assertion in ASSERTIONS:
            button = QPushButton(self)
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.said.emit, assertion))
            self.buttons[assertion] = button
            layout.addWidget(button)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("What the report says of the chosen words"))
        for number, (assertion, button) in enumerate(self.buttons.items(), start=1):
            word = said_word(assertion)
            button.setText(word)
            tip = self.tr("Say that the chosen words are: %1 (Ctrl+%2)")
            button.setToolTip(tip.replace("%1", word).replace("%2", str(number)))
            set_spoken(button, word, button.toolTip())

    def show_said(self, assertion: Assertion | None) -> None:
        """Press the button of what is said of the mention in hand."""
        for one, button in self.buttons.items():
            button.setChecked(one == assertion)
            button.setEnabled(assertion is not None)

    def _restyle(self) -> None:
        look = theme()
        size = QSize(look.space(6), look.space(4))
        for assertion, button in self.buttons.items():
            button.setIconSize(size)
            button.setIcon(_icon(assertion, size))


def _icon(assertion: Assertion, size: QSize) -> QIcon:
    pixmap = QPixmap(size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sample(painter, QRectF(0, 0, size.width(), size.height()), assertion)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Disabled)
    return icon

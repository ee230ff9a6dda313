"""How far the reading is, and the button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken

_WHOLE = 100


class ReadingLine(Translated, QWidget):
    """A bar while a report is opened and read; gone when it is.

    Signals:
        cancel_wanted: stop.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.said, self.cancel = QProgressBar(self), QLabel(self), QPushButton(self)
        self.bar.setTextVisible(False)
        self.said.setProperty("role", "muted")
        set_icon(self.cancel, "close")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(3))
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(self.cancel_wanted)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop reading (Escape)"))
        set_spoken(self.bar, self.tr("Read so far"))

    def show_share(self, share: float | None, sentence: str) -> None:
        """Show how far it is; None where nobody knows."""
        self.bar.setRange(0, 0 if share is None else _WHOLE)
        self.bar.setValue(round((share or 0.0) * _WHOLE))
        self.said.setText(sentence)
        self.show()

    def _restyle(self) -> None:
        self.bar.setFixedHeight(theme().space(3))

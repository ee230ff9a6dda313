"""What stands in the list's place before anything is looked up: an example, and the hotkey."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.translated import Translated


class StartCard(Translated, QWidget):
    """Two or three quiet lines.

    Attributes:
        with_actions: whether Ctrl+K lists what can be done here.

    Signals:
        wanted: the example, which was clicked.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.with_actions = self.with_guide = False
        self._lines = [QLabel(self) for _ in range(4)]
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for label in self._lines:
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(2)
        self._lines[1].setTextFormat(Qt.TextFormat.RichText)
        self._lines[1].linkActivated.connect(self.wanted)
        theme().changed.connect(self.retranslate)
        self.retranslate()

    def show_key(self, written: str) -> None:
        """Name the hotkey, which is the coder's to choose."""
        self._key = written
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        example = self.tr("heart failure", "an example to look up")
        link = f'<a href="{example}" style="color:{theme().palette.accent}">{example}</a>'
        pressed = self.tr("In any program: copy a diagnosis, press %1, then Enter.")
        sentences = (
            self.tr("Write a diagnosis, an abbreviation or a code, or paste a list of them."),
            self.tr("For example: %1").replace("%1", link),
            pressed.replace("%1", chord(self._key)) if self._key else "",
            self._of_help(),
        )
        for label, sentence in zip(self._lines, sentences, strict=True):
            label.setText(sentence)
            label.setVisible(bool(sentence))

    def _of_help(self) -> str:
        if self.with_guide:
            return self.tr("F1 opens the guide, Ctrl+K shows everything that can be done.")
        if self.with_actions:
            return self.tr("F1 shows the keys, Ctrl+K everything that can be done.")
        return self.tr("F1 shows the keys.")

"""The search field: takes a whole pasted list, marks what it was given, shows that it searches."""

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.translated import Translated, set_spoken

_LONGEST = 200_001  # characters of a paste: a whole report, or one too many to be one


class SearchField(Translated, QLineEdit):
    """A line for a phrase.

    Attributes:
        takes_lists: whether a line that is pasted in place of everything may be a list, too.

    Signals:
        typed: the phrase as edited by the coder.
        pasted: a text that came whole, with its line breaks.
        key_pressed: a key that the pane above may take before the field does.
    """

    typed = Signal(str)
    pasted = Signal(str)
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.takes_lists = False
        self._named = False
        self.setMaxLength(40_000)
        self.textEdited.connect(self.typed)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on, unless its page has its own."""
        if not self._named:
            self.setPlaceholderText(self.tr("Diagnosis, abbreviation or code"))
            self.setToolTip(self.placeholderText())
            set_spoken(self, self.tr("Phrase to look up"))

    def name(self, placeholder: str, spoken: str) -> None:
        """Put a page's own words on."""
        self._named = True
        self.setPlaceholderText(placeholder)
        self.setToolTip(placeholder)  # where the field is too narrow for it
        set_spoken(self, spoken)

    def fill(self, text: str) -> None:
        """Show a phrase, all of it selected, so that typing replaces it."""
        self.setText(" ".join(text.split()))
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the pane first."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            super().keyPressEvent(event)

    def at_end(self) -> bool:
        """Tell whether Right and Left have nothing to do in the text."""
        return self.cursorPosition() == len(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and the magnifier at its start."""
        super().paintEvent(event)
        size = theme().space(5)
        painter = QPainter(self)
        place = QRectF(theme().space(2.5), (self.height() - size) / 2, size, size)
        paint_icon(painter, "search", place, theme().colour("muted"))

    def _paste(self) -> None:
        data: QMimeData | None = QApplication.clipboard().mimeData()
        text = data.text() if data is not None and data.hasText() else ""
        whole = self.takes_lists and self.selectedText() == self.text()
        if "\n" in text.strip() or (whole and text.strip()):
            self.pasted.emit(text[:_LONGEST])
        else:
            self.insert(text.strip())
            self.typed.emit(self.text())

    def _restyle(self) -> None:
        self.setTextMargins(theme().space(6), 0, 0, 0)
        self.setClearButtonEnabled(False)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

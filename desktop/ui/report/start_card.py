"""What stands on the page before there is a report: how one comes here, and what is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated


class ReportCard(Translated, QFrame):
    """Two buttons and a sentence.

    Signals:
        paste_wanted: read what was copied.
        open_wanted: choose a file.
    """

    paste_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._lead, self._note = QLabel(self), QLabel(self)
        self.paste, self.open = QPushButton(self), QPushButton(self)
        self.paste.setProperty("primary", True)
        set_icon(self.paste, "copy", "on_accent")
        set_icon(self.open, "plus")
        for label, role in ((self._lead, "title"), (self._note, "muted")):
            label.setProperty("role", role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.paste)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(theme().space(4))
        column.addStretch(2)
        column.addWidget(self._lead)
        column.addLayout(buttons)
        column.addWidget(self._note)
        column.addStretch(3)
        self.paste.clicked.connect(self.paste_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self._lead.setText(self.tr("Paste a whole report, or drop its file here"))
        self.paste.setText(self.tr("Paste"))
        self.paste.setToolTip(self.tr("Read the report that was copied (Ctrl+V)"))
        self.open.setText(self.tr("Open a file…"))
        self.open.setToolTip(self.tr("Open a report (Ctrl+Shift+O)"))
        self._note.setText(
            self.tr("Text, DOCX, PDF with text, RTF or HTML, in any of the six languages.")
        )

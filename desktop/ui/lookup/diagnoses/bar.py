"""Under the column: how many diagnoses have a code, and the button that takes them all."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.lookup.session import Lookup
from desktop.ui.widgets.translated import Translated


class DiagnosesBar(Translated, QWidget):
    """A line with a count and a button; hidden for a phrase alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookup = Lookup()
        self._waits = False
        self._said = QLabel(self)
        self._said.setProperty("role", "small")
        self.take_all = QPushButton(self)
        self.take_all.setProperty("primary", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.take_all)
        self.hide()
        self.retranslate()

    def show_lookup(self, lookup: Lookup, waits: bool = False) -> None:
        """Count anew; `waits`: all are wanted as soon as the last has been answered."""
        self._lookup, self._waits = lookup, waits
        self.setVisible(lookup.several)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self.take_all.setText(self.tr("Take all (Ctrl+Enter)"))
        sessions = self._lookup.sessions
        chosen = sum(session.decided is not None for session in sessions)
        out = sum(session.left_out for session in sessions)
        open_ = len(sessions) - chosen - out
        parts = [self.tr("%n diagnosis(es)", "", len(sessions))]
        if chosen:
            parts.append(self.tr("%n chosen", "", chosen))
        if out:
            parts.append(self.tr("%n left out", "", out))
        if self._waits:
            parts = [self.tr("Waiting for the last answers…")]
        elif open_ and chosen + out:
            parts.append(self.tr("%n open", "", open_))
        self._said.setText("  ·  ".join(parts))

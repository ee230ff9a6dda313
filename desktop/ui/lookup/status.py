"""One line under the list: how far the results can be trusted, and which keys do what."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.ui.lookup.session import Session
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated
from desktop.ui.widgets.words import TONES, confidence_sentence, confidence_shape, language_name


class StatusLine(Translated, QWidget):
    """Confidence at the left, a hint at the right."""

    def __init__(self, hint: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = Session()
        self._engine = "loading"
        self._said = QLabel(self)
        self._hint = QLabel(self)
        self._with_hint = hint
        self._in_list = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(
            theme().space(3), theme().space(1), theme().space(3), theme().space(1)
        )
        for label in (self._said, self._hint):
            label.setProperty("role", "small")
            layout.addWidget(label)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._said.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def show_session(self, session: Session) -> None:
        """Say how sure the results in sight are."""
        self._session = session
        self.retranslate()

    def show_list(self, there: bool) -> None:
        """Name the keys of a list's column instead of those of one phrase."""
        self._in_list = there
        self.retranslate()

    def show_engine(self, state: str) -> None:
        """Take over how far the engine is: loading, words, ready, broken."""
        self._engine = state
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self._hint.setText(
            self.tr("Enter takes  ·  1-9 pick  ·  Space leaves out  ·  Ctrl+Enter takes all")
            if self._in_list
            else self.tr("Enter copies  ·  Shift+Enter with title  ·  → opens  ·  F1 keys")
        )
        results = self._session.results
        self._set_tone("")
        self._said.setAccessibleName("")  # what is written is what is spoken, but for the dots
        if self._engine == "loading":
            self._said.setText(self.tr("Opening the code set…"))
        elif results is None:
            self._said.setText(self.tr("Searching…") if self._session.busy else "")
        else:
            confidence = results.confidence
            if self._session.under:
                under = self.tr("What stands under %1").replace("%1", self._session.under)
                self._said.setText(under)
                self._make_room()
                return
            parts = [f"{confidence_shape(confidence)}  {confidence_sentence(confidence)}"]
            if not self._with_hint and results.language != "several":
                parts.append(language_name(results.language))
            if self._engine == "words":
                parts.append(self.tr("words only, models loading"))
            self._said.setText("   ·   ".join(part for part in parts if part))
            self._said.setAccessibleName(", ".join([confidence_sentence(confidence), *parts[1:]]))
            self._set_tone(TONES[confidence])
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where it has no room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        words = self._said.fontMetrics().horizontalAdvance(self._said.text())
        needed = words + self._hint.sizeHint().width() + theme().space(10)
        self._hint.setVisible(self._with_hint and needed <= self.width())

    def text(self) -> str:
        """Return what is said, for tests and screen readers."""
        return self._said.text()

    def _set_tone(self, tone: str) -> None:
        if self._said.property("tone") != tone:
            self._said.setProperty("tone", tone)
            self._said.style().polish(self._said)

"""Other codes for the words in hand, each with the number that takes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.engine.report.report import Mention
from desktop.engine.results import Result
from desktop.ui.lookup.results.view import ResultsView
from desktop.ui.lookup.session import Session
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Candidates(Translated, QWidget):
    """What was found for a mention, best first.

    Signals:
        chosen: a Result for the mention.
        left: back to the codes.
        look_up_wanted: none of them fits; the words are to be looked up by hand.
        key_pressed: a key for the panel.
    """

    chosen = Signal(object)
    left = Signal()
    look_up_wanted = Signal(str)
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = Session()
        self._words = ""
        self.heading = QLabel(self)
        self.heading.setProperty("role", "section")
        self.heading.setWordWrap(True)
        self.list = ResultsView(numbered=True, parent=self)
        self.back, self.look_up = QPushButton(self), QPushButton(self)
        set_icon(self.back, "left")
        set_icon(self.look_up, "search")
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.look_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(2))
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.list.row_chosen.connect(self._choose_row)
        self.list.row_taken.connect(self.take)
        self.list.key_pressed.connect(self._key)
        self.back.clicked.connect(self.left)
        self.look_up.clicked.connect(lambda: self.look_up_wanted.emit(self._words))
        self.setFocusProxy(self.list)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self.back.setText(self.tr("Codes"))
        self.look_up.setText(self.tr("Search for it"))
        self.look_up.setToolTip(
            self.tr("None of them fits: look these words up on the page Search")
        )
        set_spoken(self.back, self.tr("Back to the codes"))
        self.heading.setText(self.tr("Codes for “%1”").replace("%1", self._words))
        set_spoken(self.list, self.heading.text(), self.tr("1 to 9 or Enter takes one"))

    def show_mention(self, mention: Mention) -> None:
        """Show what was found for a mention."""
        self._words = mention.phrase
        self._session = Session(phrase=mention.phrase, rows=mention.candidates)
        self.list.show_session(self._session)
        self.retranslate()

    def take(self, row: int) -> None:
        """Take the candidate of a row."""
        result = self.list.result(row)
        if isinstance(result, Result):
            self.chosen.emit(result)

    def _choose_row(self, row: int) -> None:
        self._session.choose(row)
        self.list.show_choice(self._session.chosen)

    def _key(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.key_pressed.emit(event)
        elif key in _MOVES:
            self._choose_row(self._session.chosen + _MOVES[Qt.Key(key)])
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(self._session.chosen)
            event.accept()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
            event.accept()
        else:
            self.key_pressed.emit(event)

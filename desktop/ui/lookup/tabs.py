"""Tabs for the several diagnoses of a pasted list, each with how far it has been dealt with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.ui.lookup.session import Lookup
from desktop.ui.widgets.translated import Translated, set_spoken

_LONGEST = 28


class DiagnosisTabs(Translated, QTabBar):
    """A row of diagnoses; not there when the phrase is one diagnosis.

    Signals:
        turned: the coder went to the diagnosis with this number.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: set[int] = set()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabBarClicked.connect(self._clicked)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("Diagnoses of the pasted list"))

    def show_lookup(self, lookup: Lookup) -> None:
        """Show a tab for each diagnosis."""
        self._done.clear()
        while self.count():
            self.removeTab(0)
        for session in lookup.sessions if lookup.several else ():
            number = self.addTab(_short(session.phrase))
            self.setTabToolTip(number, session.phrase)
        self.setVisible(lookup.several)
        if lookup.several:
            self.setCurrentIndex(lookup.current)

    def mark_done(self, number: int) -> None:
        """Show that a code was chosen for this diagnosis."""
        if 0 <= number < self.count() and number not in self._done:
            self._done.add(number)
            self.setTabText(number, "✓ " + self.tabText(number))

    def next_open(self, current: int) -> int:
        """Return the next diagnosis with no code yet, or the current one."""
        order = [*range(current + 1, self.count()), *range(current)]
        return next((number for number in order if number not in self._done), current)

    def _clicked(self, number: int) -> None:
        if number >= 0:
            self.turned.emit(number)


def _short(phrase: str) -> str:
    phrase = " ".join(phrase.split()).replace("&", "&&")
    return phrase if len(phrase) <= _LONGEST else phrase[: _LONGEST - 1] + "…"

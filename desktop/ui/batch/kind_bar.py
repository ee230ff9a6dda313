"""The filters of a review, each with the number of its rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from desktop.ui.batch.words import kind_name
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.batch.review import KINDS, Kind, Review


class KindBar(Translated, QWidget):
    """One button a filter; exactly one is pressed.

    Signals:
        chosen: a Kind.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = Review(())
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[Kind, QToolButton] = {}
        layout = FlowLayout(self, theme().space(1.5))
        for place, kind in enumerate(KINDS):
            button = self.buttons[kind] = QToolButton(self)
            button.setCheckable(True)
            self._group.addButton(button, place)
            layout.addWidget(button)
        self.buttons["all"].setChecked(True)
        self._group.idClicked.connect(lambda place: self.chosen.emit(KINDS[place]))
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("Which rows are shown"))
        for button in self.buttons.values():
            button.setToolTip(self.tr("Ctrl+Page Down: the next filter"))
        self.show_counts(self._review)

    def show_counts(self, review: Review) -> None:
        """Write the numbers on the buttons."""
        self._review = review
        self.buttons["unfinished"].setVisible(review.codes == "procedure")
        for kind, button in self.buttons.items():
            text = f"{kind_name(kind)}  {review.count(kind)}"
            if button.text() != text:
                button.setText(text)

    def turn(self, steps: int) -> None:
        """Go to the next filter, round the end."""
        shown = [kind for kind in KINDS if not self.buttons[kind].isHidden()]
        at = shown.index(KINDS[self._group.checkedId()])
        self.press(shown[(at + steps) % len(shown)])

    def press(self, kind: Kind) -> None:
        """Choose a filter as by a click."""
        self.buttons[kind].click()

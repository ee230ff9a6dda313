"""F1: the keys on one card over the popup or the window."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.keys_table import KeysTable
from desktop.ui.widgets.translated import Translated, set_spoken

_WIDE = 140


class KeysHelp(Translated, QFrame):
    """A card that lists the keys; any key closes it.

    Signals:
        guide_wanted: F1 while it is shown.
    """

    guide_wanted = Signal()

    def __init__(self, parent: QWidget, here: Callable[[], list[tuple[str, str]]] = list) -> None:
        super().__init__(parent)
        self._host = parent
        self._here = here
        self._before: QWidget | None = None
        self._key = ""
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._table = KeysTable(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme().space(5)] * 4)
        layout.addWidget(self._title)
        layout.addWidget(self._table)
        self.hide()
        self.retranslate()

    def show_key(self, written: str) -> None:
        """Name the hotkey, which is the coder's to choose."""
        self._key = written
        self.retranslate()

    def lines(self) -> list[tuple[str, str]]:
        """Return the hotkey, the keys of the place, and how to learn more."""
        hotkey = (chord(self._key), self.tr("look up what was copied; once more closes"))
        here = self._here() or self._of_a_search()
        return [*([hotkey] if self._key else []), *here, ("F1", self.tr("the user guide"))]

    def _of_a_search(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Up, Down"), self.tr("choose a code")),
            (self.tr("Enter"), self.tr("copy the code")),
            (self.tr("Shift+Enter"), self.tr("copy code and title")),
            (self.tr("Ctrl+1 … Ctrl+9"), self.tr("copy the code with that number")),
            (self.tr("Right"), self.tr("open it: 7th character, siblings, notes")),
            (self.tr("Left"), self.tr("back to the list")),
            (self.tr("Alt+L, Alt+R"), self.tr("left, right; the rest of the code is kept")),
            (self.tr("Alt+A, Alt+D, Alt+S"), self.tr("initial, subsequent, sequela")),
            (self.tr("Ctrl+B"), self.tr("put it in the case list")),
            (self.tr("Ctrl+D"), self.tr("put it among the favourites")),
            (self.tr("1 … 9"), self.tr("in a pasted list: pick that candidate and go on")),
            (self.tr("Space"), self.tr("in a pasted list: leave a diagnosis out")),
            (self.tr("Ctrl+Enter"), self.tr("take the whole list: a line each, all in the case")),
            (self.tr("Ctrl+R"), self.tr("a pasted report: read it whole, on its own page")),
            (self.tr("Escape"), self.tr("close, with the focus back where it was")),
        ]

    def retranslate(self) -> None:
        """Put the words on: the hotkey first, then the keys of the place."""
        self._title.setText(self.tr("Keys"))
        lines = self.lines()
        set_spoken(self, self.tr("Keys"), "; ".join(f"{key}: {what}" for key, what in lines))
        self._table.show_lines(lines)

    def show_over(self) -> None:
        """Show the card in the middle of its parent and take the keyboard."""
        self.retranslate()
        width = min(theme().space(_WIDE), self._host.width() - theme().space(8))
        self.setFixedWidth(width)
        size = QSize(width, self._needed(width)).boundedTo(self._host.size())
        self.setGeometry(
            (self._host.width() - size.width()) // 2,
            (self._host.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        self._before = self._host.window().focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def _needed(self, width: int) -> int:
        """Return the height that all lines need where they wrap in a width."""
        layout = self.layout()
        assert layout is not None
        for label in self.findChildren(QLabel):
            label.ensurePolished()
        layout.invalidate()
        return layout.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at any key; F1 once more opens the guide."""
        event.accept()
        self._close()
        if event.key() == Qt.Key.Key_F1:
            self.guide_wanted.emit()

    def mousePressEvent(self, event: object) -> None:
        """Close at a click too."""
        self._close()

    def _close(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

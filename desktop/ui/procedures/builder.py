"""The builder: a table as a coder knows it, finished with a few keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.procedures.model import PLACES
from desktop.engine.procedures.sheet import Build
from desktop.ui.procedures.code_strip import CodeStrip
from desktop.ui.procedures.column import Column
from desktop.ui.procedures.reading import reading
from desktop.ui.procedures.words import choices_left
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.translated import Translated, set_spoken

_Key = Qt.Key
_NARROW = 165  # steps of width
_SIBLINGS = {_Key.Key_F7: 5, _Key.Key_F8: 6}  # the next approach, the next device


class Builder(Translated, QFrame):
    """Seven characters on top, four columns below them, what they mean beside.

    Attributes:
        build: the code that grows; None before a table is opened.

    Signals:
        taken: Enter on a whole code, and whether its title is wanted too.
        collected: Ctrl+B: the code is wanted in the case list.
        favoured: Ctrl+D: the code is wanted among the favourites.
        left: the coder goes back to the tables.
        grown: another build is shown, or the one in sight has changed.
    """

    taken = Signal(bool)
    collected = Signal()
    favoured = Signal()
    left = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("builder")
        self.build: Build | None = None
        self.strip = CodeStrip(self)
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setProperty("role", "title")
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.columns = [Column(place, self) for place in PLACES]
        self.reading = QTextBrowser(self)
        self.reading.setOpenLinks(False)
        self._arrange()
        for column in self.columns:
            column.list.key_pressed.connect(self._key)
            column.entered.connect(self._enter)
            column.taken.connect(self._take)
            column.moved.connect(self._read)
        self.retranslate()

    def _arrange(self) -> None:
        head = QVBoxLayout()
        for widget in (self.strip, self.title, self.state):
            head.addWidget(widget)
        columns = QHBoxLayout()
        for column in self.columns:
            columns.addWidget(column)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.addLayout(columns, 16)
        self._across.addWidget(self.reading, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(2))
        layout.addLayout(head)
        layout.addLayout(self._across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the reading below the columns where it would be too narrow beside them."""
        super().resizeEvent(event)
        narrow = self.width() < theme().space(_NARROW)
        way = QBoxLayout.Direction
        self._across.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        for place, share in enumerate((3, 2) if narrow else (16, 5)):
            self._across.setStretch(place, share)

    def show_build(self, build: Build | None) -> None:
        """Show a table with what is taken of it; None shows nothing."""
        self.build = build
        self._refresh()

    def enter(self) -> None:
        """Put the focus on the place that is worked on."""
        if self.build is not None:
            self.columns[self.build.place - 4].list.setFocus()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self.reading, self.tr("What it means"))
        self._say()

    def _key(self, event: QKeyEvent) -> None:
        """Obey the builder's keys; the rest moves in the list."""
        build = self.build
        if build is None:
            return
        event.accept()
        if event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self._enter_pressed(event, build)
        elif event.key() in (_Key.Key_Left, _Key.Key_Right):
            build.step(1 if event.key() == _Key.Key_Right else -1)
            self._refresh(move=True)
        elif event.key() == _Key.Key_Backspace:
            build.clear()
            self._refresh(move=True)
        elif event.key() in _SIBLINGS:
            build.sibling(_SIBLINGS[_Key(event.key())], -1 if _shifted(event) else 1)
            self._refresh(move=True)
        elif event.key() == _Key.Key_B and _controlled(event):
            self.collected.emit()
        elif event.key() == _Key.Key_D and _controlled(event):
            self.favoured.emit()
        elif event.key() == _Key.Key_Escape:
            self.left.emit()
        elif _types(event):
            self._take(event.text().upper())
        else:
            event.ignore()

    def _enter_pressed(self, event: QKeyEvent, build: Build) -> None:
        if build.whole:
            self.taken.emit(_shifted(event))
        else:
            self._take(self.columns[build.place - 4].value())

    def _take(self, value: str) -> None:
        if self.build is None:
            return
        if self.build.take(value):
            self._refresh(move=True)
        else:
            self._say(self.tr("%1 is not allowed here").replace("%1", value))

    def _enter(self, place: int) -> None:
        if self.build is not None:
            self.build.place = place

    def _refresh(self, move: bool = False) -> None:
        self.strip.show_build(self.build)
        for column in self.columns:
            column.show_build(self.build)
        self.setEnabled(self.build is not None)
        self._say()
        if self.build is not None:
            self._read(self.build.place, self.columns[self.build.place - 4].value())
        if move:
            self.enter()
        self.grown.emit()

    def _say(self, told: str = "") -> None:
        if self.build is None:
            self.title.clear()
            self.state.clear()
            return
        self.title.setText(self.build.sheet.title(self.build.chosen))
        left = self.build.code.count("_")
        sentence = told or choices_left(left)
        self.state.setText(sentence)
        announce(self, f"{self.build.code} {sentence}")

    def _read(self, place: int, value: str) -> None:
        if self.build is not None:
            self.reading.setHtml(reading(self.build.sheet, place, value))


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _controlled(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _types(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return plain and event.text().isalnum() and event.text().isascii()

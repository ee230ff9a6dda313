"""Ctrl+K: everything that can be done here, with its key; a few letters find it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.engine.text.folding import fold
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.painting import draw_cut_line, draw_line
from desktop.ui.widgets.row_delegate import Index, RowDelegate
from desktop.ui.widgets.translated import Translated, set_spoken

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_DO = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done."""

    words: str
    key: str
    do: Callable[[], object]


class _CommandDelegate(RowDelegate):
    """Paints what can be done, and its key at the right, where keys are looked for."""

    def height(self, index: Index, width: float) -> float:
        return QFontMetricsF(theme().font()).height() + theme().space(2)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        look = theme()
        command: Command = index.data(_DO)
        small, key = look.font(look.metrics.small), chord(command.key)
        words = rect.adjusted(look.space(2), 0, -look.space(2), 0)
        draw_line(painter, key, small, "muted", words, Qt.AlignmentFlag.AlignRight)
        words.setRight(words.right() - QFontMetricsF(small).horizontalAdvance(key) - look.space(2))
        draw_cut_line(painter, command.words, look.font(), "text", words)


class ActionPalette(Translated, QFrame):
    """A card over the window with a field and the list; Enter does what is chosen.

    Attributes:
        commands: returns what can be done now.
    """

    def __init__(self, commands: Callable[[], list[Command]], parent: QWidget) -> None:
        super().__init__(parent)
        self.commands = commands
        self._host = parent
        self._before: QWidget | None = None
        self.setObjectName("card")
        self.field, self.list = QLineEdit(self), QListWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme().space(3)] * 4)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.list.setItemDelegate(_CommandDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._do)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on; the commands' own come when it is opened."""
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        set_spoken(self.field, self.tr("Everything that can be done"))
        set_spoken(self.list, self.tr("Everything that can be done"))

    def open(self) -> None:
        """Show the card in the upper middle of the window and take the keyboard."""
        self._before = self._host.window().focusWidget()
        self.list.clear()
        for command in self.commands():
            key = f"    ({chord(command.key)})" if command.key else ""
            item = QListWidgetItem(f"{command.words}{key}", self.list)
            item.setData(_DO, command)
        self.field.clear()
        self._filter("")
        width = min(theme().space(120), self._host.width() - theme().space(8))
        height = min(theme().space(110), self._host.height() - theme().space(8))
        self.setGeometry((self._host.width() - width) // 2, theme().space(4), width, height)
        self.show()
        self.raise_()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, do with Enter, and move in the list from the field."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentItem())
        elif event.key() in _MOVES:
            self._move(event.key())
        else:
            super().keyPressEvent(event)

    def _move(self, key: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown:
            place = shown.index(self.list.currentRow()) if self.list.currentRow() in shown else 0
            steps = {_MOVES[0]: -1, _MOVES[1]: 1, _MOVES[2]: -8, _MOVES[3]: 8}[Qt.Key(key)]
            self.list.setCurrentRow(shown[max(0, min(place + steps, len(shown) - 1))])

    def _filter(self, text: str) -> None:
        wanted, first = fold(text).split(), -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = fold(item.text())
            item.setHidden(not all(word in words for word in wanted))
            if first < 0 and not item.isHidden():
                first = row
        self.list.setCurrentRow(first)

    def _do(self, item: QListWidgetItem | None) -> None:
        self._close()
        if item is not None:
            command: Command = item.data(_DO)
            command.do()

    def _close(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

"""Captions beside their editors, or above them where a narrow form has no room for both."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


@dataclass(slots=True)
class _Row:
    """One setting: what stands where."""

    caption: QLayoutItem
    editor: QLayoutItem
    hint: QLayoutItem
    is_switch: bool
    fills: bool


class RowsLayout(QLayout):
    """Rows of caption, editor and hint; none of them is made narrower than its words.

    Attributes:
        across, down: the gaps between caption and editor, and between rows.
    """

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._rows: list[_Row] = []
        self.across = self.down = 0
        self.setContentsMargins(0, 0, 0, 0)

    def add_row(self, caption: QLabel, editor: QWidget, hint: QLabel, manner: str = "") -> None:
        """Add a setting; `switch` stands before its caption, a `line` takes all the room."""
        for widget in (caption, editor, hint):
            self.addWidget(widget)
        first, second, third = self._items[-3:]
        self._rows.append(_Row(first, second, third, manner == "switch", manner == "line"))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, and its row with it."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self._rows = [row for row in self._rows if item not in (row.caption, row.editor, row.hint)]
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more height than needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that this width needs."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size with captions and editors side by side."""
        width = self._captions() + self.across + self._editors()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return what the widest editor and the longest word of a caption need."""
        return QSize(max(self._editors(), self._longest_words()), 0)

    def _pairs(self) -> list[_Row]:
        return [row for row in self._rows if not row.is_switch]

    def _captions(self) -> int:
        return max((_words(row.caption) for row in self._pairs()), default=0)

    def _editors(self) -> int:
        return max((row.editor.sizeHint().width() for row in self._pairs()), default=0)

    def _longest_words(self) -> int:
        return max((_longest_word(row.caption) for row in self._rows), default=0)

    def _arrange(self, rect: QRect, move: bool) -> int:
        beside = self._captions() + self.across + self._editors() <= rect.width()
        column = self._captions() + self.across if beside else 0
        y = rect.y()
        for row in self._rows:
            if row.is_switch:
                indent = row.editor.sizeHint().width() + self.down // 3
                y += _side_by_side(row.editor, row.caption, indent, rect, y, move)
            elif beside:
                y += _side_by_side(row.caption, row.editor, column, rect, y, move, row.fills)
            else:
                y += _put(row.caption, QRect(rect.x(), y, rect.width(), 0), move)
                y += _put(row.editor, _room(row, rect, y), move)
            if not row.hint.isEmpty():
                y += self.down // 4
                left = rect.x() + (indent if row.is_switch else column)
                y += _put(row.hint, QRect(left, y, rect.right() + 1 - left, 0), move)
            y += self.down
        return max(0, y - self.down - rect.y())


def _room(row: _Row, rect: QRect, y: int) -> QRect:
    width = rect.width() if row.fills else min(rect.width(), row.editor.sizeHint().width())
    return QRect(rect.x(), y, width, 0)


def _side_by_side(
    first: QLayoutItem,
    second: QLayoutItem,
    column: int,
    rect: QRect,
    y: int,
    move: bool,
    fills: bool = True,
) -> int:
    """Put two items on one line, each in its middle, and return the line's height."""
    room = rect.width() - column
    places = (
        (first, 0, column if isinstance(first.widget(), QLabel) else first.sizeHint().width()),
        (second, column, room if fills else min(room, second.sizeHint().width())),
    )
    height = max(_height(item, width) for item, _, width in places)
    for item, left, width in places:
        own = _height(item, width)
        if move:
            item.setGeometry(QRect(rect.x() + left, y + (height - own) // 2, width, own))
    return height


def _put(item: QLayoutItem, place: QRect, move: bool) -> int:
    height = _height(item, place.width())
    if move:
        item.setGeometry(QRect(place.x(), place.y(), place.width(), height))
    return height


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _words(item: QLayoutItem) -> int:
    label = item.widget()
    assert isinstance(label, QLabel)
    return label.fontMetrics().horizontalAdvance(label.text()) + 2


def _longest_word(item: QLayoutItem) -> int:
    label = item.widget()
    assert isinstance(label, QLabel)
    words = label.text().split()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0) + 2

"""Keys and what each means, a row a key; on the card, and beside the guide."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.theme.theme import theme

# A key keeps its own height beside words of two lines.
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class KeysTable(QWidget):
    """A grid of keys, named as on the keyboard, and their meanings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().space(5))
        self._grid.setVerticalSpacing(theme().space(1.5))
        self._grid.setColumnStretch(1, 1)
        self._pairs: list[QLabel] = []
        self._filled = 0

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        for label in self._pairs:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._pairs = []
        for row, (key, meaning) in enumerate(lines):
            chip, words = QLabel(key, self), QLabel(meaning, self)
            chip.setProperty("role", "chip")
            words.setWordWrap(True)
            self._grid.addWidget(chip, row, 0, _BESIDE)
            self._grid.addWidget(words, row, 1)
            self._pairs += [chip, words]
        self._grid.setRowStretch(self._filled, 0)
        self._filled = len(lines)
        self._grid.setRowStretch(self._filled, 1)

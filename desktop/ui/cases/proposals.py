"""What could be added to the episode: a line a proposal, Enter takes it."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import interface_language
from desktop.ui.widgets.wrapped_rows import WrappedRows
from desktop.workspace.episode.caution import Caution

_SHOWN, _TALLEST = 5, 28  # proposals in sight, and their height; more are scrolled to
_CAUTION = Qt.ItemDataRole.UserRole


class Proposals(Translated, QListWidget):
    """Companions that are missing, and what stands in a code's place in another edition.

    Signals:
        taken: the Caution whose proposal the coder wants.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = WrappedRows(self)
        self.setItemDelegate(self._rows)
        self.itemDoubleClicked.connect(lambda item: self.taken.emit(item.data(_CAUTION)))
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("To be added"), self.tr("Enter adds the code"))

    def show_all(self, cautions: Sequence[Caution]) -> None:
        """Show other proposals; the chosen line stays where it was."""
        row, language = self.currentRow(), interface_language()
        self.clear()
        for caution in cautions:
            item = QListWidgetItem(f"+ {caution.said(language)}", self)
            item.setData(_CAUTION, caution)
            item.setToolTip(caution.explained(language))
        self.setVisible(bool(cautions))
        self._fit()
        if cautions:
            self.setCurrentRow(min(max(row, 0), len(cautions) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another height where the words wrap otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Be as tall as some proposals are, beside a scroll bar; none is shown in part."""
        bar, beside = self.verticalScrollBar().sizeHint().width(), 2 * self.frameWidth()
        rows = (self.indexFromItem(self.item(row)) for row in range(min(self.count(), _SHOWN)))
        heights = accumulate(self._rows.height(row, self.width() - bar - beside) for row in rows)
        room = theme().space(_TALLEST)
        whole = [height for number, height in enumerate(heights) if not number or height <= room]
        self.setFixedHeight(max(whole, default=0) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen proposal with Enter."""
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(item.data(_CAUTION))
        else:
            super().keyPressEvent(event)

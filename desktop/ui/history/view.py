"""The list of what was looked up: the phrase, the code chosen for it, and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.history.delegate import HistoryDelegate
from desktop.ui.history.model import HistoryModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.history.entries import LookedUp

Index = QModelIndex | QPersistentModelIndex


class HistoryView(Translated, QListView):
    """The entries.

    Signals:
        again: look the chosen phrase up again.
        copied: copy the chosen code.
        opened: read about the chosen code.
        removed: drop the chosen entry.
        typed: a character for the filter.
        chosen: another row is chosen.
    """

    again = Signal()
    copied = Signal()
    opened = Signal()
    removed = Signal()
    typed = Signal(str)
    chosen = Signal()

    def __init__(self, rows: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._row = 0
        self.setModel(rows)
        self.setItemDelegate(HistoryDelegate(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _: self.again.emit())
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._restore)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("What was looked up"),
            self.tr("Enter looks the phrase up again, Ctrl+C copies the code"),
        )

    @property
    def entry(self) -> LookedUp | None:
        """Return the chosen entry."""
        return self._rows.entry(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another row is chosen."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look up again, copy, open, drop; what types goes to the filter."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        signals = {
            Qt.Key.Key_Return: self.again,
            Qt.Key.Key_Enter: self.again,
            Qt.Key.Key_Right: self.opened,
            Qt.Key.Key_Delete: self.removed,
        }
        if control and key == Qt.Key.Key_C:
            self.copied.emit()
        elif key in signals and not control:
            signals[Qt.Key(key)].emit()
        elif event.text().isalnum() and not control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out again: a title may need another line."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _remember(self) -> None:
        self._row = max(0, self.currentIndex().row())

    def _restore(self) -> None:
        last = self._rows.rowCount() - 1
        self.setCurrentIndex(self._rows.index(min(self._row, last), 0))
        self.chosen.emit()

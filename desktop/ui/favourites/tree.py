"""The tree of favourites: keys and mouse, and what was open or chosen stays so after a change."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from desktop.ui.favourites.delegate import FavouritesDelegate
from desktop.ui.favourites.model import FavouritesModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.favourites.folders import Favourite, Folder, Item

Index = QModelIndex | QPersistentModelIndex


class FavouritesTree(Translated, QTreeView):
    """Shows the model; a folder or code keeps its choice and its openness by its number.

    Signals:
        taken: Enter on a code; whether its title is wanted too.
        opened: the coder wants to read about the chosen code.
        removed: Delete on the chosen folder or code.
        stepped: Alt+Up or Alt+Down: so many steps.
        typed: a character for the filter.
        chosen: another row is chosen.
    """

    taken = Signal(bool)
    opened = Signal()
    removed = Signal()
    stepped = Signal(int)
    typed = Signal(str)
    chosen = Signal()

    def __init__(self, rows: FavouritesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._open: set[int] = set()
        self._current, self._above, self._row = 0, 0, 0
        self._restoring = False
        self.setModel(rows)
        self.setItemDelegate(FavouritesDelegate(self))
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(True)
        self._connect()
        self._restore()
        self._restyle()
        self.retranslate()

    def _connect(self) -> None:
        self.expanded.connect(lambda index: self._note_open(index, True))
        self.collapsed.connect(lambda index: self._note_open(index, False))
        self.doubleClicked.connect(self._double_clicked)
        self._rows.modelReset.connect(self._restore)
        theme().changed.connect(self._restyle)

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("Favourites"),
            self.tr("Enter copies, Right opens, F2 names a folder or writes a note"),
        )

    @property
    def item(self) -> Item | None:
        """Return the chosen folder or code."""
        item = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return item if isinstance(item, (Folder, Favourite)) else None

    def choose(self, key: int) -> None:
        """Choose a folder or code, and open what it lies in."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def choose_first_code(self) -> None:
        """Choose the first code in sight, unless a code is chosen already."""
        index = self._rows.index(0, 0)
        while index.isValid() and not isinstance(self.item, Favourite):
            if isinstance(index.data(ROW), Favourite):
                self.setCurrentIndex(index)
            index = self.indexBelow(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Remember the choice, so that a change of the tree does not lose it."""
        super().currentChanged(current, previous)
        if self._restoring:
            return
        item = current.data(ROW) if current.isValid() else None
        if isinstance(item, (Folder, Favourite)):
            self._current, self._row = item.key, current.row()
            above = current.parent().data(ROW)
            self._above = above.key if isinstance(above, Folder) else 0
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, open, move, remove; what types goes to the filter."""
        key, modifiers = event.key(), event.modifiers()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        on_code = isinstance(self.item, Favourite)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif enter and on_code:
            self.taken.emit(bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif enter:
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        elif key == Qt.Key.Key_Right and on_code:
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.text().isalnum() and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out again: a title may need another line."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _double_clicked(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW), Favourite):
            self.opened.emit()

    def _note_open(self, index: QModelIndex, is_open: bool) -> None:
        item = index.data(ROW)
        if self._restoring or self._rows.filtered or not isinstance(item, Folder):
            return
        (self._open.add if is_open else self._open.discard)(item.key)

    def _restore(self) -> None:
        """Open what was open and choose what was chosen, or what has come to lie in its place."""
        self._restoring = True
        if self._rows.filtered:
            self.expandAll()
        else:
            for key in self._open:
                self.setExpanded(self._rows.index_of(key), True)
        index = self._rows.index_of(self._current)
        if not index.isValid():
            above = self._rows.index_of(self._above)
            last = self._rows.rowCount(above) - 1
            index = self._rows.index(min(self._row, last), 0, above) if last >= 0 else above
        self.setCurrentIndex(index)
        self._restoring = False
        self.chosen.emit()

    def _restyle(self) -> None:
        self.setIndentation(theme().space(5))
        self.scheduleDelayedItemsLayout()

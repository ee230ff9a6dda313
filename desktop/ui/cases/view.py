"""The list of the case's codes, moved by drag or by Alt+Up and Alt+Down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.delegate import CaseDelegate
from desktop.ui.cases.model import CaseModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.row_delegate import ROW, Index
from desktop.ui.widgets.translated import Translated, set_spoken

_PRESENT: dict[int, str] = {
    Qt.Key.Key_Y: "Y",
    Qt.Key.Key_N: "N",
    Qt.Key.Key_U: "U",
    Qt.Key.Key_W: "W",
}


class CaseView(Translated, QListView):
    """The codes of the case.

    Signals:
        opened: the Pick to read about.
        removed: the row to take out.
        copied: the Pick to copy, and whether the second format is wanted.
        edited: the row to change.
        row_changed: another row is chosen, or the same one is another code.
    """

    opened = Signal(object)
    removed = Signal(int)
    copied = Signal(object, bool)
    edited = Signal(int)
    row_changed = Signal(int)

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setModel(CaseModel(controller, self))
        self.setItemDelegate(CaseDelegate(self))
        self._row = -1  # the choice, over a change of the list
        self.model().modelAboutToBeReset.connect(self._note_row)
        self.model().modelReset.connect(self._choose_again)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("Codes of this case"),
            self.tr(
                "Alt+Up and Alt+Down move a code, P makes it principal, E changes it, Y, N, U and W"
                " say whether it was present on admission, Delete removes it"
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew: in another width a title takes other lines."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is chosen."""
        super().currentChanged(current, previous)
        self.row_changed.emit(current.row())

    def _note_row(self) -> None:
        self._row = self.currentIndex().row()

    def _choose_again(self) -> None:
        if self._row >= 0:
            self.choose(min(self._row, self.model().rowCount() - 1))

    def choose(self, row: int) -> None:
        """Put the choice on a row."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, copy or open the chosen entry."""
        row = self.currentIndex().row()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if row < 0:
            super().keyPressEvent(event)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            second = plain != Qt.KeyboardModifier.NoModifier
            self.copied.emit(self.currentIndex().data(ROW), second)
        elif event.key() == Qt.Key.Key_Right:
            self.opened.emit(self.currentIndex().data(ROW))
        elif event.modifiers() or not self._act(event.key(), row):
            super().keyPressEvent(event)

    def _act(self, key: int, row: int) -> bool:
        """Obey a letter; False for one that says nothing here."""
        if key == Qt.Key.Key_P:
            self._controller.change(lambda case: case.move(row, 0))
            self.choose(0)
        elif key == Qt.Key.Key_E:
            self.edited.emit(row)
        elif key in _PRESENT:
            self._controller.mark_present(row, _PRESENT[key])
            self.choose(row)
        else:
            return False
        return True

    def move_row(self, steps: int) -> None:
        """Move the chosen entry up or down."""
        row = self.currentIndex().row()
        if row >= 0:
            target = max(0, min(row + steps, len(self._controller.case) - 1))
            self._controller.change(lambda case: case.move(row, target))
            self.choose(target)

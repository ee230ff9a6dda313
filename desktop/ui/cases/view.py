"""The list of the case's codes, moved by drag or by Alt+Up and Alt+Down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.delegate import CaseDelegate
from desktop.ui.cases.model import CaseModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.translated import Translated, set_spoken


class CaseView(Translated, QListView):
    """The codes of the case.

    Signals:
        opened: the Pick to read about.
        removed: the row to take out.
        copied: the Pick to copy.
    """

    opened = Signal(object)
    removed = Signal(int)
    copied = Signal(object)

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setModel(CaseModel(controller, self))
        self.setItemDelegate(CaseDelegate(self))
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
            self.tr("Alt+Up and Alt+Down move a code, Delete removes it"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew: in another width a title takes other lines."""
        super().resizeEvent(event)
        self.doItemsLayout()

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
            self.copied.emit(self.currentIndex().data(ROW))
        elif event.key() == Qt.Key.Key_Right:
            self.opened.emit(self.currentIndex().data(ROW))
        else:
            super().keyPressEvent(event)

    def move_row(self, steps: int) -> None:
        """Move the chosen entry up or down."""
        row = self.currentIndex().row()
        if row >= 0:
            target = max(0, min(row + steps, len(self._controller.case) - 1))
            self._controller.change(lambda case: case.move(row, target))
            self.choose(target)

"""The tables that fit, or the steps on the way to one."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.engine.procedures.results import OPEN, ProcedureResult
from desktop.ui.procedures.words import choices_left
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.words import percent
from desktop.ui.widgets.wrapped_rows import WrappedRows
from desktop.workspace.pick import Pick, pick_procedure

_GOAL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Goal:
    """A row: where it leads, and what of it was heard."""

    code: str
    text: str
    remark: str = ""
    heard: tuple[int, ...] = ()
    below: str = ""
    likeliest: str = ""
    pick: Pick | None = None  # the whole code, where it leads to one


def goal_of(result: ProcedureResult) -> Goal:
    """Return a table that fits as a row."""
    heard = tuple(axis.place for axis in result.axes if axis.heard)
    remark = f"{choices_left(result.open)} · {percent(result.probability)}"
    likeliest = result.likeliest[0] if result.likeliest else ""
    pick = None if result.open else pick_procedure(result)
    return Goal(result.code, result.title, remark, heard, likeliest=likeliest, pick=pick)


class TableList(Translated, QListWidget):
    """Rows of code and title.

    Signals:
        pointed: the Goal of the row that the coder is on, or None.
        taken: the Goal of a row, by Enter or a double click.
        left: the coder goes back, by Left or Escape.
    """

    pointed = Signal(object)
    taken = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(WrappedRows(self))
        theme().changed.connect(self._restyle)
        self.currentItemChanged.connect(lambda item, _before: self.pointed.emit(_goal_in(item)))
        self.itemDoubleClicked.connect(lambda item: self.taken.emit(_goal_in(item)))
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("Tables"), self.tr("Up and Down choose, Enter builds"))

    def show_goals(self, goals: list[Goal]) -> None:
        """Show other rows, the first of them chosen."""
        self.clear()
        for goal in goals:
            code = goal.code.replace(OPEN, "·")
            text = "\n".join(filter(None, (f"{code}  {goal.text}".strip(), goal.remark)))
            item = QListWidgetItem(text)
            item.setData(_GOAL, goal)
            self.addItem(item)
        self.setCurrentRow(0)

    def goal(self, row: int) -> Goal | None:
        """Return a row; None where there is none."""
        return _goal_in(self.item(row))

    @property
    def chosen(self) -> Goal | None:
        """Return the row that the coder is on."""
        return _goal_in(self.currentItem())

    def step(self, by: int) -> None:
        """Go up or down."""
        if self.count():
            self.setCurrentRow(min(max(0, self.currentRow() + by), self.count() - 1))

    def take(self) -> None:
        """Take the row that the coder is on."""
        goal = self.chosen
        if goal is not None:
            self.taken.emit(goal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Right take a row, Left and Escape go back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.take()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setSpacing(theme().space(0.5))


def _goal_in(item: QListWidgetItem | None) -> Goal | None:
    goal = item.data(_GOAL) if item is not None else None
    return goal if isinstance(goal, Goal) else None

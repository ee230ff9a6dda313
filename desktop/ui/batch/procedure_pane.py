"""Beside the table: the tables that fit a row, and the builder in which its code is finished."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.engine.procedures.results import ProcedureAnswer
from desktop.ui.desk import Desk
from desktop.ui.procedures.pane import ProcedurePane
from desktop.ui.procedures.tables import Goal, goal_of
from desktop.ui.procedures.words import choices_left
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import reading_language
from desktop.ui.widgets.words import confidence_sentence, said
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.review import Row, finishes
from desktop.workspace.pick import Pick


class ProcedureRowPane(Translated, QWidget):
    """The pane of procedures for the row that the coder is on; Enter on a whole code takes it.

    The tables stand beside the rows; the builder needs the room of both.

    Signals:
        taken: a Pick for this row.
        entered: the coder turns to the tables, or to the builder.
        left: back to the rows.
    """

    taken = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, desk: Desk, service: EngineService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._first = 0  # the table that is chosen before the coder moves
        self._straight = False  # from the rows into the builder: there Escape leads back to them
        self.procedures = ProcedurePane(desk, service, "batch", self._language, self)
        self.bar = QWidget(self)
        self.back_button, self.use_button = QPushButton(self), QPushButton(self)
        self.setFocusProxy(self.procedures.field)
        self._arrange()
        self._connect()
        self.retranslate()
        self.unfold(False)

    def _arrange(self) -> None:
        self.back_button.setProperty("flat", True)
        self.use_button.setProperty("primary", True)
        set_icon(self.back_button, "left")
        set_icon(self.use_button, "check", "on_accent")
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(*[theme().space(n) for n in (3, 3, 3, 0)])
        line.addWidget(self.back_button)
        line.addStretch(1)
        line.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.procedures, 1)

    def _connect(self) -> None:
        pane = self.procedures
        pane.picked.connect(lambda pick, _titled: self._give(pick))
        pane.escaped.connect(self.leave)
        pane.tables.taken.connect(self._enter_table)
        pane.builder.left.connect(self._builder_left)
        pane.builder.grown.connect(self._offer)
        self.back_button.clicked.connect(self.leave)
        self.use_button.clicked.connect(lambda: self._give(pane.pick()))

    def retranslate(self) -> None:
        """Put the words on."""
        self.back_button.setText(self.tr("Rows"))
        self.use_button.setText(self.tr("Use this code"))
        set_spoken(self.back_button, self.tr("Back to the rows"))

    @property
    def by_hand(self) -> bool:
        """Tell whether the coder looks for something else than the row's own phrase."""
        pane = self.procedures
        other = self._row is not None and pane.field.text() != self._row.phrase
        return other or pane.browsing

    @property
    def chosen_by_hand(self) -> bool:
        """Tell whether the coder moved among the tables, or looks for others."""
        return self.by_hand or self.procedures.tables.currentRow() > self._first

    @property
    def pick(self) -> Pick | None:
        """Return the whole code in sight, if there is one."""
        chosen = self.procedures.tables.chosen
        if self.bar.isHidden():
            return chosen.pick if chosen is not None else None
        return self.procedures.pick()

    def unfold(self, whole: bool) -> None:
        """Show the builder, too, where the rows have made room for it."""
        self.bar.setVisible(whole)
        self.procedures.fold(not whole)

    def show_row(self, row: Row | None) -> None:
        """Show what was found for a row."""
        self._row, self._straight = row, False
        if row is None:
            self.procedures.clear()
            return
        goals = _goals(row)
        self._first = next((n for n, goal in enumerate(goals) if _is_taken(row, goal)), 0)
        self.procedures.show_found(row.phrase, goals, self._first)
        self.procedures.tell(said(row.problem) or self._doubts(row))

    def take_nth(self, nth: int) -> bool:
        """Take the table with this number; False where there is none."""
        if self.procedures.tables.goal(nth - 1) is None:
            return False
        self.procedures.tables.setCurrentRow(nth - 1)
        return self.take_choice()

    def take_choice(self) -> bool:
        """Take the chosen table's code; what is open there is chosen first."""
        goal = self.procedures.tables.chosen
        if goal is not None and goal.pick is None:
            self._straight = True
            self.entered.emit()
            self.procedures.begin()
        elif goal is not None:
            self._give(goal.pick)
        return goal is not None

    def search(self, first: str = "") -> None:
        """Take the keyboard to the tables, or begin a search by hand with a letter."""
        self._straight = False
        self.entered.emit()
        field = self.procedures.field
        field.setFocus()
        field.selectAll()
        if first:
            self.procedures.clear()
            field.insert(first)
            field.typed.emit(first)

    def leave(self) -> None:
        """Give up what was typed or begun, and return to the rows."""
        self.show_row(self._row)
        self.left.emit()

    def _give(self, pick: Pick | None) -> None:
        if pick is not None and self._row is not None:
            self.taken.emit(pick)

    def _enter_table(self, goal: Goal) -> None:
        """Make room for the builder when a table beside the rows is taken."""
        if self.bar.isHidden() and not goal.below:
            self.entered.emit()
            self.procedures.begin()

    def _builder_left(self) -> None:
        if self._straight:
            self.leave()

    def _offer(self) -> None:
        """Offer to take the code as soon as nothing is open."""
        build = self.procedures.build
        self.use_button.setVisible(build is not None and build.whole)

    def _language(self) -> str:
        """Return the language of the row's titles, which may be the phrase's own."""
        results = self._row.results.results if self._row and self._row.results else ()
        return results[0].title_language if results else reading_language()

    def _doubts(self, row: Row) -> str:
        answer = row.results
        if not isinstance(answer, ProcedureAnswer):
            return ""
        if answer.reads_as_diagnosis:
            return self.tr("This reads like a diagnosis, not like a procedure.")
        return confidence_sentence(answer.confidence) if answer.confidence == "none" else ""


def _goals(row: Row) -> list[Goal]:
    """Return the tables that were found, the code that was taken in the place of its beginning."""
    answer = row.results
    results = answer.results if isinstance(answer, ProcedureAnswer) else ()
    goals = [goal_of(result) for result in results]
    if row.entry is not None:
        taken = Goal(row.entry.code, row.entry.title, choices_left(0), pick=row.entry)
        begun = [n for n, goal in enumerate(goals) if finishes(taken.code, goal.code)]
        for place in begun[:1]:
            goals[place] = replace(taken, heard=goals[place].heard)
        goals += [] if begun else [taken]
    return goals


def _is_taken(row: Row, goal: Goal) -> bool:
    return row.entry is not None and goal.code == row.entry.code

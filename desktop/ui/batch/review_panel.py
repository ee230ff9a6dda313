"""The review: progress and filters above, the rows at the left, the row in hand at the right."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.batch.beside import Beside
from desktop.ui.batch.job import BatchJob
from desktop.ui.batch.keys import Act
from desktop.ui.batch.kind_bar import KindBar
from desktop.ui.batch.procedure_pane import ProcedureRowPane
from desktop.ui.batch.progress_line import ProgressLine
from desktop.ui.batch.review_table import ReviewTable
from desktop.ui.batch.row_pane import RowPane
from desktop.ui.desk import Desk
from desktop.ui.lookup.controller import LookupController
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.review import Kind, Review
from desktop.workspace.pick import Kind as CodeKind
from desktop.workspace.pick import Pick

SURE = 0.9  # from here on a suggestion may be accepted unread, if the coder says so
_BOTH = 200  # steps of width that rows and candidates need beside each other
# Steps of rows and candidates; what is left to choose needs room in the rows of procedures.
_SHARES: dict[CodeKind, tuple[int, int]] = {"diagnosis": (184, 106), "procedure": (206, 84)}
_JOINT, _FIRM = "  ·  ", "\N{NO-BREAK SPACE}"


class ReviewPanel(Translated, QWidget):
    """Decides row by row what the plain `Review` then knows.

    Attributes:
        review: the rows and decisions.
        table: the rows.
        pane, procedures: the row in hand, whether it is a diagnosis or a procedure.

    Signals:
        changed: something was decided or taken back.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        controller: LookupController,
        service: EngineService,
        job: BatchJob,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.review = Review(())
        self._looking = False  # at the candidates, where there is no room for the rows as well
        self.progress = ProgressLine(job, self)
        self.kinds = KindBar(self)
        self.table = ReviewTable(self)
        self.pane = RowPane(desk, controller, service, self)
        self.procedures = ProcedureRowPane(desk, service, self)
        self.beside = Beside(self.pane, self.procedures, self)
        self.accept, self.reject, self.later = (QPushButton(self) for _ in range(3))
        self.undo, self.sure = QPushButton(self), QPushButton(self)
        self.same = QCheckBox(self)
        self.hint = QLabel(self)
        self._arrange()
        self._connect(job)
        self.retranslate()

    def _arrange(self) -> None:
        self.accept.setProperty("primary", True)
        set_icon(self.accept, "check", "on_accent")
        actions = FlowLayout(gap=theme().space(2))
        for button, icon in ((self.reject, "close"), (self.later, "history"), (self.undo, "undo")):
            set_icon(button, icon)
        widgets: tuple[QWidget, ...] = (
            *(self.accept, self.reject, self.later, self.undo),
            *(self.sure, self.same),
        )
        for widget in widgets:
            actions.addWidget(widget)
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        self.left = QWidget(self)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(2))
        column.addWidget(self.kinds)
        column.addWidget(self.table, 1)
        column.addLayout(actions)
        column.addWidget(self.hint)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme().space(3))
        for widget, stretch in ((self.left, 3), (self.beside, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self._share_out()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(2))
        layout.addWidget(self.progress)
        layout.addWidget(self.splitter, 1)

    def _connect(self, job: BatchJob) -> None:
        job.answered.connect(self._take_answers)
        self.kinds.chosen.connect(self._show_kind)
        self.table.row_changed.connect(self._show_row)
        self.table.acted.connect(self.perform)
        self.beside.taken.connect(self._take)
        self.beside.left.connect(self._return)
        self.beside.entered.connect(self._look)
        for button, act in ((self.accept, "accept"), (self.reject, "reject")):
            button.clicked.connect(self._clicker(Act(act)))  # type: ignore[arg-type]  # two names
        self.later.clicked.connect(self._clicker(Act("later")))
        self.undo.clicked.connect(self.take_back)
        self.sure.clicked.connect(self.accept_sure)
        theme().changed.connect(self._make_room)
        shortcut = QShortcut(QKeySequence("Ctrl+Z"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.take_back)

    def _clicker(self, act: Act) -> Callable[[], None]:
        return lambda: self.perform(act)

    def retranslate(self) -> None:
        """Put the words on."""
        self.accept.setText(self.tr("Accept"))
        self.reject.setText(self.tr("Reject"))
        self.later.setText(self.tr("Later"))
        self.undo.setText(self.tr("Undo"))
        self.sure.setText(self.tr("Accept all from %1 % on").replace("%1", str(round(100 * SURE))))
        self.undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        # A key and what it does stay on one line.
        self.hint.setText(
            _JOINT.join(key.replace(" ", _FIRM) for key in self._keys().split(_JOINT))
        )
        set_spoken(self.splitter, self.tr("Rows and candidates"))
        self._show_same(self.table.number)

    def _keys(self) -> str:
        if self.review.codes == "procedure":
            return self.tr(
                "Enter accepts, or finishes an open code  ·  1–9 take a table  ·  → tables"
                "  ·  letters search  ·  Delete rejects  ·  Space: later"
            )
        return self.tr(
            "Enter accepts  ·  1–9 take a candidate  ·  → candidates"
            "  ·  letters search  ·  Delete rejects  ·  Space: later"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show rows and candidates side by side only where both can be read."""
        super().resizeEvent(event)
        self._make_room()

    def enter(self) -> None:
        """Be where the next key belongs."""
        (self.beside if self._looking else self.table).setFocus()

    def show_review(self, review: Review) -> None:
        """Begin another review."""
        other = review.codes != self.review.codes
        self.review = review
        if other:
            self._share_out()
        self._looking = False
        self.beside.turn_to(review)
        self.progress.show_review(review)
        self.kinds.show_counts(review)
        self.kinds.press("all")
        if len(review):
            self.table.go_to(0)
        self.retranslate()
        self._make_room()
        self.table.setFocus()

    def _share_out(self) -> None:
        self.splitter.setSizes([theme().space(steps) for steps in _SHARES[self.review.codes]])

    def perform(self, act: Act) -> None:
        """Do what a key or a button means for the chosen row."""
        number = self.table.number
        if act.name in ("filter", "previous_filter"):
            self.kinds.turn(1 if act.name == "filter" else -1)
        elif number is None:
            return
        elif act.name in ("accept", "take_nth"):
            self._take_nth(number, act)
        elif act.name == "reject":
            self._decide(number, lambda numbers: self.review.decide(numbers, "rejected"))
        elif act.name == "later":
            self._decide(number, lambda numbers: self.review.decide(numbers, "later"))
        elif act.name == "type":
            self.beside.pane.search(act.text)
        else:
            self.beside.pane.search()

    def accept_sure(self) -> None:
        """Accept every open row whose suggestion is as good as certain; one step to be undone."""
        numbers = self.review.accept_sure(SURE)
        self._touch(numbers)
        self.desk.say(self.tr("%n row(s) accepted", None, len(numbers)))
        self._show_row(self.table.number)
        self.table.setFocus()
        if numbers:
            self.changed.emit()

    def take_back(self) -> None:
        """Undo the last decision, and go where it was made."""
        numbers = self.review.undo()
        if not numbers:
            self.desk.say(self.tr("There is nothing to undo."))
            return
        self._touch(numbers)
        self.table.go_to(numbers[0])
        self._return()
        self.changed.emit()

    def _take_nth(self, number: int, act: Act) -> None:
        """Take the n-th candidate; Enter takes the suggested one, or the one that was chosen."""
        pane = self.beside.pane
        if act.name == "take_nth":
            pane.take_nth(act.nth)
            return
        fits = self.review.rows[number].suggestion is not None or pane.chosen_by_hand
        if not (fits and pane.take_choice()):
            pane.search()

    def collect(self) -> None:
        """Put the row's code, or the one in sight, in the case list."""
        number = self.table.number
        entry = self.review.rows[number].entry if number is not None else None
        pick = entry if entry is not None and not self._looking else self.beside.pick
        if number is None or pick is None:
            self.desk.say(self.tr("There is no whole code here for the case list."))
        else:
            self.desk.collect(pick)

    def _take(self, pick: Pick) -> None:
        number = self.table.number
        if number is not None:
            self._decide(number, lambda numbers: self.review.choose(numbers, pick))

    def _decide(self, number: int, decision: Callable[[list[int]], None]) -> None:
        numbers = [number]
        if self.same.isChecked():
            numbers += [other for other in self.review.same(number) if other != number]
        following = self.table.rows.following(self.table.currentIndex().row(), frozenset(numbers))
        decision(numbers)
        self._touch(numbers)
        if following is not None:
            self.table.go_to(following)
        else:
            self.desk.say(self.tr("No row is left to be reviewed under this filter."))
            self._show_row(self.table.number)
        self._return()
        self.changed.emit()

    def _look(self) -> None:
        self._looking = True
        self._make_room()

    def _return(self) -> None:
        self._looking = False
        self._make_room()
        self.table.setFocus()

    def _make_room(self) -> None:
        narrow = self.width() < theme().space(_BOTH)
        alone = self._looking and (narrow or self.beside.builds)
        self.left.setVisible(not alone)
        self.beside.setVisible(not narrow or self._looking)
        self.procedures.unfold(self.beside.builds and alone)
        self.hint.setVisible(not narrow)

    def _take_answers(self, numbers: object) -> None:
        touched = cast("list[int]", numbers)
        self._touch(touched)
        self.progress.refresh()
        current = self.table.number
        if current is None and self.table.rows.rowCount():
            self.table.go_to(0)
        elif current in touched and not self.beside.pane.by_hand:
            self._show_row(current)

    def _touch(self, numbers: list[int]) -> None:
        for number in numbers:
            self.table.rows.touch(number)
        self.kinds.show_counts(self.review)

    def _show_kind(self, kind: Kind) -> None:
        number = self.table.number
        self.table.show_review(self.review, kind)
        if self.table.rows.rowCount():
            self.table.go_to(number or 0)
        self._show_row(self.table.number)
        self.table.setFocus()

    def _show_row(self, number: int | None) -> None:
        row = self.review.rows[number] if number is not None else None
        self.beside.pane.show_row(row)
        for button in (self.accept, self.reject, self.later):
            button.setEnabled(number is not None)
        self._show_same(number)
        if number is not None:
            index = self.table.currentIndex().siblingAtColumn(1)
            announce(self.table, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _show_same(self, number: int | None) -> None:
        """Offer to decide equal rows together only where there are any."""
        others = len(self.review.same(number)) - 1 if number is not None else 0
        self.same.setText(self.tr("and %n more row(s) with the same words", None, others))
        self.same.setEnabled(others > 0)
        self.same.setVisible(others > 0 or self.same.isChecked())

"""Beside the table: the candidates of a row, a search by hand, and all about one code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.engine.results import Result, Results
from desktop.ui.desk import Desk
from desktop.ui.details.pane import DetailsPane
from desktop.ui.lookup.controller import LookupController
from desktop.ui.lookup.keys import SAID, intent_of
from desktop.ui.lookup.pane import LookupPane
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.review import Row
from desktop.workspace.pick import Pick, pick_result


class RowPane(Translated, QWidget):
    """The popup's two pages for the row that the coder is on; Enter takes a code for it.

    Signals:
        taken: a Pick for this row.
        entered: the coder turns to the candidates, or to a code.
        left: back to the table.
    """

    taken = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        controller: LookupController,
        service: EngineService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self.lookup = LookupPane(desk, controller, service, hint=False, parent=self)
        self.lookup.with_start = False
        self.details = DetailsPane(desk, service, "batch", self)
        self.back_button, self.use_button = QPushButton(self), QPushButton(self)
        self.pages = QStackedWidget(self)
        self.setFocusProxy(self.lookup.field)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        reading = QWidget(self)
        self._bar = QHBoxLayout()
        self.back_button.setProperty("flat", True)
        self.use_button.setProperty("primary", True)
        set_icon(self.back_button, "left")
        set_icon(self.use_button, "check", "on_accent")
        self._bar.addWidget(self.back_button)
        self._bar.addStretch(1)
        self._bar.addWidget(self.use_button)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._bar)
        column.addWidget(self.details, 1)
        self.pages.addWidget(self.lookup)
        self.pages.addWidget(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self._restyle()

    def _connect(self) -> None:
        self.lookup.picked.connect(lambda pick, _: self.take(pick))
        self.lookup.opened.connect(self.read)
        self.lookup.escaped.connect(self.leave)
        self.details.shown.connect(self._show_details)
        self.back_button.clicked.connect(self.back)
        self.use_button.clicked.connect(lambda: self.take(self.details.pick))
        theme().changed.connect(self._restyle)

    def retranslate(self) -> None:
        """Put the words on."""
        self.back_button.setText(self.tr("Candidates"))
        self.use_button.setText(self.tr("Use this code"))
        set_spoken(self.back_button, self.tr("Back to the candidates"))
        set_spoken(self.pages, self.tr("Candidates of the row"))

    @property
    def by_hand(self) -> bool:
        """Tell whether the coder has typed another phrase than the row's own."""
        return self._row is not None and self.lookup.field.text() != self._row.phrase

    @property
    def choice(self) -> Result | None:
        """Return the candidate that Enter would take."""
        return self.lookup.choice

    @property
    def chosen_by_hand(self) -> bool:
        """Tell whether the coder moved among the candidates, or looks for others."""
        return self.by_hand or self.lookup.controller.session.moved

    def show_row(self, row: Row | None) -> None:
        """Show what was found for a row."""
        self._row = row
        self.details.clear()
        self.pages.setCurrentIndex(0)
        if row is None:
            self.lookup.clear()
            return
        self.lookup.field.fill(row.phrase)
        found = row.results if isinstance(row.results, Results) else None
        self.lookup.controller.recall(self.lookup.field.text(), found)
        if row.problem:
            self.lookup.notices.show_problem(row.problem)
        self._choose(row)

    def candidate(self, nth: int) -> Result | None:
        """Return the candidate with this number."""
        return self.lookup.list.result(nth - 1)

    @property
    def pick(self) -> Pick | None:
        """Return the code in sight, of the candidates or of what is read."""
        if self.pages.currentIndex():
            return self.details.pick
        return pick_result(self.choice) if self.choice is not None else None

    def take_nth(self, nth: int) -> bool:
        """Take the candidate with this number; False where there is none."""
        return self._take_if_there(self.candidate(nth))

    def take_choice(self) -> bool:
        """Take the chosen candidate; False where there is none."""
        return self._take_if_there(self.choice)

    def _take_if_there(self, result: Result | None) -> bool:
        if result is not None:
            self.take_result(result)
        return result is not None

    def take(self, pick: Pick | None) -> None:
        """Take a code for the row."""
        if pick is not None and self._row is not None:
            self.taken.emit(pick)

    def take_result(self, result: Result) -> None:
        """Take a candidate; a header is opened first, for the codes below it."""
        if result.billable:
            self.take(pick_result(result))
        else:
            self.read(result)

    def read(self, result: object) -> None:
        """Show everything about a candidate."""
        assert isinstance(result, Result)
        language = self.lookup.controller.language
        self.details.show_code(result.rubric, language, suggested=result.code)

    def search(self, first: str = "") -> None:
        """Take the keyboard to the candidates, or begin a search by hand with a letter."""
        self.entered.emit()
        self.back()
        if first:
            # Without the row's own candidates in sight, a quick Enter cannot mean one of them.
            self.lookup.clear()
            self.lookup.field.insert(first)
            self.lookup.field.typed.emit(first)

    def back(self) -> None:
        """Return from a code to the candidates."""
        self.pages.setCurrentIndex(0)
        self.lookup.field.setFocus()
        self.lookup.field.selectAll()

    def leave(self) -> None:
        """Give up what was typed, and return to the table."""
        self.show_row(self._row)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the popup's keys while a code is read."""
        intent = intent_of(event)
        if intent is None or self.pages.currentIndex() == 0:
            super().keyPressEvent(event)
        elif intent.action in ("copy", "copy_with_title"):
            self.take(self.details.pick)
        elif intent.action in SAID:
            self.details.say(*SAID[intent.action])
        elif intent.action == "back":
            self.back()
        elif intent.action == "hide":
            self.leave()
        else:
            super().keyPressEvent(event)

    def _choose(self, row: Row) -> None:
        """Put the choice on the code that was taken before."""
        rows = self.lookup.controller.session.rows
        taken = row.entry.rubric if row.entry is not None else ""
        place = next((i for i, result in enumerate(rows) if result.rubric == taken), None)
        if place is not None:
            self.lookup.choose(place)

    def _show_details(self) -> None:
        self.entered.emit()
        self.pages.setCurrentIndex(1)
        first = self.details.encounters
        (first if first.isVisibleTo(self) else self.use_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _restyle(self) -> None:
        look = theme()
        self._bar.setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(2))

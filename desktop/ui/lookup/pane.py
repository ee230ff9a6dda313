"""Field, diagnoses, notices, list and status line as one: the same in the popup and the window."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.engine.report.kinds import is_report
from desktop.engine.results import Result
from desktop.ui.desk import Desk
from desktop.ui.lookup.controller import LookupController
from desktop.ui.lookup.diagnoses.bar import DiagnosesBar
from desktop.ui.lookup.diagnoses.view import DiagnosesView
from desktop.ui.lookup.keys import SAID, Action, Intent, intent_in_list, intent_of
from desktop.ui.lookup.notices import NoticeBar
from desktop.ui.lookup.results.reason import ReasonLine
from desktop.ui.lookup.results.view import ResultsView
from desktop.ui.lookup.start_card import StartCard
from desktop.ui.lookup.status import StatusLine
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.chips import ChipsBar
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.worker.service import EngineService
from desktop.workspace.known_codes import KnownCode
from desktop.workspace.pick import Pick, pick_result

_STEPS: dict[Action, int] = {"up": -1, "down": 1}
_ON_LISTS = ("candidates", "leave_out", "take_all", "take_all_with_titles")


class LookupPane(Translated, QWidget):
    """Everything from the phrase to the chosen row, obeying one set of keys.

    Attributes:
        with_start: whether an example stands in the list's place before anything is looked up.
        kept: returns the codes that are offered before anything is typed.

    What becomes of a code that is picked or opened is for whoever holds the pane.

    Signals:
        row_changed: the Result the coder is on now, or None.
        picked: a Pick (Enter, its number, a double click), and whether its title is wanted too.
        opened: a Result to read about.
        escaped: Escape.
    """

    row_changed = Signal(object)
    picked = Signal(object, bool)
    opened = Signal(object)
    escaped = Signal()

    def __init__(
        self,
        desk: Desk,
        controller: LookupController,
        service: EngineService,
        hint: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.controller = controller
        self.field = SearchField(self)
        self.field.takes_lists = True
        self.column = DiagnosesView(self)
        self.bar = DiagnosesBar(self)
        self._all_wanted: bool | None = None  # with their titles, or without
        self._report = ""  # what was pasted, where it is rather a report
        self.notices = NoticeBar(self)
        self.list = ResultsView(parent=self)
        self.chips = ChipsBar(service, controller.name, self)
        self.status = StatusLine(hint, self)
        self._arrange()
        self._connect(service)
        self.status.show_engine(service.state)
        self.list.hide()
        self.retranslate()

    def _arrange(self) -> None:
        self._top = QVBoxLayout()
        for widget in (self.field, self.column, self.bar, self.notices):
            self._top.addWidget(widget)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._top)
        self.with_start = True
        self.kept: Callable[[], tuple[Result, ...]] = tuple
        self.start = StartCard(self)
        self._layout.addWidget(self.start, 1)
        self._layout.addWidget(self.list, 1)
        self._below = QVBoxLayout()
        self.reason = ReasonLine(self)
        self._below.addWidget(self.reason)
        self._below.addWidget(self.chips)
        self._layout.addLayout(self._below)
        self._layout.addWidget(self.status)
        self._restyle()

    def insert_below_field(self, widget: QWidget) -> None:
        """Make room for filters between field and diagnoses."""
        self._top.insertWidget(1, widget)

    def _connect(self, service: EngineService) -> None:
        self.field.typed.connect(self._type)
        self.field.pasted.connect(self.look_up)
        self.field.key_pressed.connect(self._key)
        self.list.key_pressed.connect(self._key)
        self.list.row_chosen.connect(self.choose)
        self.list.row_taken.connect(self._take)
        self.start.wanted.connect(self.look_up)
        self.chips.turned.connect(self._turn_code)
        self.column.turned.connect(self.turn_to)
        self.column.key_pressed.connect(self._key)
        self.column.mark_clicked.connect(lambda _: self._leave_out())
        self.bar.take_all.clicked.connect(lambda: self.take_all())
        self.controller.diagnosis_answered.connect(self._diagnosis_answered)
        self.controller.changed.connect(self._show)
        self.controller.diagnoses_changed.connect(self._show_diagnoses)
        self.controller.failed.connect(self.notices.show_problem)
        service.opened.connect(self._engine_opened)
        service.ready.connect(self._engine_ready)
        service.broken.connect(self._engine_broken)
        service.state_changed.connect(self._engine_changed)
        theme().changed.connect(self._restyle)

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self.list,
            self.tr("Codes found"),
            self.tr("Up and Down choose, Enter copies, Right opens"),
        )
        self.list.viewport().update()

    def look_up(self, text: str) -> None:
        """Look up a text that came whole, and select it for the next one."""
        self.field.fill(text)
        self._report = text if self.desk.with_reports and is_report(text) else ""
        self.notices.show_report(len(self._report.split()))
        self.controller.look_up(text)

    def _type(self, text: str) -> None:
        self._report = ""
        self.notices.show_report(0)
        self.controller.type(text)

    @property
    def has_report(self) -> bool:
        """Tell whether what was pasted is rather a report."""
        return bool(self._report)

    def give_report(self) -> str:
        """Give away what was pasted here and is rather a report; "" where nothing is."""
        text, self._report = self._report, ""
        if text:
            self.clear()
        return text

    def offer_kept(self) -> None:
        """Show the codes at hand before anything is typed: of the case, chosen last, favourites."""
        self.controller.session.offer(self.kept())
        self._show()

    def clear(self) -> None:
        """Forget phrase and results."""
        self._report = ""
        self.notices.show_report(0)
        self.field.clear()
        self.controller.forget()

    @property
    def choice(self) -> Result | None:
        """Return the row the coder is on."""
        return self.controller.session.choice

    def choose(self, row: int) -> None:
        """Move to a row."""
        self.controller.choose(row)
        self.list.show_choice(self.controller.session.chosen)
        self._tell_row(spoken=True)

    def turn_to(self, number: int) -> None:
        """Show another diagnosis of the pasted list."""
        self.controller.turn_to(number)
        self.column.show_row(number)
        self.field.fill(self.controller.session.phrase)

    def take(self, pick: Pick, noted: bool = False) -> bool:
        """Tick the diagnosis in sight off with a code and go on; False where there is no list.

        With the last one all are taken. `noted`: the history knows of it already.
        """
        lookup = self.controller.lookup
        if not lookup.several:
            return False
        lookup.session.take(pick)
        if not noted:
            self.desk.note(lookup.session.phrase, pick)
        self._go_on()
        return True

    def take_all(self, with_title: bool = False) -> None:
        """Take the list's codes: those chosen, else the best; once each has its answer."""
        lookup = self.controller.lookup
        self._all_wanted = with_title if lookup.unanswered else None
        self._show_counts()
        coded = lookup.picks()
        if self._all_wanted is not None or not coded:
            return
        missing = lookup.uncoded()
        for session, pick in coded:
            if session.decided is None:
                self.desk.note(session.phrase, pick)
        new = [pick for session, pick in coded if not session.collected]
        for session, pick in coded:
            session.take(pick)
            session.collected = True
        self._show_diagnoses_as_they_are()
        self.desk.take_all([pick for _, pick in coded], new, with_title)
        if missing:
            self.desk.say(self.tr("%n diagnosis(es) have no code", "", missing))

    def _go_on(self) -> None:
        following = self.controller.lookup.next_open()
        self._show_diagnoses_as_they_are()
        if following is None:
            self.take_all()
        else:
            self.turn_to(following)
            self.column.setFocus()

    def _leave_out(self) -> None:
        session = self.controller.session
        session.leave_out()
        self._show_diagnoses_as_they_are()
        following = self.controller.lookup.next_open()
        if session.left_out and following is not None:
            self.turn_to(following)

    def _diagnosis_answered(self, number: int) -> None:
        self.column.diagnoses.refresh(number)
        if self._all_wanted is not None and not self.controller.lookup.unanswered:
            self.take_all(self._all_wanted)

    def _show_diagnoses_as_they_are(self) -> None:
        self.column.viewport().update()
        self._show_counts()

    def _show_counts(self) -> None:
        self.bar.show_lookup(self.controller.lookup, self._all_wanted is not None)

    def perform(self, intent: Intent) -> bool:
        """Do what a key means; False when it means nothing here."""
        action = intent.action
        if action in _STEPS:
            self.choose(self.controller.session.chosen + _STEPS[action])
        elif action in ("page_up", "page_down"):
            step = self.list.page_rows()
            self.choose(self.controller.session.chosen + (step if action == "page_down" else -step))
        elif action in ("next_diagnosis", "previous_diagnosis"):
            return self._turn(1 if action == "next_diagnosis" else -1)
        elif action in SAID:
            return self.chips.press(*SAID[action])
        elif action in _ON_LISTS:
            return self._perform_on_list(intent)
        elif action == "help":
            self.desk.help()
        elif action == "read_report":
            return self._read_report()
        elif action == "hide":
            self.escaped.emit()
        elif action == "back":
            return self._enter_column()
        else:
            return self._perform_on_row(intent)
        return True

    def _perform_on_list(self, intent: Intent) -> bool:
        """Do what a key means for a pasted list; a typed one is made a list first."""
        action, lookup = intent.action, self.controller.lookup
        if action == "candidates":
            self.list.setFocus()
        elif action == "leave_out":
            self._leave_out()
        elif lookup.several:
            self.take_all(with_title=action == "take_all_with_titles")
        elif lookup.session.results is not None and lookup.session.results.diagnoses:
            self.controller.look_up(lookup.session.phrase)
        else:
            return False
        return True

    def _read_report(self) -> bool:
        text = self.give_report()
        if text:
            self.desk.read_report(text)
        return bool(text)

    def _enter_column(self) -> bool:
        if self.controller.lookup.several:
            self.column.setFocus()
        return self.controller.lookup.several

    def _perform_on_row(self, intent: Intent) -> bool:
        if intent.action in ("copy_nth", "pick_nth"):
            result = self.list.result(intent.nth - 1)
        elif intent.action in ("copy", "copy_with_title"):
            result = self.controller.taken()
        else:
            result = self.choice
        if result is None:
            return intent.action not in ("open",)
        descends = intent.action in ("copy", "copy_nth", "open") and not result.billable
        if descends and self.controller.session.under:
            self.look_up(result.code)
        elif intent.action == "open" or (intent.action == "copy" and self._browsing(intent)):
            self.opened.emit(result)
        elif intent.action == "collect":
            self._collect(result)
        elif intent.action == "favour":
            self.desk.favour(pick_result(result))
        elif not self._take_for_list(result):
            self.picked.emit(pick_result(result), intent.action == "copy_with_title")
        return True

    def _take_for_list(self, result: Result) -> bool:
        """Take a code for the diagnosis in sight; a header is opened, for the codes below it."""
        if not self.controller.lookup.several:
            return False
        if result.billable:
            return self.take(pick_result(result))
        self.opened.emit(result)
        return True

    def _collect(self, result: Result) -> None:
        session = self.controller.session
        if not session.collected:
            self.desk.collect(pick_result(result))
        session.collected = self.controller.lookup.several
        self.take(pick_result(result), noted=True)

    def _browsing(self, intent: Intent) -> bool:
        return intent.action == "copy" and self.controller.session.browsing

    def _key(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        listed = self.controller.lookup.several and focused is not self.field
        intent = intent_in_list(event, focused is self.column) if listed else intent_of(event)
        if intent is None:
            return
        in_text = self.field.hasFocus() and not self.field.at_end()
        if intent.action in ("open", "back") and in_text:
            return
        if self.perform(intent):
            event.accept()

    def _take(self, row: int) -> None:
        self.choose(row)
        self.perform(Intent("copy"))

    def _turn(self, steps: int) -> bool:
        lookup = self.controller.lookup
        if lookup.several:
            self.turn_to(max(0, min(lookup.current + steps, len(lookup.sessions) - 1)))
        return lookup.several

    def _show(self) -> None:
        session = self.controller.session
        self.notices.show_session(session)
        nothing = self.with_start and not session.rows and not session.phrase.strip()
        self.start.setVisible(nothing)
        self.list.setVisible(not nothing)
        self.list.show_session(session)
        self.status.show_session(session)
        self._tell_row(spoken=not session.busy)

    def _show_diagnoses(self) -> None:
        lookup, at_field = self.controller.lookup, self.focusWidget() in (None, self.field)
        self._all_wanted = None
        self.column.show_lookup(lookup)
        self._show_counts()
        self.status.show_list(lookup.several)
        if lookup.several:
            self.field.fill(lookup.session.phrase)
            if at_field:
                self.column.setFocus()

    def _turn_code(self, code: object) -> None:
        """Put a relative in the chosen row's place, as its chip asks for."""
        assert isinstance(code, KnownCode)
        self.controller.session.turn_into(code)
        self._show()

    def _tell_row(self, spoken: bool) -> None:
        choice, session = self.choice, self.controller.session
        code = choice.code if choice is not None and not session.browsing else ""
        self.chips.show_code(code, self.controller.language)
        self.reason.show_result(choice)
        self.row_changed.emit(choice)
        if spoken and self.choice is not None:
            announce(self.list, self.list.spoken(self.controller.session.chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between the diagnoses and their candidates."""
        super().resizeEvent(event)
        self.column.fit()

    def _engine_opened(self, _release: str) -> None:
        self.status.show_engine("words")

    def _engine_ready(self) -> None:
        self.status.show_engine("ready")

    def _engine_broken(self, sentence: str) -> None:
        self.status.show_engine("broken" if self.controller.session.results is None else "words")
        self.notices.show_problem(sentence)

    def _engine_changed(self, state: str) -> None:
        if state == "loading":
            self.status.show_engine(state)

    def _restyle(self) -> None:
        look = theme()
        self._top.setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(2))
        self._top.setSpacing(look.space(2))
        self._below.setContentsMargins(look.space(3), look.space(1), look.space(3), 0)

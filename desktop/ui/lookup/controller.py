"""Looks a phrase up on the worker thread and keeps its session up to date."""

import logging
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from desktop.engine.catalogue.choices import ENCOUNTER
from desktop.engine.results import LANGUAGES, Result, Results, SearchOptions
from desktop.ui.lookup.session import Lookup, Session
from desktop.ui.widgets.translations import reading_language
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door, final_answer
from desktop.ui.worker.service import EngineService
from desktop.workspace.known_codes import read_known
from desktop.workspace.pick import as_result

_ON_CHIPS = ("side", ENCOUNTER)  # told by the chips alone
_MOST_RELATIVES = 5
log = logging.getLogger(__name__)


class LookupController(QObject):
    """Leads one search field: phrase in, session out.

    Attributes:
        name: tells this field from others.
        lookup: the sessions, one for each diagnosis.
        options: returns what the settings and filters ask for now.

    Signals:
        changed: the session in sight has other rows or another state.
        diagnoses_changed: there is another list now, or none.
        diagnosis_answered: the diagnosis with this number has its best answer.
        failed: a sentence for the coder.
    """

    changed = Signal()
    diagnoses_changed = Signal()
    diagnosis_answered = Signal(int)
    failed = Signal(str)

    def __init__(
        self,
        service: EngineService,
        name: str,
        options: Callable[[], SearchOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.lookup = Lookup()
        self.options = options
        self._pasted = False
        self._number, self._since = 0, 0.0
        self._asked: Session = self.lookup.session
        self._line = service.inquiry(f"search:{name}")
        self._line.answered.connect(self._receive)
        self._line.finished.connect(self._finish)
        self._line.failed.connect(self._fail)
        self._others = service.inquiry(f"others:{name}", Priority.BACKGROUND)
        self._others.answered.connect(self._receive_other)
        self._below = service.inquiry(f"under:{name}", Priority.READING)
        self._below.answered.connect(self._receive_below)
        self._related = service.inquiry(f"related:{name}", Priority.BACKGROUND)
        self._related.answered.connect(self._receive_relatives)
        service.opened.connect(self.again)
        service.ready.connect(self.again)

    @property
    def session(self) -> Session:
        """Return the session in sight."""
        return self.lookup.session

    @property
    def language(self) -> str:
        """Return the language in which the codes in sight are read."""
        results = self.session.results
        spoken = self.options().title_language or (results.language if results else "")
        return spoken if spoken in LANGUAGES else reading_language()

    def look_up(self, text: str) -> None:
        """Look a pasted text up; if it is a list, each diagnosis gets a row."""
        self._others.cancel()
        self.lookup = Lookup()
        self._pasted = True
        self.diagnoses_changed.emit()
        self._search(text)

    def type(self, text: str) -> None:
        """Look up what is being typed, for the diagnosis in sight."""
        if text == self.session.phrase:
            return
        self._pasted = False
        self._search(text)

    def recall(self, phrase: str, results: Results | None) -> None:
        """Show a phrase with what was found for it earlier, without asking again."""
        self.forget()
        self.session.phrase = phrase
        if results is not None:
            self.session.receive(results, time.monotonic())
        self.diagnoses_changed.emit()
        self.changed.emit()

    def again(self, _release: str = "") -> None:
        """Ask the same once more: the models are there now, or a filter has changed."""
        if self.session.phrase.strip():
            moved = self.session.moved
            self._search(self.session.phrase)
            self.session.moved = moved

    def turn_to(self, number: int) -> None:
        """Show another diagnosis of the list."""
        self.lookup.current = number
        self.changed.emit()
        if self.session.results is None:
            self._search(self.session.phrase)
        else:
            self._ask_relatives()

    def choose(self, row: int) -> None:
        """Move the choice of the session in sight."""
        self.session.choose(row)

    def taken(self) -> Result | None:
        """Return what Enter means now."""
        return self.session.taken(time.monotonic())

    def forget(self) -> None:
        """Drop phrase and results, as when the popup closes."""
        self._line.cancel()
        self._others.cancel()
        self._related.cancel()
        self.lookup = Lookup()
        self.diagnoses_changed.emit()
        self.changed.emit()

    def _search(self, text: str) -> None:
        self._asked = self.session
        self.session.begin(text)
        if self.session.busy:
            question = _stages(text, self.options(), not self._pasted)
            self._number, self._since = self._line.ask(question), time.monotonic()
            log.info("Request %d: %d characters", self._number, len(text))
        else:
            self._line.cancel()
        self.changed.emit()

    def _receive(self, results: object) -> None:
        assert isinstance(results, Results)
        if self._pasted and len(results.diagnoses) > 1:
            self._split(results.diagnoses)
            return
        self._asked.receive(results, time.monotonic())
        if results.stage == "code" and len(results.results) > 1:
            self._below.ask(_what_is_under(results.query, self.language))
        if self._asked is self.session:
            self.changed.emit()

    def _receive_below(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        phrase, header, rows = answer
        if self.session.results is not None and self.session.results.query == phrase:
            self.session.show_under(header, rows)
            self.changed.emit()

    def _ask_relatives(self) -> None:
        """Have the relatives of the first code read, where a phrase has led to it."""
        session = self.session
        first = session.rows[0] if session.rows else None
        found = session.results is not None and session.results.stage != "code"
        if first is None or not found or not first.billable:
            self._related.cancel()
            return
        reason = self.tr("related to %1").replace("%1", first.code)
        self._related.ask(_relatives(first.code, self.language, reason))

    def _receive_relatives(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self.session.show_relatives(*answer)
        self.changed.emit()

    def _split(self, diagnoses: tuple[str, ...]) -> None:
        self._pasted = False
        self.lookup.split(diagnoses)
        self.diagnoses_changed.emit()
        self._search(self.session.phrase)
        self._others.ask(_one_by_one(diagnoses[1:], self.options()))

    def _receive_other(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        phrase, results = answer
        for number, session in enumerate(self.lookup.sessions):
            if session.phrase == phrase and session is not self._asked:
                session.receive(results, time.monotonic())
                session.finish()
                self.diagnosis_answered.emit(number)
                if session is self.session:
                    self.changed.emit()

    def _finish(self) -> None:
        spent = (time.monotonic() - self._since) * 1000
        log.info("Request %d: answered after %.0f ms", self._number, spent)
        self._asked.finish()
        self.changed.emit()
        self._ask_relatives()
        for number, session in enumerate(self.lookup.sessions):
            if session is self._asked:
                self.diagnosis_answered.emit(number)

    def _fail(self, sentence: str) -> None:
        self._asked.finish()
        self.changed.emit()
        self.failed.emit(sentence)


def _stages(text: str, options: SearchOptions, typing: bool) -> Question:
    def question(door: Door, cancelled: IsOvertaken) -> Iterator[Results]:
        return door.stages(text, options, cancelled, typing=typing)

    return question


def _what_is_under(text: str, language: str) -> Question:
    """Read what stands directly under a header that was typed; nothing for part of a code."""

    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        catalogue = door.catalogue
        rubric = catalogue.rubric(text)
        if rubric is None or rubric.billable:
            return
        codes = [(child.code, language) for child in catalogue.children(rubric.code)]
        known = read_known(catalogue, codes)
        rows = (as_result(known[code].pick(), n, "") for n, code in enumerate(codes, start=1))
        yield text, rubric.code, tuple(rows)

    return question


def _relatives(code: str, language: str, reason: str) -> Question:
    """Read what a code may say otherwise: stage, kind, acute on chronic; sides are chips."""

    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        options = (
            (option.code, language)
            for choice in door.catalogue.choices(code, language)
            if choice.attribute not in _ON_CHIPS
            for option in choice.options
            if option.code != code
        )
        wanted = list(dict.fromkeys(options))[:_MOST_RELATIVES]
        known = read_known(door.catalogue, wanted)
        picks = [known[one].pick() for one in wanted]
        yield code, tuple(as_result(pick, n, reason) for n, pick in enumerate(picks, start=1))

    return question


def _one_by_one(phrases: tuple[str, ...], options: SearchOptions) -> Question:
    """Answer the other diagnoses of a list, each in its best order only."""

    def question(door: Door, cancelled: IsOvertaken) -> Iterator[tuple[str, Results]]:
        for phrase in phrases:
            answer = final_answer(door, phrase, options, cancelled)
            if answer is not None:
                yield phrase, answer

    return question

"""Looks the phrases of a file up on the worker thread, one after the other, behind everything."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from desktop.engine.errors import Cancelled, NosolexError
from desktop.engine.procedures.results import TOP, ProcedureOptions
from desktop.engine.results import SearchOptions
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door, final_answer
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.pace import Pace
from desktop.workspace.batch.review import Answer, Review

Ask = Callable[[str], Answer | str]
GetReady = Callable[[Door, IsOvertaken], Ask]


class BatchJob(QObject):
    """Fills a review; it can be stopped and go on, and a search typed meanwhile goes first.

    Attributes:
        running: whether phrases are still to come.
        pace: how far it is.

    Signals:
        answered: the numbers of the rows that know their candidates now.
        changed: it began, ended, or waits for something else.
        failed: a sentence; it stopped, and may go on.
    """

    answered = Signal(object)
    changed = Signal()
    failed = Signal(str)

    def __init__(self, service: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._review = Review(())
        self._options = SearchOptions()
        self.running = False
        self.pace = Pace(0, 0.0)
        self._line = service.inquiry("batch", Priority.BACKGROUND)
        self._line.answered.connect(self._take)
        self._line.finished.connect(self._end)
        self._line.failed.connect(self._fail)
        service.ready.connect(self._go_on)
        service.broken.connect(self._go_on)

    @property
    def loading(self) -> bool:
        """Tell whether it waits for the models, without which half of the sense is lost."""
        service = self._service
        return self.running and service.state in ("loading", "words") and not service.problem

    def start(self, review: Review, options: SearchOptions) -> None:
        """Look up what was not looked up yet."""
        self._review, self._options = review, options
        phrases = review.waiting()
        self.pace = Pace(len(phrases), time.monotonic())
        self.running = bool(phrases)
        self._service.asked.emit()  # models that were let go are fetched again
        self._go_on()
        self.changed.emit()

    def stop(self) -> None:
        """Stop after the phrase that is being looked up."""
        self.running = False
        self._line.cancel()
        self.changed.emit()

    def _go_on(self, _reason: str = "") -> None:
        """Ask for the rest; also when another pack was opened meanwhile."""
        if self.running and not self.loading:
            phrases = self._review.waiting()
            self.pace = Pace(len(phrases), time.monotonic())
            self._line.ask(_look_up(phrases, _asker(self._review, self._options)))
            self.changed.emit()

    def _take(self, value: object) -> None:
        assert isinstance(value, tuple)
        phrase, answer = value
        self.pace.step(time.monotonic())
        self._service.asked.emit()
        self.answered.emit(self._review.take(phrase, answer))

    def _end(self) -> None:
        self.running = False
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        if self.loading:  # another pack was opened in the middle of a phrase: `ready` goes on
            return
        self.running = False
        self.changed.emit()
        self.failed.emit(sentence or self._service.problem)


def _asker(review: Review, options: SearchOptions) -> GetReady:
    """Return what looks a phrase up as the review was begun, whatever is chosen by now."""
    return _of_procedures(options) if review.codes == "procedure" else _of_diagnoses(options)


def _of_diagnoses(options: SearchOptions) -> GetReady:
    def get_ready(door: Door, cancelled: IsOvertaken) -> Ask:
        return lambda phrase: final_answer(door, phrase, options, cancelled) or ""

    return get_ready


def _of_procedures(options: SearchOptions) -> GetReady:
    wanted = ProcedureOptions(TOP, options.language, options.title_language)

    def get_ready(door: Door, _cancelled: IsOvertaken) -> Ask:
        search = door.procedures.search
        return lambda phrase: search(phrase, wanted)

    return get_ready


def _look_up(phrases: list[str], get_ready: GetReady) -> Question:
    def question(door: Door, cancelled: IsOvertaken) -> Iterator[tuple[str, Answer | str]]:
        ask = get_ready(door, cancelled)  # a pack without procedures fails once, not at each row
        for phrase in phrases:
            yield phrase, _answer(ask, phrase)

    return question


def _answer(ask: Ask, phrase: str) -> Answer | str:
    """Return what is found; a phrase that cannot be looked up never stops the others."""
    try:
        return ask(phrase)
    except Cancelled:
        raise
    except NosolexError as error:
        return str(error)

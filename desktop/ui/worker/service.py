"""The one worker thread that owns the engine, and the lines on which widgets ask it things.

Nothing of the engine runs on the main thread: a widget asks on its own line, and only the newest
question's answers come back to it, by signal.
"""

import logging
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, QThread, Signal

from desktop.engine.errors import Cancelled, NosolexError
from desktop.ui.worker.agenda import Agenda, Priority, Question, Task
from desktop.ui.worker.door import Door, opened

log = logging.getLogger(__name__)
OpenDoor = Callable[[], Door]
Order = Literal["reopen", "rest", "wake"]
_END = object()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One answer on its way to the main thread."""

    line: str
    number: int
    value: object = None
    error: str | None = None
    last: bool = False


class ModelLoader(QThread):
    """Loads the models once, beside the worker thread, so that words are searched meanwhile.

    Signals:
        loaded: one sentence for each model that could not be loaded.
    """

    loaded = Signal(object)

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door

    def run(self) -> None:
        """Load, and say what failed."""
        try:
            self._door.load()
            problems = tuple(self._door.problems)
        except Exception as error:
            problems = (explain(error),)
        self.loaded.emit(problems)


class EngineThread(QThread):
    """Opens the engine, answers the agenda's tasks one step at a time, ends with the agenda.

    Signals:
        delivered: a Delivery.
        opened: the release that answers from now on.
        ready: the models are loaded too.
        broken: a sentence; the engine, or its models, cannot be used.
        passed_over: a sentence; a better pack could not be opened, another one answers.
    """

    delivered = Signal(object)
    opened = Signal(str)
    ready = Signal()
    broken = Signal(str)
    passed_over = Signal(str)

    def __init__(self, agenda: Agenda, open_door: OpenDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._agenda = agenda
        self._open_door = open_door
        self._orders: deque[Order] = deque()
        self._door: Door | None = None
        self._loader: ModelLoader | None = None

    def order(self, order: Order) -> None:
        """Open the door anew, let its models go, or fetch them, before the next step."""
        self._orders.append(order)

    def run(self) -> None:
        """Work until the agenda is closed."""
        self._begin()
        while (task := self._agenda.take()) is not None:
            while self._orders:
                self._obey(self._orders.popleft())
            if self._door is None:
                self._deliver(task, error="")
            else:
                self._step(task, self._door)
        self._shut()

    def _begin(self) -> None:
        self._door = self._open()
        self._load_beside()

    def _obey(self, order: Order) -> None:
        if order == "reopen":
            self._shut()
            self._begin()
        elif order == "wake":
            self._load_beside()
        else:
            self._wait_for_loader()
            _call(self._door, "unload")

    def _shut(self) -> None:
        self._wait_for_loader()
        _call(self._door, "close")

    def _wait_for_loader(self) -> None:
        if self._loader is not None:
            self._loader.wait()
            self._loader = None

    def _open(self) -> Door | None:
        try:
            door = self._open_door()
        except Exception as error:
            self.broken.emit(explain(error))
            return None
        self.opened.emit(opened(door))
        self.passed_over.emit(" ".join(door.passed_over))
        return door

    def _load_beside(self) -> None:
        self._wait_for_loader()
        if self._door is None:
            return
        loader = self._loader = ModelLoader(self._door)
        loader.setObjectName("models")
        # Direct: this thread runs no event loop, and signals may be emitted from any thread.
        loader.loaded.connect(self._models_loaded, Qt.ConnectionType.DirectConnection)
        loader.start()

    def _models_loaded(self, problems: tuple[str, ...]) -> None:
        if problems:
            self.broken.emit(" ".join(problems))
        else:
            self.ready.emit()

    def _step(self, task: Task, door: Door) -> None:
        try:
            if task.running is None:
                task.running = task.question(door, lambda: not self._agenda.is_current(task))
            value = next(task.running, _END)
        except Cancelled:
            return
        except Exception as error:
            self._deliver(task, error=explain(error))
            return
        if value is _END:
            self._deliver(task, last=True)
        else:
            self._deliver(task, value)
            self._agenda.put_back(task)

    def _deliver(
        self, task: Task, value: object = None, error: str | None = None, last: bool = False
    ) -> None:
        if self._agenda.is_current(task):
            self.delivered.emit(Delivery(task.line, task.number, value, error, last))


def _call(door: Door | None, what: str) -> None:
    """Call what an engine has and a stand-in in a test need not have."""
    method = getattr(door, what, None)
    if method is not None:
        method()


class EngineService(QObject):
    """The main thread's side of the engine.

    Attributes:
        state: loading, words (no models yet, or none that work), ready, broken.
        release: the code set's release, once it is open.
        problem: the last sentence of `broken`.

    Signals:
        opened: the release that can be searched by its words from now on.
        ready: the models are loaded, so that meaning is searched too.
        broken: a sentence about why the engine, or its models, cannot be used.
        asked: a phrase is being looked up.
        state_changed: the state from now on.
        passed_over: a sentence about a better pack that could not be opened; "" where all is well.
    """

    opened = Signal(str)
    ready = Signal()
    broken = Signal(str)
    asked = Signal()
    state_changed = Signal(str)
    passed_over = Signal(str)

    def __init__(self, open_door: OpenDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Inquiry] = {}
        self.release = ""
        self.problem = ""
        self.agenda = Agenda()
        self._thread = EngineThread(self.agenda, open_door, self)
        self._thread.setObjectName("engine")
        self.state = "loading"
        self._thread.delivered.connect(self._hand_out)
        self._thread.opened.connect(self._opened)
        self._thread.ready.connect(self._ready)
        self._thread.broken.connect(self._broken)
        self._thread.passed_over.connect(self.passed_over)

    def start(self) -> None:
        """Open the engine in the background; to be called after the first paint."""
        self._thread.start()

    def reopen(self) -> None:
        """Open the engine again: another pack answers, or there are other synonyms."""
        self._become("loading")
        self._order("reopen")

    def rest(self) -> None:
        """Let the models go, for a program that has been idle; the words can still be searched."""
        self._order("rest")

    def wake(self) -> None:
        """Fetch the models again; `ready` follows."""
        self._become("words")
        self._order("wake")

    def stop(self) -> None:
        """End the thread after the step it is on."""
        self.agenda.close()
        self._thread.wait()

    def inquiry(self, line: str, priority: Priority = Priority.SEARCH) -> "Inquiry":
        """Open a line; each widget that asks has its own."""
        inquiry = Inquiry(self, line, priority)
        self._lines[line] = inquiry
        return inquiry

    def _order(self, order: Order) -> None:
        self._thread.order(order)
        # The thread looks up when it is asked something; what it is asked does not matter.
        self.agenda.post("order", lambda door, cancelled: iter(()), Priority.READING)

    def _become(self, state: str) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _opened(self, release: str) -> None:
        self.release = release
        self._become("words")
        self.opened.emit(release)

    def _ready(self) -> None:
        self._become("ready")
        self.ready.emit()

    def _broken(self, sentence: str) -> None:
        self.problem = sentence
        self._become("broken" if self.state == "loading" else "words")
        self.broken.emit(sentence)

    def _hand_out(self, delivery: Delivery) -> None:
        inquiry = self._lines.get(delivery.line)
        if inquiry is not None:
            inquiry.take(delivery)


class Inquiry(QObject):
    """One line of questions; late answers to earlier ones never come out of it.

    Signals:
        answered: one value of the current question.
        finished: the current question has no more values.
        failed: a sentence for the coder ("" when there is no engine at all).
    """

    answered = Signal(object)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, service: EngineService, line: str, priority: Priority) -> None:
        super().__init__(service)
        self._service = service
        self._agenda = service.agenda
        self._line = line
        self._priority = priority
        self._number = 0

    def ask(self, question: Question) -> int:
        """Ask; every earlier question of this line is void."""
        self._number = self._agenda.post(self._line, question, self._priority)
        if self._priority == Priority.SEARCH:
            self._service.asked.emit()
        return self._number

    def cancel(self) -> None:
        """Want no more answers."""
        self._agenda.cancel(self._line)
        self._number = 0

    def take(self, delivery: Delivery) -> None:
        """Pass an answer on if it is not late."""
        if delivery.number != self._number:
            return
        if delivery.error is not None:
            self.failed.emit(delivery.error)
        elif delivery.last:
            self.finished.emit()
        else:
            self.answered.emit(delivery.value)


def explain(error: Exception) -> str:
    """Return the sentence for a person; an unexpected error is logged without its text.

    The text of an unexpected error may quote the coder's phrase, and no log ever holds that.
    """
    if isinstance(error, NosolexError):
        return str(error)
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("An unexpected %s in the engine:\n%s", type(error).__name__, where)
    return (
        f"The search failed unexpectedly ({type(error).__name__})."
        " Try again; if it returns, run “nosolex doctor”."
    )

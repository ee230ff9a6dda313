"""Which question the one worker thread answers next: the urgent before the long, the newest alone.

A question is a generator, so that a search gives way between its stages and a batch between its
phrases. A newer question on the same line makes the older ones void.
"""

import heapq
import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from desktop.ui.worker.door import Door

IsOvertaken = Callable[[], bool]
Question = Callable[[Door, IsOvertaken], Iterator[object]]


class Priority(IntEnum):
    """Who goes first when several wait."""

    READING = 0  # details, a branch of the tree: milliseconds
    SEARCH = 1
    BACKGROUND = 2  # loading models, batch, the other diagnoses of a pasted list


@dataclass(slots=True)
class Task:
    """A question on its line, with the number that tells late answers from current ones."""

    line: str
    number: int
    priority: Priority
    question: Question
    running: Iterator[object] | None = None


class Agenda:
    """A thread-safe list of tasks; `take` waits for one, `put_back` lets others go first."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._newest: dict[str, int] = {}
        self._waiting: list[tuple[int, int, Task]] = []
        self._changed = threading.Condition()
        self._closed = False

    def post(self, line: str, question: Question, priority: Priority = Priority.SEARCH) -> int:
        """Ask a question; the older ones of its line are void from now on."""
        with self._changed:
            number = next(self._numbers)
            self._newest[line] = number
            self._push(Task(line, number, priority, question))
            return number

    def cancel(self, line: str) -> None:
        """Make the questions of a line void without asking a new one."""
        with self._changed:
            self._newest.pop(line, None)

    def is_current(self, task: Task) -> bool:
        """Tell whether anybody still waits for this task's answers."""
        return not self._closed and self._newest.get(task.line) == task.number

    def take(self) -> Task | None:
        """Wait for the next task that somebody still wants; None when the agenda is closed."""
        with self._changed:
            while not self._closed:
                while self._waiting:
                    task = heapq.heappop(self._waiting)[2]
                    if self.is_current(task):
                        return task
                    _end(task)
                self._changed.wait()
            return None

    def put_back(self, task: Task) -> None:
        """Let more urgent tasks go before the rest of this one."""
        with self._changed:
            self._push(task)

    def close(self) -> None:
        """Void everything and wake the worker, so that it ends."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

    def _push(self, task: Task) -> None:
        heapq.heappush(self._waiting, (task.priority, task.number, task))
        self._changed.notify()


def _end(task: Task) -> None:
    """Let an overtaken generator run its clean-up."""
    close = getattr(task.running, "close", None)
    if close is not None:
        close()

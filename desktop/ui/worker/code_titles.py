"""The titles of kept codes, read on the worker thread and remembered until another pack answers."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from desktop.workspace.known_codes import KnownCode, Wanted, read_either

_AT_ONCE = 200  # codes between which the worker thread may do something more urgent


class CodeTitles(QObject):
    """Answers at once with what it knows, and says when it knows more.

    Signals:
        changed: more titles are known, or other ones.
    """

    changed = Signal()

    def __init__(self, service: EngineService, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Wanted, KnownCode] = {}
        self._wanted: list[Wanted] = []
        self._line = service.inquiry(f"titles:{name}", Priority.READING)
        self._line.answered.connect(self._take)
        service.opened.connect(self._restart)

    def want(self, wanted: Iterable[Wanted]) -> None:
        """Have these read, unless they are known."""
        self._wanted = list(dict.fromkeys(wanted))
        missing = [pair for pair in self._wanted if pair not in self._known]
        if missing:
            self._line.ask(_read(missing))

    def get(self, code: str, language: str) -> KnownCode | None:
        """Return what is known of a code; None while that is nothing yet."""
        return self._known.get((code, language))

    def _take(self, answer: object) -> None:
        assert isinstance(answer, dict)
        self._known |= answer
        self.changed.emit()

    def _restart(self, _release: str) -> None:
        self._known.clear()
        self.want(self._wanted)


def _read(wanted: list[Wanted]) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        for start in range(0, len(wanted), _AT_ONCE):
            yield read_either(door, wanted[start : start + _AT_ONCE])

    return question

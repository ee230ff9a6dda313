"""One long job beside the interface (a pack checked, a table read), its answer by signal."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from desktop.ui.worker.service import explain


class _Runner(QThread):
    """The thread of one job."""

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self._work = work

    def run(self) -> None:
        """Do the job."""
        try:
            answer = self._work()
        except Exception as error:
            self.failed.emit(explain(error))
        else:
            self.done.emit(answer)


class Jobs(QObject):
    """Runs one job at a time for a page.

    Signals:
        busy: a job begins (True) or has ended.
        failed: a sentence.
    """

    busy = Signal(bool)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._runner: _Runner | None = None
        self._then: Callable[[object], None] | None = None

    def run(self, work: Callable[[], object], then: Callable[[object], None]) -> bool:
        """Do the work beside the interface, and `then` on the main thread; False while busy."""
        if self._runner is not None:
            return False
        self._runner = _Runner(work, self)
        self._then = then
        self._runner.done.connect(self._done)
        self._runner.failed.connect(self._failed)
        self.busy.emit(True)
        self._runner.start()
        return True

    @property
    def at_work(self) -> bool:
        """Whether a job is under way."""
        return self._runner is not None

    def wait(self) -> None:
        """Let the job end before the program does."""
        if self._runner is not None:
            self._runner.wait()

    def _done(self, answer: object) -> None:
        then = self._then
        self._end()
        if then is not None:
            then(answer)

    def _failed(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _end(self) -> None:
        if self._runner is not None:
            self._runner.wait()
            self._runner.deleteLater()
            self._runner = None
        self._then = None
        self.busy.emit(False)

"""Takes the text out of a report's file, beside the interface, until nobody wants it any more."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.engine.errors import Cancelled
from desktop.engine.text.documents.document import read_document
from desktop.ui.worker.jobs import Jobs
from desktop.ui.worker.service import explain


class Opening(QObject):
    """One file at a time; a newer one, or `cancel`, makes it void.

    Attributes:
        running: whether a file is being opened.

    Signals:
        opened: the text.
        failed: a sentence.
    """

    opened = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.busy.connect(self._go_on)
        self._stop = threading.Event()
        self._waiting: Path | None = None
        self.running = False

    def open(self, path: Path) -> None:
        """Open a file."""
        self.cancel()
        self.running, self._waiting = True, path
        self._go_on(busy=self._jobs.at_work)

    def cancel(self) -> None:
        """Want no text any more."""
        self._stop.set()
        self.running, self._waiting = False, None

    def _go_on(self, busy: bool) -> None:
        if busy or self._waiting is None:
            return
        path, self._waiting = self._waiting, None
        stop = self._stop = threading.Event()

        def check() -> None:
            if stop.is_set():
                raise Cancelled("The file is wanted no more.")

        def work() -> tuple[str, str]:
            try:
                return read_document(path, stop=check), ""
            except Cancelled:
                return "", ""
            except Exception as error:
                return "", explain(error)

        self._jobs.run(work, lambda answer: self._done(answer, stop))

    def _done(self, answer: object, stop: threading.Event) -> None:
        assert isinstance(answer, tuple)
        if stop.is_set():
            return
        text, sentence = answer
        self.running = False
        if sentence:
            self.failed.emit(sentence)
        else:
            self.opened.emit(text)

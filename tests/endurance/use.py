"""Mixed use, as on a ward: phrases typed into the popup, codes opened, models let go, batches."""

import itertools
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop import installation
from desktop.engine.errors import NosolexError
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from desktop.ui.desk import Desk
from desktop.ui.popup.popup import Popup
from desktop.ui.worker.service import EngineService
from tests.bench.phrases import PHRASES

_REST = 250  # searches between two times that the models are let go
_BATCH = 100


class MixedUse:
    """The popup over the engine's thread, and a terminal's engine beside it."""

    def __init__(self, pack: Path) -> None:
        self._application = QApplication.instance() or QApplication([])
        self._service = EngineService(lambda: installation.open_engine(pack, load_models=False))
        self._popup = Popup(Desk(), self._service, SearchOptions)
        self._popup.hide_on_focus_loss = False
        self._popup.show_for("")
        self._pack, self._count = pack, 0
        self._phrases = itertools.cycle(PHRASES)
        # Connected once: PySide keeps some bytes of every connection that was taken off again.
        self._loop = QEventLoop()
        self._popup.pane.controller._line.finished.connect(self._loop.quit)
        self._fetching = QEventLoop()
        self._service.ready.connect(self._fetching.quit)
        self._service.start()
        self._fetching.exec()  # what is measured are searches by meaning

    def once(self) -> float:
        """Look one phrase up and do at times what else is done in a day.

        Returns the seconds of the processor that the phrase took: what else runs on the machine
        does not count.
        """
        self._count += 1
        for every, act in ((7, self._open_code), (_BATCH, self._batch), (_REST, self._rest)):
            if self._count % every == 0:
                act()
        started = time.process_time()
        self._typed(f"{next(self._phrases)} {self._count % 7}")
        return time.process_time() - started

    def close(self) -> None:
        """Let everything go."""
        self._popup.close()
        self._service.stop()

    def _typed(self, phrase: str) -> None:
        self._popup.pane.controller.type(phrase)
        self._loop.exec()

    def _open_code(self) -> None:
        if self._popup.pane.choice is not None:
            self._popup.open_rubric(self._popup.pane.choice)
            self._popup.back()

    def _batch(self) -> None:
        """Open an engine as `nosolex lookup` does, ask it good and bad phrases, and close it."""
        with SearchEngine.open(self._pack, load_models=False) as engine:
            for phrase in (*PHRASES[:5], "", "?", "x" * 5_000):
                try:
                    engine.search(phrase)
                except NosolexError:
                    continue
            engine.catalogue.notes("I50.9")

    def _rest(self) -> None:
        """Let the models go, as after idle time, and fetch them again for the next phrase."""
        self._service.rest()
        self._service.wake()
        self._fetching.exec()

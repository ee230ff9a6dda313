"""From a key press in the search field to the painted results, as a coder waits for it.

Two times are taken of each phrase: until the first rows are painted (by words), and until the best
order is. Needs a screen, real or virtual: `xvfb-run -a python -m tests.bench painted`.
"""

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.lookup.session import Session
from tests.bench.measure import note, row
from tests.bench.phrases import PHRASES

ROUNDS = 5
PATIENCE = 120.0  # for a machine that others use too


class PaintClock(QObject):
    """Notes when the list was last painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.painted = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch, and change nothing."""
        if event.type() == QEvent.Type.Paint:
            self.painted = time.perf_counter()
        return False


def run(pack: Path, full: bool = False) -> None:
    """Print both rows of the table."""
    os.environ["NOSOLEX_HOME"] = tempfile.mkdtemp(prefix="nosolex-bench-")
    from desktop.app.application import Application, make_qt_application
    from desktop.engine.search import SearchEngine
    from desktop.system.settings import Settings

    app = make_qt_application()
    application = Application(
        Settings(hide_on_focus_loss=False), lambda: SearchEngine.open(pack, load_models=False)
    )
    application.start()
    _until(app, lambda: application.service.state == "ready")
    application.look_up("")
    pane = application.popup.pane
    clock = PaintClock(pane.list.viewport())
    first, best, spent = [], [], []
    for _ in range(ROUNDS):
        for phrase in PHRASES:
            pane.field.setText(phrase[:-1])
            session = pane.controller.session
            session.results = None
            pressed, worked = time.perf_counter(), time.process_time()
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, phrase[-1])
            app.sendEvent(pane.field, key)
            _until(app, partial(_shown, session, clock, pressed))
            first.append((clock.painted - pressed) * 1000)
            _until(app, partial(_quiet, session))
            app.processEvents()
            best.append((clock.painted - pressed) * 1000)
            spent.append((time.process_time() - worked) * 1000)
    print(row("key press to first painted results", np.array(first)))  # noqa: T201
    print(row("key press to painted best order", np.array(best), "at least 350, aim 200"))  # noqa: T201
    # On a machine that others use too, this is the figure that can be compared.
    print(row("of that, processor time of all threads", np.array(spent)))  # noqa: T201
    note("key press to best order, p95", float(np.quantile(best, 0.95)))
    application.stop()


def _shown(session: Session, clock: PaintClock, pressed: float) -> bool:
    return session.results is not None and clock.painted > pressed


def _quiet(session: Session) -> bool:
    return not session.busy


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    """Wait as the program does: asking again and again would take the time from the engine."""
    end = time.perf_counter() + PATIENCE
    waker = QTimer()
    waker.start(500)  # so that a missing answer is noticed
    while not done():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError("the interface did not answer in time")

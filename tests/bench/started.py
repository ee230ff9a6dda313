"""One start of the program, timed: run in a process of its own that loads what a start loads."""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.engine.search import SearchEngine

IDLE_S = 5.0


def start(pack: Path, begun: float) -> dict[str, float]:
    """Start, search by words and by meaning, rest for a while; return when each was there."""
    # What must come before Qt is the application's to know, so it is imported first.
    from desktop.app.application import Application, make_qt_application
    from desktop.system.settings import Settings

    # isort: split
    from PySide6.QtCore import QEventLoop

    from tests.bench.phrases import PHRASES

    found: dict[str, float] = {}
    app = make_qt_application()
    door: list[SearchEngine] = []

    def open_door() -> "SearchEngine":
        # Imported where the program imports it: on the engine's thread, after the first paint.
        from desktop.engine.search import SearchEngine

        door.append(SearchEngine.open(pack, load_models=False))
        door[0].search(PHRASES[0])
        found["words"] = time.time() - begun
        return door[0]

    application = Application(Settings(), open_door)
    application.show_window()
    app.processEvents()
    application.window.grab()
    found["window"] = time.time() - begun
    application.start()
    while application.service.state != "ready" or not door or not door[0].ready:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    door[0].search(PHRASES[0])
    found["whole"] = time.time() - begun
    found["idle"] = _idle(app)
    application.stop()
    return found


def _idle(app: object) -> float:
    """Percent of one core that the process takes while its window stands there."""
    from PySide6.QtCore import QCoreApplication, QTimer

    assert isinstance(app, QCoreApplication)
    spent, end = time.process_time(), time.monotonic()
    QTimer.singleShot(int(IDLE_S * 1000), app.quit)
    app.exec()
    return 100 * (time.process_time() - spent) / (time.monotonic() - end)


if __name__ == "__main__":
    figures = start(Path(sys.argv[1]), float(sys.argv[2]))
    sys.stdout.write(json.dumps(figures) + "\n")

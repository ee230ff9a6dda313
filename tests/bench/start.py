"""From a start to a painted window, to the first search by words and to the first whole one.

Each start is a new process; the clock begins before Python does. A second figure is what the
program asks of the processor while nobody asks anything of it.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import click
import numpy as np

from tests.bench.measure import PHRASES, in_fresh_process, note

STARTS, MANY = 3, 10
IDLE_S = 5.0
NAMES = {
    "window": "start to first painted window",
    "words": "start to first answer by words",
    "whole": "start to first whole answer",
}


def run(pack: Path, full: bool = False) -> None:
    """Print the median and the slowest of some warm starts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if "DISPLAY" not in os.environ else "xcb")
    found = [_once(pack) for _ in range(MANY if full else STARTS)]
    for key, name in NAMES.items():
        times = np.array([one[key] for one in found])
        click.echo(f"{name:44} median {np.median(times):6.2f} s   slowest {times.max():6.2f} s")
        note(name, float(np.median(times)))
    idle = float(np.median([one["idle"] for one in found]))
    click.echo(f"{f'processor while idle for {IDLE_S:.0f} s':44} {idle:6.2f} %")
    note("idle CPU", idle)


def _once(pack: Path) -> dict[str, float]:
    begun = time.time()
    with tempfile.TemporaryDirectory(prefix="nosolex-bench-") as home:
        os.environ["NOSOLEX_HOME"] = home
        found: dict[str, float] = in_fresh_process("start", str(pack), str(begun))
    return found


def _start(pack: Path, begun: float) -> dict[str, float]:
    from PySide6.QtCore import QEventLoop

    from desktop.app import Application, make_qt_application
    from desktop.engine.search import SearchEngine
    from desktop.system.settings import Settings

    found: dict[str, float] = {}
    app = make_qt_application()
    door: list[SearchEngine] = []

    def open_door() -> SearchEngine:
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
    figures = _start(Path(sys.argv[1]), float(sys.argv[2]))
    sys.stdout.write(json.dumps(figures) + "\n")

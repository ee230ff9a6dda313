"""From a start to a painted window, to the first search by words and to the first whole one.

Each start is a new process; the clock begins before Python does. A second figure is what the
program asks of the processor while nobody asks anything of it.
"""

import os
import tempfile
import time
from pathlib import Path

import click
import numpy as np

from tests.bench.measure import in_fresh_process, keep, note
from tests.bench.started import IDLE_S

STARTS, MANY = 3, 10
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
        keep(name, "s", float(np.median(times)), float(times.max()))
    idle = float(np.median([one["idle"] for one in found]))
    click.echo(f"{f'processor while idle for {IDLE_S:.0f} s':44} {idle:6.2f} %")
    note("idle CPU", idle)


def _once(pack: Path) -> dict[str, float]:
    begun = time.time()
    with tempfile.TemporaryDirectory(prefix="nosolex-bench-") as home:
        os.environ["NOSOLEX_HOME"] = home
        found: dict[str, float] = in_fresh_process("started", str(pack), str(begun))
    return found

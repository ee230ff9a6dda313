"""`make endurance`: mixed use for `--seconds`, a line a window of time, and a verdict at the end.

    python -m tests.endurance [--seconds 1800] [--pack FOLDER] [--page FILE]

It fails when memory, handles or threads are more at the end than after warming up, or when the
search that is slower than 95 of 100 has become a tenth slower.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir
from tests.endurance.page import told
from tests.endurance.verdict import Window, faults, resident
from training.measure.stamp import commit

WINDOWS = 12  # of time, the first of which warms up


@click.command()
@click.option("--seconds", default=1800, show_default=True, type=click.IntRange(10))
@click.option("--pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--page", type=click.Path(path_type=Path), help="Write the windows into this page.")
def main(seconds: int, pack: Path | None, page: Path | None) -> None:
    """Use the program and watch it."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["NOSOLEX_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from tests.endurance.use import MixedUse

        use = MixedUse(pack or default_pack_dir())
        try:
            windows = [_window(use.once, seconds / WINDOWS) for _ in range(WINDOWS)]
        finally:
            use.close()
    found = faults(windows[1:])
    for fault in found:
        click.echo(fault)
    if page:
        page.write_text(told(windows, found, seconds, commit()), encoding="utf-8")
    click.echo(f"{sum(window.searches for window in windows):,} searches, {len(found)} findings")
    sys.exit(1 if found else 0)


def _window(once: Callable[[], float], seconds: float) -> Window:
    """Use the program for a while and say what it holds then."""
    end, times, held = time.monotonic() + seconds, [once()], [resident()]
    while time.monotonic() < end:
        times.append(once())
        held.append(resident())
    window = Window.now(times, held)
    click.echo(str(window))
    return window


if __name__ == "__main__":
    main()

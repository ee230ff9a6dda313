"""How far the encoding is: a bar with the time left on a terminal, a line a minute in a log."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from export.index.vectors import Progress

_EVERY = 60.0  # seconds between two lines


@contextmanager
def encoding(console: Console | None = None) -> Iterator[Progress]:
    """Show the texts that are encoded; those that were encoded before are not counted."""
    console = console or Console(stderr=True)
    if not console.is_terminal:
        yield lines(console.print)
        return
    columns = (TextColumn("texts encoded"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, TimeRemainingColumn(), console=console) as bar:
        task = bar.add_task("")
        yield lambda done, total: bar.update(task, completed=done, total=total)


def lines(say: Callable[[str], object], now: Callable[[], float] = time.monotonic) -> Progress:
    """Say it in a line a minute, with the time that is left."""
    begun = told = now()

    def progress(done: int, total: int) -> None:
        nonlocal told
        if now() - told >= _EVERY or done == total:
            told = now()
            minutes = (told - begun) * (total - done) / max(1, done) / 60
            say(f"{done:,} of {total:,} texts encoded, {minutes:.0f} min left")

    return progress

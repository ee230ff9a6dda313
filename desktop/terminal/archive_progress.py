"""How far an archive is: a bar where somebody looks, a line a minute in a log."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import click

from desktop.archive.run import Progress, Standing

_EVERY = 60.0  # seconds between two lines of a log


@contextmanager
def progress(noun: str = "phrases") -> Iterator[Progress]:
    """Show rate and time left while an archive is under way."""
    if not sys.stderr.isatty():
        yield Lines(noun)
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task, lines = bar.add_task(""), Lines(noun)
        yield lambda standing: bar.update(
            task, completed=standing.phrases, total=standing.of_phrases,
            description=lines.words(standing, time.monotonic()),
        )  # fmt: skip


class Lines:
    """Says at times how far it is; the phrases answered in earlier runs give no rate."""

    def __init__(self, noun: str = "phrases") -> None:
        self._noun = noun
        self._start: tuple[float, int] | None = None
        self._told = time.monotonic()

    def __call__(self, standing: Standing) -> None:
        """Say it when a minute has passed."""
        now = time.monotonic()
        words = self.words(standing, now)
        if now - self._told >= _EVERY:
            self._told = now
            click.echo(words, err=True)

    def words(self, standing: Standing, now: float) -> str:
        """Return how far it is, how quick, and how long the rest will take.

        >>> lines = Lines()
        >>> lines.words(Standing(0, 100, 0, 1000), 0.0)
        '0 of 100 phrases, 0 % of the rows'
        >>> lines.words(Standing(20, 100, 600, 1000), 10.0)
        '20 of 100 phrases, 60 % of the rows, 2.0 a second, 40 s left'
        """
        share = standing.rows / max(1, standing.of_rows)
        counts = f"{standing.phrases:,} of {standing.of_phrases:,} {self._noun}"
        said = f"{counts}, {f'{share:.0%}'.replace('%', ' %')} of the rows"
        if self._start is None:
            self._start = now, standing.phrases
        spent, done = now - self._start[0], standing.phrases - self._start[1]
        if not done or spent <= 0:
            return said
        left = (standing.of_phrases - standing.phrases) * spent / done
        return f"{said}, {done / spent:.1f} a second, {_time(left)} left"


def _time(seconds: float) -> str:
    """Return a span as one speaks of it.

    >>> _time(40), _time(600), _time(7500)
    ('40 s', '10 min', '2 h 5 min')
    """
    minutes = round(seconds / 60)
    if minutes < 2:
        return f"{seconds:.0f} s"
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"

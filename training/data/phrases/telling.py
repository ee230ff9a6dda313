"""Phrases for a step that only wants them: what cannot be read is said, never dropped silently."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop.engine.errors import NosolexError
from training.data.phrases.table import SAVE, BadLine, Phrase, Table, read_tables

SHOWN = 5  # bad lines told of a folder; a table of another shape has thousands


def phrases_in(folders: Iterable[Path], say: Callable[[str], None]) -> list[Phrase]:
    """Return the phrases of the folders, say what cannot be read, and refuse where nothing can."""
    found: list[Phrase] = []
    for folder in folders:
        table = read_tables([folder])
        tell_bad(table, say)
        if not table.phrases:
            raise NosolexError(f"No phrase can be read in {folder}; if it is a table, {SAVE}.")
        found += table.phrases
    return found


def tell_bad(table: Table, say: Callable[[str], object]) -> None:
    """Say which lines and files of a table are left out, and why."""
    for line in _told(table.bad):
        say(line)


def _told(bad: Sequence[BadLine]) -> Iterator[str]:
    for line in bad[:SHOWN]:
        yield f"Left out: {line.place}: {line.reason}"
    if len(bad) > SHOWN:
        yield f"Left out: {len(bad) - SHOWN:,} more; see `python -m training phrases --check`"

"""Finding an earlier look-up again by any word of it."""

from collections.abc import Callable, Iterable

from desktop.engine.text.folding import fold
from desktop.workspace.history.entries import LookedUp


def matching(
    entries: Iterable[LookedUp], text: str, title_of: Callable[[LookedUp], str]
) -> list[LookedUp]:
    """Return the entries that have every typed word in their phrase, code or title."""
    words = fold(text).split()
    return [
        entry
        for entry in entries
        if not words or all(word in _said(entry, title_of) for word in words)
    ]


def _said(entry: LookedUp, title_of: Callable[[LookedUp], str]) -> str:
    return fold(f"{entry.phrase} {entry.code} {entry.code.replace('.', '')} {title_of(entry)}")

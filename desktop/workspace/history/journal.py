"""The history's file: one line a choice, dropped when it is too old, gone when it is wiped."""

import contextlib
import errno
import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from desktop.engine.errors import NosolexError
from desktop.engine.files import is_regular, read_small
from desktop.system.settings import write_atomically
from desktop.workspace.history.entries import LookedUp, as_line, from_line

_LARGEST = 50_000_000  # bytes; a choice takes about a hundred
_AGAIN = timedelta(minutes=5)  # copying a code and putting it in the case list is one choice


class HistoryError(NosolexError):
    """The history cannot be written or wiped; the sentence says where and why."""


class Journal:
    """Reads and writes the history; it is for the caller to ask whether anything may be noted.

    Attributes:
        path: the one file that ever holds a phrase.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last: LookedUp | None = None

    def read(self) -> list[LookedUp]:
        """Return what is noted, newest first; a line that makes no sense is left out."""
        try:
            text = read_small(self.path, _LARGEST).decode("utf-8", "replace")
        except OSError:
            return []
        found = [from_line(line) for line in text.split("\n") if line.strip()]
        return [entry for entry in reversed(found) if entry is not None]

    def note(self, entry: LookedUp) -> bool:
        """Add an entry at the end; False when it only repeats the last one."""
        if self._repeats(entry):
            return False
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Read and write for the user alone, from the first byte on.
            if not is_regular(self.path, _LARGEST):
                raise OSError(errno.EINVAL, "it is no regular file, or too large")
            handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(handle, "ab") as stream:
                stream.write(self._mending() + as_line(entry).encode() + b"\n")
        except OSError as error:
            raise HistoryError(
                f"The history was not written to {self.path}: {error.strerror or error}."
                " Check that the folder can be written to, or switch the history off."
            ) from error
        self._last = entry
        return True

    def prune(self, days: int, now: datetime) -> int:
        """Drop what is older than so many days, and return how much that was."""
        entries = self.read()
        limit = now - timedelta(days=min(max(1, days), 36_500))
        kept = [entry for entry in entries if entry.when >= limit]
        if len(kept) < len(entries):
            self._rewrite(kept)
        return len(entries) - len(kept)

    def forget(self, gone: Iterable[LookedUp]) -> None:
        """Drop single entries."""
        unwanted = set(gone)
        self._rewrite([entry for entry in self.read() if entry not in unwanted])

    def wipe(self) -> None:
        """Remove the file, and what a write that was cut short may have left beside it."""
        self._last = None
        try:
            for path in (self.path, *self.path.parent.glob(f"{self.path.name}*.new")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise HistoryError(
                f"The history in {self.path} was not wiped: {error.strerror or error}."
                " Close other programs that use the file, and try again."
            ) from error

    def _rewrite(self, newest_first: list[LookedUp]) -> None:
        self._last = None
        if not newest_first:
            self.wipe()
            return
        text = "".join(as_line(entry) + "\n" for entry in reversed(newest_first))
        try:
            write_atomically(self.path, text)
        except OSError as error:
            raise HistoryError(
                f"The history in {self.path} was not shortened: {error.strerror or error}."
                " Check that the folder can be written to, or wipe the history."
            ) from error

    def _repeats(self, entry: LookedUp) -> bool:
        last = self._last
        return (
            last is not None
            and (last.phrase, last.code) == (entry.phrase, entry.code)
            and entry.when - last.when < _AGAIN
        )

    def _mending(self) -> bytes:
        """Return the line's end that a write cut short may have left out."""
        with contextlib.suppress(OSError), self.path.open("rb") as stream:
            if stream.seek(0, os.SEEK_END):
                stream.seek(-1, os.SEEK_END)
                return b"" if stream.read(1) == b"\n" else b"\n"
        return b""

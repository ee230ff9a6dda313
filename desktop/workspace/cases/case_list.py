"""The case list: the codes of one episode in order, the principal diagnosis first.

It lives in memory alone; whoever wants it kept says so, and then `keeping` writes it.
"""

from collections.abc import Iterable, Iterator

from desktop.workspace.pick import Pick


class CaseList:
    """An ordered list of entries that can take back its last changes."""

    def __init__(self, entries: Iterable[Pick] = ()) -> None:
        self._entries = list(entries)
        self._past: list[list[Pick]] = []

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Pick]:
        return iter(tuple(self._entries))

    def __getitem__(self, index: int) -> Pick:
        return self._entries[index]

    def add(self, entry: Pick) -> int:
        """Put an entry at the end and return its place."""
        self._remember()
        self._entries.append(entry)
        return len(self._entries) - 1

    def remove(self, index: int) -> Pick:
        """Take an entry out and return it."""
        self._remember()
        return self._entries.pop(index)

    def move(self, index: int, target: int) -> int:
        """Move an entry to another place, kept within the list; return where it came to lie."""
        target = max(0, min(target, len(self._entries) - 1))
        if target != index:
            self._remember()
            self._entries.insert(target, self._entries.pop(index))
        return target

    def put(self, index: int, entry: Pick) -> None:
        """Put another entry in the place of one."""
        self._remember()
        self._entries[index] = entry

    def clear(self) -> None:
        """Forget every entry; one `undo` brings them back while the program runs."""
        if self._entries:
            self._remember()
            self._entries = []

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._past:
            return False
        self._entries = self._past.pop()
        return True

    def _remember(self) -> None:
        self._past.append(list(self._entries))
        del self._past[:-50]

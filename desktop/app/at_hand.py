"""The codes at hand before anything is typed: of the case, chosen last, favourites.

What was chosen is known as long as the program runs, and never written.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.engine.results import Result
from desktop.workspace.pick import Pick, as_result

_MOST = 10
Codes = Callable[[], Iterable[Pick]]


class CodesAtHand:
    """Remembers the last codes chosen, and puts those of the case before, favourites behind."""

    def __init__(self, case: Codes, favourites: Codes) -> None:
        self._case, self._favourites = case, favourites
        self._chosen: deque[Pick] = deque(maxlen=_MOST)

    def note(self, pick: Pick) -> None:
        """Remember a code that was chosen."""
        if pick in self._chosen:
            self._chosen.remove(pick)
        self._chosen.appendleft(pick)

    def rows(self) -> tuple[Result, ...]:
        """Return them as rows, each code once, each with where it comes from."""
        found: dict[str, Result] = {}
        for pick, reason in self._all():
            found.setdefault(pick.code, as_result(pick, len(found) + 1, reason))
        return tuple(found.values())

    def _all(self) -> Iterator[tuple[Pick, str]]:
        groups = (
            (self._case(), QCoreApplication.translate("CodesAtHand", "in the case list")),
            (tuple(self._chosen), QCoreApplication.translate("CodesAtHand", "chosen before")),
            (self._favourites(), QCoreApplication.translate("CodesAtHand", "favourite")),
        )
        for picks, reason in groups:
            for pick in list(picks)[:_MOST]:
                yield pick, reason

"""Whether anything is noted, and the one place that notes it."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.settings.choices import Choices
from desktop.workspace.history.entries import LookedUp
from desktop.workspace.history.journal import HistoryError, Journal
from desktop.workspace.pick import Pick

_EVERY_HOUR_MS = 3_600_000  # a PC that slept over midnight is not a day late
Clock = Callable[[], datetime]


def now_utc() -> datetime:
    """Return the time as it is noted."""
    return datetime.now(UTC)


class HistoryController(QObject):
    """The history in force: off unless switched on, never on where the policy forbids it.

    Attributes:
        journal: the file.

    Signals:
        changed: other entries, or switched on or off.
        said: a sentence for the coder.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        journal: Journal,
        choices: Choices,
        clock: Clock = now_utc,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.journal = journal
        self._choices = choices
        self._clock = clock
        self._was = (self.on, self.days)
        self._pruned_on = ""
        self._complained = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.prune)
        choices.followed.connect(self._follow)

    @property
    def forbidden(self) -> bool:
        """Tell whether the administrator has switched the history off for good."""
        return self._choices.policy.fixed.get("history") is False

    @property
    def on(self) -> bool:
        """Tell whether choices are noted."""
        return self._choices.settings.history and not self.forbidden

    @property
    def days(self) -> int:
        """Return after how many days an entry goes."""
        return max(1, self._choices.settings.history_days)

    def start(self) -> None:
        """Drop what is too old, now and once a day; where forbidden, all that was ever noted."""
        if self.forbidden:
            self.wipe()
        self.prune()
        self._timer.start(_EVERY_HOUR_MS)

    def stop(self) -> None:
        """Watch the calendar no more."""
        self._timer.stop()

    def note(self, phrase: str, pick: Pick) -> None:
        """Note that a code was chosen for a phrase, if that is wanted."""
        if not self.on or not phrase.strip():
            return
        try:
            self.journal.note(LookedUp(self._clock(), phrase.strip(), pick.code))
        except HistoryError as error:
            # Once is enough: each further copy would be followed by the same sentence.
            if not self._complained:
                self.said.emit(str(error))
            self._complained = True
        else:
            self._complained = False
            self.changed.emit()

    def prune(self) -> None:
        """Drop what is too old, once a day; what is left after switching off goes so too."""
        today = self._clock().date().isoformat()
        if self._pruned_on == today:
            return
        self._pruned_on = today
        self._do(lambda: self.journal.prune(self.days, self._clock()))

    def forget(self, entries: Iterable[LookedUp]) -> None:
        """Drop single entries."""
        self._do(lambda: self.journal.forget(entries))

    def wipe(self) -> bool:
        """Remove everything; False when the file would not go."""
        return self._do(self.journal.wipe)

    def switch_on(self) -> None:
        """Begin to note, by the coder's own wish."""
        self._choices.change("history", True)

    def _do(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except HistoryError as error:
            self.said.emit(str(error))
            return False
        self.changed.emit()
        return True

    def _follow(self) -> None:
        if self._was != (self.on, self.days):
            self._was = (self.on, self.days)
            self._pruned_on = ""
            self.prune()

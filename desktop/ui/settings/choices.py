"""What the pages of the settings know: what is in force, the policy, and how to change it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.system.policy import Policy
from desktop.system.settings import Settings


class Choices(QObject):
    """Stands between the pages and the application, so that a page needs neither window nor engine.

    Attributes:
        settings: those in force.
        policy: what the administrator fixed or hid.

    Signals:
        followed: the settings are others now; every page shows them.
    """

    followed = Signal()

    def __init__(
        self,
        settings: Settings,
        policy: Policy,
        change: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.policy = policy
        self._change = change

    def change(self, name: str, value: object) -> None:
        """Put one choice in force, unless it is the one in force already."""
        if getattr(self.settings, name) != value:
            self._change(**{name: value})

    def follow(self, settings: Settings) -> None:
        """Take note of settings that came into force, from wherever they were changed."""
        self.settings = settings
        self.followed.emit()

"""What every system's part must offer, so that nothing above asks which system it is on."""

from collections.abc import Callable
from typing import Protocol

from desktop.engine.errors import NosolexError
from desktop.system.hotkey.keys import Combination


class HotkeyError(NosolexError):
    """The key cannot be registered here; the sentence says why and what to do instead."""


class HotkeyTaken(HotkeyError):
    """Another program holds this key already."""

    def __init__(self, combination: Combination) -> None:
        super().__init__(
            f"{combination} is already used by another program. Choose another key in Settings."
        )
        self.combination = combination


class Hotkey(Protocol):
    """One key combination that works from any program."""

    name: str  # of the mechanism, for `nosolex doctor`

    def register(self, combination: Combination, pressed: Callable[[], None]) -> None:
        """Take the key; raise HotkeyTaken or HotkeyError when that is not possible."""

    def unregister(self) -> None:
        """Give the key back; harmless when none is held."""


class Focus(Protocol):
    """Brings our popup to the front, and gives the focus back to the window that had it."""

    def remember(self) -> None:
        """Note which window has the focus now (called inside the key press)."""

    def take(self, window_id: int) -> None:
        """Bring our window with this native id to the front."""

    def give_back(self) -> None:
        """Focus the remembered window again; harmless when it is gone."""


class Autostart(Protocol):
    """Starting with the user's session, without administrator rights."""

    def enabled(self) -> bool:
        """Tell whether the program starts with the session."""

    def set_enabled(self, enabled: bool) -> None:
        """Switch it on or off for this user."""

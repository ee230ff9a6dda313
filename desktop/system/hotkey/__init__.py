"""One key combination that works from any program, on each system in its own way."""

import os
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


class NoHotkey:
    """A system, or a screenless start, on which no key can be taken."""

    name = "none"

    def register(self, combination: Combination, pressed: object) -> None:
        """Say the way out."""
        raise HotkeyError(
            "This system offers no hotkey to programs."
            " Bind a desktop shortcut to “nosolex --lookup-clipboard” instead."
        )

    def unregister(self) -> None:
        """Nothing is held."""


def make_hotkey(platform_name: str) -> Hotkey:
    """Return the hotkey for the Qt platform in use ("xcb", "wayland", "windows", ...)."""
    if platform_name == "windows":
        from desktop.system.hotkey.windows import WindowsHotkey

        return WindowsHotkey()
    if platform_name == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
        from desktop.system.hotkey.x11 import X11Hotkey

        return X11Hotkey()
    if platform_name.startswith("wayland") or platform_name == "xcb":
        # Under XWayland a grab would only work while another X program has the focus.
        from desktop.system.hotkey.portal import PortalHotkey

        return PortalHotkey()
    return NoHotkey()

"""Bringing our window to the front, and giving the focus back to the one that had it."""

from typing import Protocol


class Focus(Protocol):
    """Brings our popup to the front, and gives the focus back to the window that had it."""

    def remember(self) -> None:
        """Note which window has the focus now (called inside the key press)."""

    def take(self, window_id: int) -> None:
        """Bring our window with this native id to the front."""

    def give_back(self) -> None:
        """Focus the remembered window again; harmless when it is gone."""


def make_focus(platform_name: str) -> Focus:
    """Return what moves the focus for the Qt platform in use."""
    if platform_name == "windows":
        from desktop.system.focus.windows import WindowsFocus

        return WindowsFocus()
    if platform_name == "xcb":
        from desktop.system.focus.x11 import X11Focus

        return X11Focus()
    from desktop.system.focus.passive import PassiveFocus

    return PassiveFocus()

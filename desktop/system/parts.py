"""The one place that chooses this system's hotkey, focus, clipboard gate and autostart."""

import os
import sys
from pathlib import Path

from desktop.system.autostart import RegistryAutostart, XdgAutostart
from desktop.system.clipboard.gate import ClipboardGate, OpenGate, WindowsGate, X11Gate
from desktop.system.focus.passive import PassiveFocus
from desktop.system.hotkey.keys import Combination
from desktop.system.interfaces import Autostart, Focus, Hotkey, HotkeyError


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


def make_focus(platform_name: str) -> Focus:
    """Return what moves the focus for the Qt platform in use."""
    if platform_name == "windows":
        from desktop.system.focus.windows import WindowsFocus

        return WindowsFocus()
    if platform_name == "xcb":
        from desktop.system.focus.x11 import X11Focus

        return X11Focus()
    return PassiveFocus()


def make_clipboard_gate(platform_name: str) -> ClipboardGate:
    """Return what tells whether the clipboard is free, for the Qt platform in use."""
    if platform_name == "windows":
        return WindowsGate()
    return X11Gate() if platform_name == "xcb" else OpenGate()


def make_autostart() -> Autostart:
    """Return the autostart of this system."""
    if sys.platform == "win32":
        return RegistryAutostart()
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return XdgAutostart(Path(config) / "autostart")

"""Focus under X11: asked of the window manager by _NET_ACTIVE_WINDOW, as a taskbar does."""

import struct
from typing import Any

from desktop.system.xcb import xcffib, xproto

_FROM_PAGER = 2  # window managers refuse stolen focus to applications, not to pagers


class X11Focus:
    """Remembers the active window and activates it again.

    A new connection each time: it costs under a millisecond and can never be stale.
    """

    def __init__(self) -> None:
        self._window = 0

    def remember(self) -> None:
        """Note the window that is active now."""
        self._window = self._ask(self._active_window) or 0

    def take(self, window_id: int) -> None:
        """Activate our own window."""
        self._ask(lambda connection: self._activate(connection, window_id))

    def give_back(self) -> None:
        """Activate the remembered window again."""
        window, self._window = self._window, 0
        if window:
            self._ask(lambda connection: self._activate(connection, window))

    def _ask(self, question: Any) -> Any:
        try:
            connection = xcffib.connect()
        except xcffib.XcffibException:
            return None
        try:
            return question(connection)
        except (xcffib.XcffibException, OSError):
            return None  # the window went away meanwhile
        finally:
            connection.disconnect()

    def _active_window(self, connection: Any) -> int:
        root = connection.get_setup().roots[connection.pref_screen].root
        active = _atom(connection, "_NET_ACTIVE_WINDOW")
        reply = connection.core.GetProperty(False, root, active, xproto.Atom.WINDOW, 0, 1).reply()
        if reply.value_len:
            return int(struct.unpack("=I", bytes(reply.value.buf()))[0])
        return int(connection.core.GetInputFocus().reply().focus)

    def _activate(self, connection: Any, window: int) -> None:
        connection.core.GetWindowAttributes(window).reply()  # raises when the window is gone
        root = connection.get_setup().roots[connection.pref_screen].root
        active = _atom(connection, "_NET_ACTIVE_WINDOW")
        event = struct.pack(
            "=BBHII5I", 33, 32, 0, window, active, _FROM_PAGER, xproto.Time.CurrentTime, 0, 0, 0
        )
        mask = xproto.EventMask.SubstructureRedirect | xproto.EventMask.SubstructureNotify
        connection.core.SendEventChecked(False, root, mask, event).check()


def _atom(connection: Any, name: str) -> int:
    return int(connection.core.InternAtom(False, len(name), name).reply().atom)

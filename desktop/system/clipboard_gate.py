"""Asking first whether the clipboard can be read or written now: nobody else's hang is ours.

Qt waits five seconds for a program that owns the X11 clipboard and hangs, and on Windows the
clipboard is locked while another program has it open: both are asked here within a blink.
"""

import ctypes
import select
import time
from typing import Any, Protocol


class ClipboardGate(Protocol):
    """Tells whether the program that holds the clipboard lets others at it."""

    def readable(self, primary: bool) -> bool:
        """Whether its contents, or the marked text, would come at once."""

    def writable(self) -> bool:
        """Whether a code could be put there now."""


class OpenGate:
    """Systems on which nothing can be asked beforehand."""

    def readable(self, primary: bool) -> bool:
        """Nobody says otherwise."""
        return True

    def writable(self) -> bool:
        """Nobody says otherwise."""
        return True


class WindowsGate:
    """On Windows one program at a time may have the clipboard open; user32 comes from tests."""

    def __init__(self, user32: Any = None) -> None:
        self._user32 = user32 or ctypes.WinDLL("user32")  # type: ignore[attr-defined]  # Windows

    def readable(self, primary: bool) -> bool:
        """Open and close it: that is what the lock is."""
        return self.writable()

    def writable(self) -> bool:
        """Open and close it."""
        if not self._user32.OpenClipboard(None):
            return False
        self._user32.CloseClipboard()
        return True


class X11Gate:
    """Under X11 the owner of a selection has to answer; a hung one never does."""

    patience = 0.25

    def readable(self, primary: bool) -> bool:
        """Ask the owner for the list of its forms on a connection of our own."""
        import xcffib

        try:
            connection = xcffib.connect()
        except xcffib.XcffibException:
            return True
        try:
            return self._answers(connection, "PRIMARY" if primary else "CLIPBOARD")
        except (xcffib.XcffibException, OSError):
            return True  # Qt will say what is wrong
        finally:
            connection.disconnect()

    def writable(self) -> bool:
        """Taking a selection asks nobody's leave."""
        return True

    def _answers(self, connection: Any, selection: str) -> bool:
        import xcffib.xproto as xproto

        name, forms = _atom(connection, selection), _atom(connection, "TARGETS")
        if not connection.core.GetSelectionOwner(name).reply().owner:
            return True
        window = _hidden_window(connection)
        now = xproto.Time.CurrentTime
        connection.core.ConvertSelection(window, name, forms, forms, now)
        connection.flush()
        end = time.monotonic() + self.patience
        while (left := end - time.monotonic()) > 0:
            event = connection.poll_for_event()
            if isinstance(event, xproto.SelectionNotifyEvent):
                return True
            if event is None:
                select.select([connection.get_file_descriptor()], [], [], left)
        return False


def _atom(connection: Any, name: str) -> int:
    return int(connection.core.InternAtom(False, len(name), name).reply().atom)


def _hidden_window(connection: Any) -> int:
    """Make a window that is never shown, to which the answer can be sent."""
    import xcffib.xproto as xproto

    window = int(connection.generate_id())
    root = connection.get_setup().roots[connection.pref_screen].root
    kind = xproto.WindowClass.InputOnly
    connection.core.CreateWindow(0, window, root, 0, 0, 1, 1, 0, kind, 0, 0, [])
    return window

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
    """Under X11 the owner of a selection has to answer; a hung one never does.

    The question is asked on a connection of our own, from a window that stays: a program that
    wakes up late must still find it, or the X library would end that program.
    """

    patience = 0.25

    def __init__(self) -> None:
        self._connection: Any = None
        self._window = 0
        self._asked = 0

    def readable(self, primary: bool) -> bool:
        """Ask the owner for the list of its forms, unless it still owes an answer."""
        from desktop.system.xcb import xcffib

        try:
            if self._connection is None:
                self._connect()
            return self._answers("PRIMARY" if primary else "CLIPBOARD")
        except (xcffib.XcffibException, OSError):
            self._connection = None
            return True  # Qt will say what is wrong

    def writable(self) -> bool:
        """Taking a selection asks nobody's leave."""
        return True

    def _connect(self) -> None:
        from desktop.system.xcb import xcffib, xproto

        connection: Any = xcffib.connect()
        self._connection = connection
        self._asked = 0
        self._window = int(connection.generate_id())
        root = connection.get_setup().roots[connection.pref_screen].root
        kind = xproto.WindowClass.InputOnly
        connection.core.CreateWindow(0, self._window, root, 0, 0, 1, 1, 0, kind, 0, 0, [])

    def _answers(self, selection: str) -> bool:
        from desktop.system.xcb import xproto

        name, forms, reply = (self._atom(each) for each in (selection, "TARGETS", "NOSOLEX_FORMS"))
        owner = int(self._connection.core.GetSelectionOwner(name).reply().owner)
        if not owner:
            return True
        if self._asked != owner:
            now = xproto.Time.CurrentTime
            self._connection.core.ConvertSelection(self._window, name, forms, reply, now)
            self._connection.flush()
            self._asked = owner
        if not self._answered():
            return False
        self._asked = 0
        return True

    def _answered(self) -> bool:
        from desktop.system.xcb import xproto

        end = time.monotonic() + self.patience
        while (left := end - time.monotonic()) > 0:
            event = self._connection.poll_for_event()
            if isinstance(event, xproto.SelectionNotifyEvent):
                return True
            if event is None:
                select.select([self._connection.get_file_descriptor()], [], [], left)
        return False

    def _atom(self, name: str) -> int:
        return int(self._connection.core.InternAtom(False, len(name), name).reply().atom)


def make_clipboard_gate(platform_name: str) -> ClipboardGate:
    """Return what tells whether the clipboard is free, for the Qt platform in use."""
    if platform_name == "windows":
        return WindowsGate()
    return X11Gate() if platform_name == "xcb" else OpenGate()

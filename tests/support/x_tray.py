"""A system tray for a test's X session: takes one icon in, as a panel does."""

import select
import time
from typing import Any

import xcffib
import xcffib.xproto as xproto

_DOCK = 0
_SIZE = 32
PATIENCE = 60.0


class XTray:
    """Owns the tray's selection from the start on; `dock` waits for an icon and shows it."""

    def __init__(self, display: str) -> None:
        connection: Any = xcffib.connect(display)
        self._x = connection
        screen = self._x.get_setup().roots[self._x.pref_screen]
        self._window = self._make_window(screen.root)
        self._opcode = self._atom("_NET_SYSTEM_TRAY_OPCODE")
        selection, now = self._atom("_NET_SYSTEM_TRAY_S0"), xproto.Time.CurrentTime
        self._x.core.SetSelectionOwnerChecked(self._window, selection, now).check()

    def _make_window(self, root: int) -> int:
        window = int(self._x.generate_id())
        kind = xproto.WindowClass.InputOutput
        # Override-redirect: a panel is none of the window manager's business here.
        values = xproto.CW.BackPixel | xproto.CW.OverrideRedirect
        self._x.core.CreateWindow(
            0, window, root, 0, 0, _SIZE, _SIZE, 0, kind, 0, values, [0xFFFFFF, 1]
        )
        self._x.core.MapWindow(window)
        return window

    def dock(self) -> int:
        """Wait for an icon, show it in the upper left corner of the screen, return its window."""
        end = time.monotonic() + PATIENCE
        while (left := end - time.monotonic()) > 0:
            event = self._x.poll_for_event()
            if isinstance(event, xproto.ClientMessageEvent) and event.type == self._opcode:
                return self._take(event)
            if event is None:
                select.select([self._x.get_file_descriptor()], [], [], left)
        raise AssertionError("no icon came into the tray")

    def _take(self, event: Any) -> int:
        _, opcode, icon, _, _ = event.data.data32
        assert opcode == _DOCK
        self._x.core.ReparentWindowChecked(icon, self._window, 0, 0).check()
        self._x.core.MapWindowChecked(icon).check()
        return int(icon)

    def close(self) -> None:
        """Let the tray vanish, icons and all."""
        self._x.disconnect()

    def _atom(self, name: str) -> int:
        return int(self._x.core.InternAtom(False, len(name), name).reply().atom)

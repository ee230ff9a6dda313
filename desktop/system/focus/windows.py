"""Focus on Windows: allowed only inside the handling of our own hotkey, so it is done there."""

import ctypes
from typing import Any


class WindowsFocus:
    """Remembers the foreground window and brings it back; user32 is handed in by tests."""

    def __init__(self, user32: Any = None) -> None:
        self._user32 = user32 or ctypes.WinDLL("user32")  # type: ignore[attr-defined]  # Windows
        self._window = 0

    def remember(self) -> None:
        """Note the foreground window."""
        self._window = int(self._user32.GetForegroundWindow() or 0)

    def take(self, window_id: int) -> None:
        """Come to the foreground, which Windows grants to the receiver of a hotkey."""
        self._user32.SetForegroundWindow(window_id)

    def give_back(self) -> None:
        """Give the foreground to the remembered window, if it is still there."""
        window, self._window = self._window, 0
        if window and self._user32.IsWindow(window):
            self._user32.SetForegroundWindow(window)

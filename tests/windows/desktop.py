"""A Windows desktop of wine's own on a display of its own, and what is done to it from outside."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import xcffib
import xcffib.xproto as xproto
from PySide6.QtGui import QImage
from windows.screen import SIZE, display

from tests.windows.pc import PC

PATIENCE = 900.0  # long: only a program that really does nothing may fail a test
TOOLS = ("Xvfb", "xdotool", "xclip")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
_LOOK_AGAIN, _LOOKS = 0.2, 20
_ALL_PLANES = 0xFFFFFFFF


class Desktop:
    """One virtual desktop of wine on a display of its own, and what is done to it from outside."""

    def __init__(self, folder: Path) -> None:
        self._open = ExitStack()
        self.env = {**os.environ, "DISPLAY": self._open.enter_context(display())}
        self.pc = PC(folder, {"DISPLAY": self.env["DISPLAY"]})
        self.pc.env["WINEQT_QPA_PLATFORM"] = "windows"

    def open(self, *words: str | Path) -> None:
        """Start a program on the desktop."""
        self.pc.start("explorer", f"/desktop=nosolex,{SIZE[0]}x{SIZE[1]}", *words)

    def keys(self, *names: str) -> None:
        """Press keys, as a keyboard does."""
        subprocess.run(["xdotool", "key", "--delay", "60", *names], env=self.env, check=True)

    def type(self, text: str) -> None:
        """Type a text."""
        command = ["xdotool", "type", "--delay", "60", text]
        subprocess.run(command, env=self.env, check=True)

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Look again until something is so."""
        end = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < end, f"waited {PATIENCE:.0f} s in vain for {what}"
            time.sleep(_LOOK_AGAIN)

    def copied(self, *keys: str) -> str:
        """Press keys, and return what lies on the clipboard."""
        if keys:
            self.keys(*keys)
        command = ["xclip", "-selection", "clipboard", "-o"]
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout.strip()

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click somewhere on the desktop."""
        place = ("mousemove", str(x), str(y), "click", str(button))
        subprocess.run(["xdotool", *place], env=self.env, check=True)

    def picture(self) -> QImage:
        """Return what the desktop shows."""
        connection: Any = xcffib.connect(self.env["DISPLAY"])
        root = connection.get_setup().roots[0].root
        form = xproto.ImageFormat.ZPixmap
        shown = connection.core.GetImage(form, root, 0, 0, *SIZE, _ALL_PLANES).reply()
        image = QImage(shown.data.buf(), *SIZE, QImage.Format.Format_RGB32).copy()
        connection.disconnect()
        return image

    def shows(self, act: Callable[[], object]) -> None:
        """Do something, and wait until it has changed what the desktop shows, and has done so."""
        before = self.picture()
        act()
        self.until(lambda: self.picture() != before, "another picture")
        for _ in range(_LOOKS):  # no more: a cursor blinks for ever
            before, shown = self.picture(), before
            if shown == before:
                break
            time.sleep(_LOOK_AGAIN)

    def close(self) -> None:
        """End all of it."""
        self.pc.end()
        self._open.close()

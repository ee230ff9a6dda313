"""A coder's minute on a Windows desktop: copy in Notepad, hotkey, Enter, the focus back, paste."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.windows.pc import PC

PATIENCE = 240.0
TOOLS = ("Xvfb", "xdotool", "xclip")
PHRASE = "infarto agudo de miocardio"
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
)


class Desktop:
    """One virtual desktop of wine on a display of its own, and what is done to it from outside."""

    def __init__(self, folder: Path) -> None:
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._server.stdout is not None
        self.env = {**os.environ, "DISPLAY": f":{int(self._server.stdout.readline())}"}
        self.pc = PC(folder, {"DISPLAY": self.env["DISPLAY"]})
        self.pc.env["WINEQT_QPA_PLATFORM"] = "windows"

    def open(self, *words: str | Path) -> None:
        """Start a program on the desktop."""
        self.pc.start("explorer", "/desktop=nosolex,1270x870", *words)

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
            time.sleep(0.2)

    def close(self) -> None:
        """End all of it."""
        self.pc.end()
        self._server.terminate()
        self._server.wait()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(tmp_path / "prefix")
    yield made
    made.close()


def test_a_phrase_out_of_notepad_comes_back_as_a_code(stage: Path, desktop: Desktop) -> None:
    log = desktop.pc.profile / "nosolex" / "Logs" / "nosolex.log"
    note = desktop.pc.drive / "note.txt"
    note.write_text(PHRASE)

    def logged(sentence: str) -> bool:
        return log.exists() and sentence in log.read_text(encoding="utf-8")

    desktop.open(stage / "nosolex.exe", "--hidden")
    desktop.until(lambda: logged("Both models are loaded"), "both models")
    desktop.open("notepad", r"C:\note.txt")
    desktop.until(lambda: copied(desktop, "ctrl+a", "ctrl+c") == PHRASE, "Notepad's text")
    desktop.keys("ctrl+shift+space")
    desktop.until(lambda: logged("answered after"), "an answer")
    desktop.keys("Return")
    desktop.until(lambda: copied(desktop).startswith("I21"), "the code on the clipboard")
    desktop.keys("ctrl+End", "ctrl+v", "ctrl+s")
    desktop.until(lambda: note.read_text().startswith(f"{PHRASE}I21"), "the code in Notepad")


def copied(desktop: Desktop, *keys: str) -> str:
    """Press keys, and return what lies on the clipboard."""
    if keys:
        desktop.keys(*keys)
    command = ["xclip", "-selection", "clipboard", "-o"]
    done = subprocess.run(
        command, env=desktop.env, capture_output=True, text=True, check=False, timeout=30
    )
    return done.stdout.strip()

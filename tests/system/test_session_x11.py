"""The whole flow in a real X session, each program a process of its own.

Another program has the phrase and the focus; the key is pressed; the popup comes; Enter; a third
program pastes the code; the first has the focus again.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.engine.errors import NosolexError
from desktop.system.handover import hand_over
from desktop.system.message import Request
from tests.support.tiny_pack import tiny_pack

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("xdotool", "openbox", "xclip")),
        reason="needs xdotool, openbox and xclip (Debian packages of those names)",
    ),
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a display: `make test-x11`"),
]
OTHER_WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([]); box = QLineEdit(); box.setWindowTitle("record system"); box.show()
print(int(box.winId()), flush=True); app.exec()
"""
PHRASE, CODE = "infarto agudo de miocardio", "I21.9"


def until(what: Callable[[], bool], seconds: float = 15) -> None:
    """Ask another process again until it says so; there is no event of its to wait for."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    env = {**os.environ, "NOSOLEX_HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb"}
    env.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    installed = nosolex(env, "pack", "install", str(tiny_pack()), "--yes")
    assert installed.returncode == 0, installed.stderr
    yield env
    manager.terminate()
    manager.wait()


def nosolex(env: dict[str, str], *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "desktop", *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


@pytest.fixture
def running(session: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen([sys.executable, "-m", "desktop", "--hidden"], env=session)
    until(lambda: listening(session))
    yield process
    process.terminate()
    process.wait()


@pytest.fixture
def record_system(session: dict[str, str]) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER_WINDOW], stdout=subprocess.PIPE, text=True, env=session
    )
    assert process.stdout is not None
    yield process.stdout.readline().strip()
    process.terminate()
    process.communicate()


def listening(env: dict[str, str]) -> bool:
    """Tell whether an instance answers; a start before that would become the instance itself."""
    try:
        hand_over(next(map(str, Path(env["NOSOLEX_HOME"]).glob("*.sock")), ""), Request("ping"))
    except NosolexError:
        return False
    return True


def windows(title: str) -> list[str]:
    return told("xdotool", "search", "--onlyvisible", "--name", title).split()


def popup_has_focus() -> bool:
    """Tell whether the popup is there and active; it may still be on its way."""
    return told("xdotool", "getactivewindow") in windows("Nosolex lookup")


def copy_elsewhere(text: str) -> None:
    subprocess.run(["xclip", "-selection", "clipboard"], input=text, text=True, check=True)


def test_from_the_record_system_to_the_code_and_back(
    running: "subprocess.Popen[bytes]", record_system: str
) -> None:
    told("xdotool", "windowactivate", "--sync", record_system)
    copy_elsewhere(PHRASE)
    told("xdotool", "key", "ctrl+alt+space")
    until(popup_has_focus)

    def chosen() -> bool:
        # Enter says nothing as long as no result is there to be chosen.
        told("xdotool", "key", "Return")
        return told("xclip", "-o", "-selection", "clipboard") == CODE

    until(chosen)
    until(lambda: told("xdotool", "getactivewindow") == record_system)
    assert windows("Nosolex lookup") == []


def test_escape_gives_the_focus_back_and_leaves_the_clipboard_alone(
    running: "subprocess.Popen[bytes]", record_system: str
) -> None:
    told("xdotool", "windowactivate", "--sync", record_system)
    copy_elsewhere(PHRASE)
    told("xdotool", "key", "ctrl+alt+space")
    until(popup_has_focus)
    told("xdotool", "key", "Escape")
    until(lambda: told("xdotool", "getactivewindow") == record_system)
    assert told("xclip", "-o", "-selection", "clipboard") == PHRASE


def test_a_second_start_hands_over_and_a_killed_first_is_replaced(
    session: dict[str, str], running: "subprocess.Popen[bytes]"
) -> None:
    assert nosolex(session, "--lookup", PHRASE).returncode == 0
    until(lambda: bool(windows("Nosolex lookup")))
    running.kill()
    running.wait()
    heir = subprocess.Popen([sys.executable, "-m", "desktop", "--hidden"], env=session)
    try:
        until(lambda: listening(session))
    finally:
        heir.terminate()
        heir.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_is_computed_while_nothing_is_asked(running: "subprocess.Popen[bytes]") -> None:
    def ticks() -> int:
        fields = Path(f"/proc/{running.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    quiet = 0
    for _ in range(30):
        before = ticks()
        time.sleep(0.5)  # the measured span itself, not a wait for something
        quiet = quiet + 1 if ticks() - before <= 1 else 0
        if quiet == 4:
            return
    pytest.fail("the program kept computing for 15 seconds with nothing to do")

"""The whole flow in a real X session of its own, each program a process of its own.

Another program has the phrase and the focus; the key is pressed; the popup paints the code; Enter;
a third program pastes the code; the first has the focus again.
"""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from tests.support.tiny_pack import tiny_pack
from tests.support.x_session import MISSING, Watched, XSession, watched, x_session

pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(bool(MISSING), reason=f"needs {MISSING} (Debian packages of those names)"),
]
OTHER_WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([]); box = QLineEdit("typed there"); box.setWindowTitle("record system")
box.showFullScreen() if "full" in sys.argv else box.show()
print(int(box.winId()), flush=True); app.exec()
"""
PHRASE, CODE = "infarto agudo de miocardio", "I21.9"
HOTKEY = DEFAULT_COMBINATION.lower()
POPUP = "Nosolex lookup — Nosolex"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home with a pack in it, to be copied: installing takes longer than a test."""
    home = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "desktop", "pack", "install", str(tiny_pack()), "--yes"]
    subprocess.run(command, env={"NOSOLEX_HOME": str(home)}, check=True, capture_output=True)
    return home


@pytest.fixture
def session(installed: Path, tmp_path: Path) -> Iterator[XSession]:
    home = tmp_path / "h"
    shutil.copytree(installed, home)
    settings = '{"first_run_done": true, "interface_language": "en"}'
    (home / "config").mkdir(exist_ok=True)
    (home / "config" / "settings.json").write_text(settings)
    with x_session(home) as opened:
        yield opened


@pytest.fixture
def running(session: XSession) -> Iterator[Watched]:
    with watched(session, "--hidden") as program:
        program.expect("state", state="ready")
        yield program


def other_program(session: XSession, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", OTHER_WINDOW, *words],
        stdout=subprocess.PIPE,
        text=True,
        env=session.env,
    )


@pytest.fixture(params=["a window", "full"])
def record_system(session: XSession, request: pytest.FixtureRequest) -> Iterator[int]:
    """Another program with the focus; once in a window, once over the whole screen."""
    process = other_program(session, request.param)
    assert process.stdout is not None
    window = int(process.stdout.readline())
    session.until(lambda: window in session.windows(), "the record system")
    session.activate(window)
    yield window
    process.kill()
    process.communicate()


def press_the_hotkey(session: XSession, program: Watched) -> None:
    """Press it, and wait until the popup is painted, has the focus and is on top."""
    session.keys(HOTKEY)
    session.until(lambda: session.title(session.active()) == POPUP, "the popup’s focus")
    assert session.title(session.windows()[-1]) == POPUP


def test_from_the_record_system_to_the_code_and_back(
    session: XSession, running: Watched, record_system: int
) -> None:
    session.copy(PHRASE)
    press_the_hotkey(session, running)
    painted = running.expect("painted", settled=True)
    while not painted["codes"]:
        painted = running.expect("painted", settled=True)
    assert painted["codes"][0] == CODE
    session.keys("Return")
    running.expect("said", what="written")
    assert session.paste() == CODE
    session.until(lambda: session.active() == record_system, "the focus back")
    assert session.titled(POPUP) == []


def test_escape_gives_the_focus_back_and_leaves_the_clipboard_alone(
    session: XSession, running: Watched, record_system: int
) -> None:
    session.copy(PHRASE)
    press_the_hotkey(session, running)
    session.keys("Escape")
    session.until(lambda: session.active() == record_system, "the focus back")
    assert session.paste() == PHRASE
    session.keys(HOTKEY)
    session.until(lambda: session.title(session.active()) == POPUP, "the popup a second time")
    session.keys(HOTKEY)  # once more, with the popup in sight: where to go back to is not it
    running.expect("popup", shown=True)
    session.keys("Escape")
    session.until(lambda: session.active() == record_system, "the focus back again")


def test_a_second_start_hands_over_and_a_killed_first_is_replaced(
    session: XSession, running: Watched
) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "desktop", "--lookup", PHRASE], env=session.env, check=False
    )
    assert second.returncode == 0
    running.expect("popup", shown=True)
    running.kill()
    with watched(session, "--hidden") as heir:
        heir.expect("state", state="ready")
        session.copy(PHRASE)
        press_the_hotkey(session, heir)


def test_a_hung_first_instance_is_reported(session: XSession, running: Watched) -> None:
    running.process.send_signal(signal.SIGSTOP)
    second = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--show"],
        env=session.env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    # No terminal: it is said in a window, which is closed like any other.
    before = set(session.windows())
    session.until(lambda: bool(set(session.windows()) - before), "the message")
    (message,) = set(session.windows()) - before
    session.activate(message)
    session.keys("Return")
    _, said = second.communicate()
    assert "does not answer" in said
    assert second.returncode == 1


def test_a_taken_key_opens_the_recorder_and_the_program_goes_on(
    session: XSession, record_system: int
) -> None:
    held = watched_holder(session)
    try:
        with watched(session, "--hidden") as program:
            session.until(lambda: session.title(session.active()) == "Nosolex", "the window")
            program.expect("state", state="ready")
            session.keys("ctrl+alt+j")  # recorded: the recorder has the focus
            program.expect("said", what="settings")
            session.activate(record_system)
            session.copy(PHRASE)
            session.keys("ctrl+alt+j")
            session.until(lambda: session.title(session.active()) == POPUP, "the popup")
    finally:
        held.kill()
        held.communicate()


HOLDER = """
import sys
from PySide6.QtGui import QGuiApplication
from desktop.system.hotkey.x11 import X11Hotkey
from desktop.system.hotkey.keys import parse_combination
app = QGuiApplication([]); key = X11Hotkey()
key.register(parse_combination("Ctrl+Shift+Space"), lambda: None)
print("held", flush=True); app.exec()
"""


def watched_holder(session: XSession) -> "subprocess.Popen[bytes]":
    """Start a program that has the hotkey already."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER], env=session.env, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


@pytest.mark.skipif(shutil.which("xrandr") is None, reason="needs xrandr (x11-xserver-utils)")
def test_the_popup_comes_on_the_screen_of_the_cursor(installed: Path, tmp_path: Path) -> None:
    home = tmp_path / "h"
    shutil.copytree(installed, home)
    with x_session(home, "-screen", "0", "2560x900x24") as session:
        session.run("xrandr", "--setmonitor", "left", "1280/340x900/240+0+0", "screen")
        session.run("xrandr", "--setmonitor", "right", "1280/340x900/240+1280+0", "none")
        with watched(session, "--hidden") as program:
            program.expect("state", state="ready")
            for cursor, left in ((1300, 1280), (1270, 0), (2550, 1280)):
                session.run("xdotool", "mousemove", str(cursor), "890")
                press_the_hotkey(session, program)
                x, y, width, height = session.geometry(session.active())
                assert left <= x <= left + 1280 - width
                assert 0 <= y <= 900 - height
                session.keys("Escape")
                session.until(lambda: session.titled(POPUP) == [], "the popup’s end")

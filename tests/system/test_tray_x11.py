"""The program with its tray icon, in an X session with a tray and in one without; and at rest."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.proc import cpu_seconds, resident_mb, system_calls, ticks, wake_ups
from tests.support.x_session import MISSING, Watched, XSession, watched, x_session
from tests.support.x_tray import XTray
from tests.system.test_session_x11 import HOTKEY, POPUP, installed

__all__ = ["installed"]  # the fixture of the other module
pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(MISSING), reason=f"needs {MISSING} (Debian packages of those names)"),
]
WINDOW = "Nosolex"
SPAN_S = 5
ATTEMPTS = 12
MAY_WAKE = 4  # Qt looks after its own timers twice a minute or so


@pytest.fixture
def session(installed: Path, tmp_path: Path) -> Iterator[XSession]:
    home = tmp_path / "h"
    shutil.copytree(installed, home)
    (home / "config").mkdir(exist_ok=True)
    settings = '{"first_run_done": true, "interface_language": "en"}'
    (home / "config" / "settings.json").write_text(settings)
    with x_session(home) as opened:
        yield opened


@pytest.fixture
def tray(session: XSession) -> Iterator[XTray]:
    held = XTray(session.display)
    yield held
    held.close()


@pytest.fixture
def in_tray(session: XSession, tray: XTray) -> Iterator[Watched]:
    """The program, started hidden, with nothing but its icon to be seen."""
    with watched(session, "--hidden") as program:
        tray.dock()
        program.expect("state", state="ready")
        yield program


def test_the_icon_opens_the_window_and_closing_it_ends_nothing(
    session: XSession, in_tray: Watched
) -> None:
    assert session.windows() == []
    session.run("xdotool", "mousemove", "8", "8", "click", "1")
    session.until(lambda: bool(session.titled(WINDOW)), "the window")
    (window,) = session.titled(WINDOW)
    session.activate(window)
    session.keys("alt+F4")
    session.until(lambda: session.windows() == [], "the window’s end")
    session.keys(HOTKEY)
    session.until(lambda: session.title(session.active()) == POPUP, "the popup")


def test_without_a_tray_there_is_a_window_and_closing_it_twice_ends_the_program(
    session: XSession,
) -> None:
    with watched(session, "--hidden") as program:
        program.expect("state", state="ready")
        session.until(lambda: bool(session.titled(WINDOW)), "the window")
        (window,) = session.titled(WINDOW)
        session.run("xdotool", "windowminimize", str(window))
        session.until(lambda: session.active() != window, "the window’s minimising")
        session.activate(window)
        session.keys("alt+F4")  # says what ends with it
        session.keys("alt+F4")
        assert program.process.wait() == 0


def test_no_other_program_is_started(session: XSession, tray: XTray, tmp_path: Path) -> None:
    """A session without a message bus is the one in which libraries start helpers."""
    log = tmp_path / "log"
    env = {name: value for name, value in session.env.items() if "DBUS" not in name}
    strace = ("strace", "-f", "-qq", "-e", "trace=execve", "-o", str(log))
    program = subprocess.Popen([*strace, sys.executable, "-m", "desktop", "--hidden"], env=env)
    tray.dock()
    session.copy("neumonía")
    for wish in ("--lookup-clipboard", "--quit"):
        subprocess.run([sys.executable, "-m", "desktop", wish], env=env, check=True)
    assert program.wait() == 0
    started = [line for line in log.read_text().splitlines() if "execve(" in line]
    assert len(started) == 1, started


def test_at_rest_it_takes_no_processor_time(
    in_tray: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    """Watch spans of some seconds, until one in which nothing that the start left is done."""
    pid = in_tray.pid
    for _ in range(ATTEMPTS):
        work, clock, woken = cpu_seconds(pid), ticks(pid), wake_ups(pid)
        time.sleep(SPAN_S)  # the measured span itself, not a wait for something
        work, clock, woken = cpu_seconds(pid) - work, ticks(pid) - clock, wake_ups(pid) - woken
        if woken <= MAY_WAKE and clock == 0:
            break
    with capsys.disabled():
        print(  # noqa: T201  # a figure to be read, not only checked
            f"\nat rest, {SPAN_S} s: {work * 1000:.2f} ms of processor, {clock} clock ticks,"
            f" {woken} wake-ups, {resident_mb(pid):.0f} MB resident"
        )
    assert clock == 0
    assert woken <= MAY_WAKE
    assert work < 0.01


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may always trace another process")
def test_at_rest_it_asks_the_system_for_nothing(in_tray: Watched) -> None:
    for _ in range(ATTEMPTS):
        calls = system_calls(in_tray.pid, SPAN_S)
        if sum(calls.values()) <= 2 * MAY_WAKE:
            return
    pytest.fail(f"it kept calling the system: {calls}")

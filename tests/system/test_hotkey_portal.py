"""The Wayland portal, spoken with over a real message bus."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.system.hotkey import HotkeyError
from desktop.system.hotkey.keys import parse_combination
from desktop.system.hotkey.portal import PortalHotkey

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="needs dbus-daemon (Debian: dbus-daemon)"
)
CTRL_ALT_SPACE = parse_combination("Ctrl+Alt+Space")
PATIENCE_MS = 30_000
Portal = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield
    daemon.terminate()
    daemon.communicate()


@pytest.fixture
def portal(bus: None) -> Iterator[Portal]:
    started: list[subprocess.Popen[str]] = []

    def start(mode: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.fake_portal", mode],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_the_desktop_grants_the_key_and_passes_the_press_on(qtbot: QtBot, portal: Portal) -> None:
    desktop = portal("grant")
    pressed: list[int] = []
    hotkey = PortalHotkey()
    with qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS) as bound:
        hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))
    assert bound.args == ["CTRL+ALT+space"]
    assert desktop.stdin is not None
    desktop.stdin.write("press\n")
    desktop.stdin.flush()
    qtbot.waitUntil(lambda: pressed == [1], timeout=PATIENCE_MS)
    hotkey.unregister()


def test_a_portal_that_is_started_again_is_asked_again(qtbot: QtBot, portal: Portal) -> None:
    first = portal("grant")
    pressed: list[int] = []
    hotkey = PortalHotkey()
    with qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS):
        hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))
    with qtbot.waitSignal(hotkey.failed, timeout=PATIENCE_MS) as failed:
        first.kill()
    assert "nosolex --lookup-clipboard" in failed.args[0]
    with qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS):
        second = portal("grant")
    assert second.stdin is not None
    second.stdin.write("press\n")
    second.stdin.flush()
    qtbot.waitUntil(lambda: pressed == [1], timeout=PATIENCE_MS)
    hotkey.unregister()


@pytest.mark.parametrize("mode", ["refuse", "none"])
def test_a_refusal_shows_the_way_out(qtbot: QtBot, portal: Portal, mode: str) -> None:
    portal(mode)
    hotkey = PortalHotkey()
    with qtbot.waitSignal(hotkey.failed, timeout=PATIENCE_MS) as failed:
        hotkey.register(CTRL_ALT_SPACE, lambda: None)
    assert "nosolex --lookup-clipboard" in failed.args[0]


def test_a_desktop_without_portal_is_said_at_once(qtbot: QtBot, bus: None) -> None:
    with pytest.raises(HotkeyError, match="nosolex --lookup-clipboard"):
        PortalHotkey().register(CTRL_ALT_SPACE, lambda: None)


def test_no_bus_at_all_is_said_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(HotkeyError, match="nosolex --lookup-clipboard"):
        PortalHotkey().register(CTRL_ALT_SPACE, lambda: None)


def test_the_key_can_be_given_back_twice(qtbot: QtBot, portal: Portal) -> None:
    hotkey = PortalHotkey()
    portal("grant")
    with qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS):
        hotkey.register(CTRL_ALT_SPACE, lambda: None)
    hotkey.unregister()
    hotkey.unregister()

"""Hotkey and focus in a real X server with a real window manager and real key presses."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.system.hotkey import HotkeyError, HotkeyTaken
from desktop.system.hotkey.keys import parse_combination

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("xdotool", "openbox", "xmodmap")),
        reason="needs xdotool, openbox and xmodmap (Debian: xdotool openbox x11-xserver-utils)",
    ),
]
PATIENCE_MS = 60_000
CTRL_ALT_SPACE = parse_combination("Ctrl+Alt+Space")


@pytest.fixture(autouse=True)
def on_x(qapp: QGuiApplication) -> None:
    if qapp.platformName() != "xcb":
        pytest.skip("needs the xcb platform: run `make test-x11`")


@pytest.fixture
def window_manager() -> Iterator[None]:
    process = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    yield
    process.terminate()
    process.wait()


def xdotool(*words: str) -> str:
    """Run xdotool and return what it printed."""
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def presses(qtbot: QtBot) -> Iterator[list[int]]:
    from desktop.system.hotkey.x11 import X11Hotkey

    pressed: list[int] = []
    hotkey = X11Hotkey()
    hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))
    yield pressed
    hotkey.unregister()


def test_the_key_works_from_anywhere(qtbot: QtBot, presses: list[int]) -> None:
    xdotool("key", "ctrl+alt+space")
    qtbot.waitUntil(lambda: presses == [1], timeout=PATIENCE_MS)


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_the_key_works_under_each_lock(qtbot: QtBot, presses: list[int], lock: str) -> None:
    xdotool("key", lock)
    try:
        xdotool("key", "ctrl+alt+space")
        qtbot.waitUntil(lambda: presses == [1], timeout=PATIENCE_MS)
    finally:
        xdotool("key", lock)


def test_a_taken_key_is_named_and_another_can_be_had(qtbot: QtBot, presses: list[int]) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    second = X11Hotkey()
    with pytest.raises(HotkeyTaken, match=r"Ctrl\+Alt\+Space"):
        second.register(CTRL_ALT_SPACE, lambda: None)
    other: list[int] = []
    second.register(parse_combination("Ctrl+Alt+J"), lambda: other.append(1))
    xdotool("key", "ctrl+alt+j")
    qtbot.waitUntil(lambda: other == [1], timeout=PATIENCE_MS)
    second.unregister()
    assert presses == []


def test_a_given_back_key_is_free_for_others(qtbot: QtBot) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    first, second = X11Hotkey(), X11Hotkey()
    first.register(CTRL_ALT_SPACE, lambda: None)
    first.unregister()
    second.register(CTRL_ALT_SPACE, lambda: None)
    second.unregister()


def test_the_grab_follows_a_changed_keyboard(qtbot: QtBot) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    pressed: list[int] = []
    hotkey = X11Hotkey()
    hotkey.register(parse_combination("Ctrl+Alt+Q"), lambda: pressed.append(1))
    # Swap Q and A, as a French keyboard has them, then press the key that now says Q.
    subprocess.run(["xmodmap", "-e", "keycode 38 = q Q", "-e", "keycode 24 = a A"], check=True)
    try:

        def press() -> bool:
            press_code(38)
            QGuiApplication.processEvents()
            return bool(pressed)

        qtbot.waitUntil(press, timeout=PATIENCE_MS)
    finally:
        subprocess.run(["xmodmap", "-e", "keycode 38 = a A", "-e", "keycode 24 = q Q"], check=True)
        hotkey.unregister()


@pytest.fixture
def french() -> Iterator[None]:
    subprocess.run(["setxkbmap", "us"], check=True)
    yield
    subprocess.run(["setxkbmap", "us"], check=True)


def press_code(code: int) -> None:
    """Press a key by its place on the keyboard, whatever it says there."""
    words = ("keydown", "ctrl", "keydown", "alt", "key", str(code), "keyup", "alt", "keyup", "ctrl")
    xdotool(*words)


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="needs setxkbmap (x11-xkb-utils)")
def test_another_layout_is_followed_and_given_up_keys_are_free(qtbot: QtBot, french: None) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    pressed: list[int] = []
    hotkey = X11Hotkey()
    hotkey.register(parse_combination("Ctrl+Alt+Q"), lambda: pressed.append(1))
    with qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS):
        subprocess.run(["setxkbmap", "fr"], check=True)
    press_code(38)  # where A is on an English keyboard, and Q on a French one
    qtbot.waitUntil(lambda: pressed == [1], timeout=PATIENCE_MS)
    second = X11Hotkey()
    second.register(parse_combination("Ctrl+Alt+A"), lambda: None)  # where Q was before
    second.unregister()
    hotkey.unregister()


def test_a_keyboard_without_the_key_is_said_until_it_is_back(qtbot: QtBot, french: None) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    hotkey = X11Hotkey()
    hotkey.register(parse_combination("Ctrl+Alt+Q"), lambda: None)
    with qtbot.waitSignal(hotkey.failed, timeout=PATIENCE_MS) as failed:
        subprocess.run(["xmodmap", "-e", "keycode 24 = w W"], check=True)
    assert "Ctrl+Alt+Q" in failed.args[0]
    with qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS):
        subprocess.run(["xmodmap", "-e", "keycode 24 = q Q"], check=True)
    hotkey.unregister()


def test_a_key_held_down_counts_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    import xcffib.xproto as xproto

    from desktop.system.hotkey.x11 import X11Hotkey

    pressed: list[int] = []
    events: list[object] = []
    hotkey = X11Hotkey()
    handle = hotkey._handle

    def noted(event: object) -> None:
        events.append(event)
        handle(event)

    monkeypatch.setattr(hotkey, "_handle", noted)
    hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))

    def repeated() -> bool:
        return sum(isinstance(event, xproto.KeyPressEvent) for event in events) >= 4

    xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
    try:
        qtbot.waitUntil(repeated, timeout=PATIENCE_MS)
    finally:
        xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
    assert pressed == [1]
    hotkey.unregister()


@pytest.mark.parametrize("times", [1, 2])
def test_a_lost_connection_is_made_again(qtbot: QtBot, times: int) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    pressed: list[int] = []
    hotkey = X11Hotkey()
    hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))
    for _ in range(times):
        with (
            qtbot.waitSignal(hotkey.bound, timeout=PATIENCE_MS),
            socket.socket(fileno=os.dup(hotkey._connection.get_file_descriptor())) as cut,
        ):
            cut.shutdown(socket.SHUT_RDWR)
    xdotool("key", "ctrl+alt+space")
    qtbot.waitUntil(lambda: pressed == [1], timeout=PATIENCE_MS)
    hotkey.unregister()


def test_no_x_server_is_said(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    from desktop.system.hotkey.x11 import X11Hotkey

    monkeypatch.setenv("DISPLAY", ":997")
    with pytest.raises(HotkeyError, match="nosolex --lookup-clipboard"):
        X11Hotkey().register(CTRL_ALT_SPACE, lambda: None)


OTHER_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([]); box = QLineEdit(); box.setWindowTitle("other window"); box.show()
print(int(box.winId()), flush=True); app.exec()
"""


@pytest.fixture
def other_window(window_manager: None) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER_WINDOW], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    number = process.stdout.readline().strip()
    xdotool("windowactivate", "--sync", number)
    yield number
    process.terminate()
    process.communicate()


def active() -> str:
    """Return the active window's number, or nothing while there is none."""
    done = subprocess.run(
        ["xdotool", "getactivewindow"], capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def test_focus_is_taken_and_given_back(qtbot: QtBot, other_window: str) -> None:
    from desktop.system.focus.x11 import X11Focus

    ours = QLineEdit()
    qtbot.addWidget(ours)
    focus = X11Focus()
    focus.remember()
    ours.show()
    focus.take(int(ours.winId()))
    qtbot.waitUntil(lambda: active() == str(int(ours.winId())))
    ours.hide()
    focus.give_back()
    qtbot.waitUntil(lambda: active() == other_window, timeout=PATIENCE_MS)


def test_a_vanished_window_harms_nothing(
    qtbot: QtBot, window_manager: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.system.focus.x11 import X11Focus

    focus = X11Focus()
    monkeypatch.setattr(focus, "_window", 0x7FFFFFF)
    focus.give_back()
    focus.give_back()

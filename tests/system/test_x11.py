"""Hotkey and focus in a real X server with a real window manager and real key presses."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.system.interfaces import HotkeyError, HotkeyTaken
from desktop.system.keys import parse_combination

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("xdotool", "openbox", "xmodmap")),
        reason="needs xdotool, openbox and xmodmap (Debian: xdotool openbox x11-xserver-utils)",
    ),
]
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
    from desktop.system.hotkey_x11 import X11Hotkey

    pressed: list[int] = []
    hotkey = X11Hotkey()
    hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))
    yield pressed
    hotkey.unregister()


def test_the_key_works_from_anywhere(qtbot: QtBot, presses: list[int]) -> None:
    xdotool("key", "ctrl+alt+space")
    qtbot.waitUntil(lambda: presses == [1])


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_the_key_works_under_each_lock(qtbot: QtBot, presses: list[int], lock: str) -> None:
    xdotool("key", lock)
    try:
        xdotool("key", "ctrl+alt+space")
        qtbot.waitUntil(lambda: presses == [1])
    finally:
        xdotool("key", lock)


def test_a_taken_key_is_named_and_another_can_be_had(qtbot: QtBot, presses: list[int]) -> None:
    from desktop.system.hotkey_x11 import X11Hotkey

    second = X11Hotkey()
    with pytest.raises(HotkeyTaken, match=r"Ctrl\+Alt\+Space"):
        second.register(CTRL_ALT_SPACE, lambda: None)
    other: list[int] = []
    second.register(parse_combination("Ctrl+Alt+J"), lambda: other.append(1))
    xdotool("key", "ctrl+alt+j")
    qtbot.waitUntil(lambda: other == [1])
    second.unregister()
    assert presses == []


def test_a_given_back_key_is_free_for_others(qtbot: QtBot) -> None:
    from desktop.system.hotkey_x11 import X11Hotkey

    first, second = X11Hotkey(), X11Hotkey()
    first.register(CTRL_ALT_SPACE, lambda: None)
    first.unregister()
    second.register(CTRL_ALT_SPACE, lambda: None)
    second.unregister()


def test_the_grab_follows_a_changed_keyboard(qtbot: QtBot) -> None:
    from desktop.system.hotkey_x11 import X11Hotkey

    pressed: list[int] = []
    hotkey = X11Hotkey()
    hotkey.register(parse_combination("Ctrl+Alt+Q"), lambda: pressed.append(1))
    # Swap Q and A, as a French keyboard has them, then press the key that now says Q.
    subprocess.run(["xmodmap", "-e", "keycode 38 = q Q", "-e", "keycode 24 = a A"], check=True)
    try:

        def press() -> bool:
            xdotool(
                "keydown", "ctrl", "keydown", "alt", "key", "38", "keyup", "alt", "keyup", "ctrl"
            )
            qtbot.wait(20)
            return bool(pressed)

        qtbot.waitUntil(press)
    finally:
        subprocess.run(["xmodmap", "-e", "keycode 38 = a A", "-e", "keycode 24 = q Q"], check=True)
        hotkey.unregister()


def test_no_x_server_is_said(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    from desktop.system.hotkey_x11 import X11Hotkey

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
    from desktop.system.focus_x11 import X11Focus

    ours = QLineEdit()
    qtbot.addWidget(ours)
    focus = X11Focus()
    focus.remember()
    ours.show()
    focus.take(int(ours.winId()))
    qtbot.waitUntil(lambda: active() == str(int(ours.winId())))
    ours.hide()
    focus.give_back()
    qtbot.waitUntil(lambda: active() == other_window)


def test_a_vanished_window_harms_nothing(
    qtbot: QtBot, window_manager: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.system.focus_x11 import X11Focus

    focus = X11Focus()
    monkeypatch.setattr(focus, "_window", 0x7FFFFFF)
    focus.give_back()
    focus.give_back()


def read_clipboard_elsewhere(selection: str = "clipboard") -> str:
    """Paste in another program."""
    done = subprocess.run(
        ["xclip", "-o", "-selection", selection], capture_output=True, text=True, check=False
    )
    return done.stdout


def in_background(qtbot: QtBot, work: Callable[[], str]) -> str:
    """Run a program that needs our event loop to answer it."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        qtbot.waitUntil(future.done)
        return future.result()


def test_a_code_is_pasted_by_another_program_and_the_own_text_returns(qtbot: QtBot) -> None:
    from desktop.system.clipboard import Clipboard

    subprocess.run(["xclip", "-selection", "clipboard"], input="my own text", text=True, check=True)
    clipboard = Clipboard()
    qtbot.waitUntil(lambda: clipboard.read().text == "my own text")
    with qtbot.waitSignal(clipboard.written):
        clipboard.write("J18.9", restore=True)
    with qtbot.waitSignal(clipboard.restored):
        assert in_background(qtbot, read_clipboard_elsewhere) == "J18.9"
    assert in_background(qtbot, read_clipboard_elsewhere) == "my own text"


def test_marked_text_is_read_without_copying(qtbot: QtBot) -> None:
    from desktop.system.clipboard import Clipboard

    subprocess.run(["xclip", "-selection", "primary"], input="asma grave", text=True, check=True)
    clipboard = Clipboard()
    qtbot.waitUntil(lambda: clipboard.read(primary=True).text == "asma grave")

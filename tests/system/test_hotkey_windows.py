"""The Windows hotkey with the two calls of user32 replaced at their seam."""

import ctypes

import pytest
from pytestqt.qtbot import QtBot

from desktop.system.hotkey import HotkeyError, HotkeyTaken
from desktop.system.hotkey.keys import parse_combination
from desktop.system.hotkey.windows import (
    ERROR_HOTKEY_ALREADY_REGISTERED,
    HOTKEY_ID,
    PBT_APMRESUMEAUTOMATIC,
    WM_HOTKEY,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_UNLOCK,
    Message,
    WindowsHotkey,
)

CTRL_ALT_SPACE = parse_combination("Ctrl+Alt+Space")


class FakeUser32:
    """Holds keys as Windows does: one owner each."""

    def __init__(self, taken: bool = False) -> None:
        self.taken = taken
        self.calls: list[tuple[int, int]] = []
        self.held = False

    def RegisterHotKey(self, window: None, key_id: int, modifiers: int, key: int) -> int:
        self.calls.append((modifiers, key))
        if self.taken or self.held:
            return 0
        self.held = True
        return 1

    def UnregisterHotKey(self, window: None, key_id: int) -> int:
        self.held = False
        return 1


def deliver(hotkey: WindowsHotkey, kind: bytes, message: int, wparam: int) -> bool:
    """Hand a native message over as Qt does: by its address."""
    native = Message(message=message, wParam=wparam)
    return hotkey.nativeEventFilter(kind, ctypes.addressof(native))[0]


@pytest.mark.parametrize("kind", [b"windows_generic_MSG", b"windows_dispatcher_MSG"])
def test_the_key_press_arrives_under_both_names_of_the_message(kind: bytes, qtbot: QtBot) -> None:
    pressed: list[int] = []
    hotkey = WindowsHotkey(FakeUser32(), lambda: 0)
    hotkey.register(CTRL_ALT_SPACE, lambda: pressed.append(1))
    assert deliver(hotkey, kind, WM_HOTKEY, HOTKEY_ID)
    assert not deliver(hotkey, kind, WM_HOTKEY, HOTKEY_ID + 1)
    assert not deliver(hotkey, b"xcb_generic_event_t", WM_HOTKEY, HOTKEY_ID)
    assert pressed == [1]
    hotkey.unregister()


def test_modifiers_and_key_are_what_windows_expects(qtbot: QtBot) -> None:
    user32 = FakeUser32()
    WindowsHotkey(user32, lambda: 0).register(CTRL_ALT_SPACE, lambda: None)
    assert user32.calls == [(0x1 | 0x2 | 0x4000, 0x20)]


def test_a_taken_key_is_named(qtbot: QtBot) -> None:
    hotkey = WindowsHotkey(FakeUser32(taken=True), lambda: ERROR_HOTKEY_ALREADY_REGISTERED)
    with pytest.raises(HotkeyTaken, match=r"Ctrl\+Alt\+Space"):
        hotkey.register(CTRL_ALT_SPACE, lambda: None)


def test_another_refusal_carries_its_number(qtbot: QtBot) -> None:
    with pytest.raises(HotkeyError, match="error 5"):
        WindowsHotkey(FakeUser32(taken=True), lambda: 5).register(CTRL_ALT_SPACE, lambda: None)


@pytest.mark.parametrize(
    ("message", "reason"),
    [(WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC), (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK)],
)
def test_the_key_is_taken_again_after_sleep_and_unlock(
    message: int, reason: int, qtbot: QtBot
) -> None:
    user32 = FakeUser32()
    hotkey = WindowsHotkey(user32, lambda: 0)
    hotkey.register(CTRL_ALT_SPACE, lambda: None)
    user32.held = False  # what a lost registration looks like
    assert not deliver(hotkey, b"windows_generic_MSG", message, reason)
    assert user32.held
    assert len(user32.calls) == 2

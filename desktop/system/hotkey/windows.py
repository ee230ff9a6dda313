"""The hotkey on Windows: RegisterHotKey and its message, no keyboard hook.

Hooks are what antivirus programs flag, and Windows drops one silently when it is slow once.
"""

import ctypes
import logging
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
)

from desktop.system.hotkey import HotkeyError, HotkeyTaken
from desktop.system.hotkey.keys import Combination

log = logging.getLogger(__name__)
WM_HOTKEY = 0x0312
WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMRESUMEAUTOMATIC = 0x12
WTS_SESSION_UNLOCK = 0x8
ERROR_HOTKEY_ALREADY_REGISTERED = 1409
HOTKEY_ID = 0x4E4C  # any number below 0xC000 is the program's own
NOTIFY_FOR_THIS_SESSION = 0
MOD_NOREPEAT = 0x4000
_MODIFIERS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Super": 0x8}
_VIRTUAL_KEYS = {
    "Space": 0x20,
    "Enter": 0x0D,
    "Tab": 0x09,
    "Escape": 0x1B,
    "Insert": 0x2D,
    "Delete": 0x2E,
    "Home": 0x24,
    "End": 0x23,
    "PageUp": 0x21,
    "PageDown": 0x22,
    "Up": 0x26,
    "Down": 0x28,
    "Left": 0x25,
    "Right": 0x27,
    "Pause": 0x13,
}
# Qt hands thread messages over under either name, depending on the version of its binding.
_EVENT_TYPES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class User32(Protocol):
    """The two calls of user32 that are needed, so that tests can stand in for Windows."""

    def RegisterHotKey(self, window: None, key_id: int, modifiers: int, key: int) -> int: ...  # noqa: N802

    def UnregisterHotKey(self, window: None, key_id: int) -> int: ...  # noqa: N802


class Wtsapi32(Protocol):
    """The one call of wtsapi32: without it Windows tells nobody that a session was unlocked."""

    def WTSRegisterSessionNotification(self, window: int, flags: int) -> int: ...  # noqa: N802


class Message(ctypes.Structure):
    """MSG as Windows lays it out; its fixed-size types make it the same on any system."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


def virtual_key(key: str) -> int:
    """Return the Windows code of a canonical key name.

    >>> hex(virtual_key("F1")), hex(virtual_key("A"))
    ('0x70', '0x41')
    """
    if key in _VIRTUAL_KEYS:
        return _VIRTUAL_KEYS[key]
    if len(key) > 1 and key[0] == "F":
        return 0x70 + int(key[1:]) - 1
    return ord(key)


class _Voice(QObject):
    """The signals of the hotkey: an event filter is no QObject and can have none itself."""

    failed = Signal(str)
    bound = Signal(str)


def modifier_bits(combination: Combination) -> int:
    """Return the modifiers as RegisterHotKey wants them; a key held down counts once."""
    return sum(_MODIFIERS[name] for name in combination.modifiers) | MOD_NOREPEAT


class WindowsHotkey(QAbstractNativeEventFilter):
    """Registers the key for this thread; re-registers it after resume and session unlock.

    Signals:
        failed: a sentence; the key could not be taken again.
        bound: the key is held again.
    """

    name = "RegisterHotKey"

    def __init__(
        self,
        user32: User32 | None = None,
        last_error: Callable[[], int] | None = None,
        wtsapi32: Wtsapi32 | None = None,
    ) -> None:
        super().__init__()
        self._voice = _Voice()
        self.failed, self.bound = self._voice.failed, self._voice.bound
        self._wtsapi32 = wtsapi32
        self._user32: Any = user32 or _load_user32()
        self._last_error = last_error or _load_last_error()
        self._combination: Combination | None = None
        self._pressed: Callable[[], None] = lambda: None
        self._installed = False

    def register(self, combination: Combination, pressed: Callable[[], None]) -> None:
        """Take the key; error 1409 means that another program has it."""
        self.unregister()
        self._pressed = pressed
        self._register_now(combination)
        self._combination = combination
        application = QCoreApplication.instance()
        if application is not None and not self._installed:
            application.installNativeEventFilter(self)
            self._installed = True

    def unregister(self) -> None:
        """Give the key back."""
        if self._combination is not None:
            self._user32.UnregisterHotKey(None, HOTKEY_ID)
            self._combination = None

    def watch_session(self, window: int) -> None:
        """Have this window told of unlocking; a session without that service goes on without."""
        wtsapi32 = self._wtsapi32 or _load_wtsapi32()
        if not wtsapi32.WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION):
            log.warning("Windows will not say when the session is unlocked.")

    def _register_now(self, combination: Combination) -> None:
        key = virtual_key(combination.key)
        if self._user32.RegisterHotKey(None, HOTKEY_ID, modifier_bits(combination), key):
            return
        code = self._last_error()
        if code == ERROR_HOTKEY_ALREADY_REGISTERED:
            raise HotkeyTaken(combination)
        raise HotkeyError(
            f"Windows refused {combination} (error {code}). Choose another key in Settings."
        )

    def nativeEventFilter(  # noqa: N802
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> tuple[bool, int]:
        """Take our own hotkey message out of the stream; let all others pass."""
        if _raw(event_type) not in _EVENT_TYPES:
            return False, 0
        return self._take(Message.from_address(int(message))), 0

    def _take(self, message: Message) -> bool:
        if message.message == WM_HOTKEY and message.wParam == HOTKEY_ID:
            self._pressed()
            return True
        resumed = message.message == WM_POWERBROADCAST and message.wParam == PBT_APMRESUMEAUTOMATIC
        unlocked = message.message == WM_WTSSESSION_CHANGE and message.wParam == WTS_SESSION_UNLOCK
        if resumed or unlocked:
            self._again()
        return False

    def _again(self) -> None:
        if self._combination is None:
            return
        self._user32.UnregisterHotKey(None, HOTKEY_ID)
        try:
            self._register_now(self._combination)
        except HotkeyError as error:
            log.warning("hotkey not registered again: %s", type(error).__name__)
            self.failed.emit(str(error))
        else:
            self.bound.emit(str(self._combination))


def _raw(event_type: QByteArray | bytes | bytearray | memoryview) -> bytes:
    raw = event_type.data() if isinstance(event_type, QByteArray) else event_type
    return bytes(raw)


def _load_user32() -> Any:
    return ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined]  # Windows only


def _load_wtsapi32() -> Any:
    library = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined]  # Windows only
    library.WTSRegisterSessionNotification.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    return library


def _load_last_error() -> Callable[[], int]:
    return ctypes.get_last_error  # type: ignore[attr-defined, no-any-return]  # Windows only

"""The hotkey under X11: a checked grab on the root window, read by Qt's own event loop."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from desktop.system.hotkey import HotkeyError, HotkeyTaken
from desktop.system.hotkey.keys import Combination
from desktop.system.hotkey.keysyms import NUM_LOCK, keysym
from desktop.system.xcb import xcffib, xproto

log = logging.getLogger(__name__)
_MASKS = {
    "Shift": xproto.ModMask.Shift,
    "Ctrl": xproto.ModMask.Control,
    "Alt": xproto.ModMask._1,
    "Super": xproto.ModMask._4,
}
_RECONNECT_MS = 2000


class X11Hotkey(QObject):
    """Grabs one key with every combination of Caps Lock and Num Lock.

    The keyboard map may change (another layout, a docked keyboard): the grab follows it. When the
    X connection breaks, it is made again for as long as the program runs.

    Signals:
        failed: a sentence; the key is not held any more.
        bound: the key is held again.
    """

    name = "X11 key grab"
    failed = Signal(str)
    bound = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._combination: Combination | None = None
        self._pressed: Callable[[], None] = lambda: None
        self._grabbed: set[tuple[int, int]] = set()
        self._released = (0, 0)

    def register(self, combination: Combination, pressed: Callable[[], None]) -> None:
        """Grab the key on the root window; raise HotkeyTaken when another client holds it."""
        self.unregister()
        self._combination, self._pressed = combination, pressed
        try:
            self._connect()
            self._grab(combination)
            # Waiting for replies may have queued events that wake no notifier any more.
            QTimer.singleShot(0, self, self._read)
        except HotkeyError:
            self.unregister()
            raise
        except (xcffib.XcffibException, OSError) as error:
            self.unregister()
            raise HotkeyError(
                f"The X server does not answer ({type(error).__name__}), so {combination} is not"
                " registered. Bind a desktop shortcut to “nosolex --lookup-clipboard” instead."
            ) from error

    def unregister(self) -> None:
        """Release the grab and close the connection."""
        self._combination = None
        self._disconnect()

    def _connect(self) -> None:
        self._connection = xcffib.connect()
        descriptor = self._connection.get_file_descriptor()
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _disconnect(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            # The server drops a client's grabs with its connection.
            self._connection.disconnect()
            self._connection = None
        self._grabbed = set()

    @property
    def _root(self) -> int:
        return int(self._connection.get_setup().roots[self._connection.pref_screen].root)

    def _grab(self, combination: Combination) -> None:
        wanted = self._places(combination)
        # What is held stays held meanwhile: the map is also "changed" by the first press on
        # another keyboard, and that very press must not slip through.
        for place in sorted(wanted - self._grabbed):
            self._grab_one(place, combination)
        for code, mask in self._grabbed - wanted:
            self._connection.core.UngrabKey(code, self._root, mask)
        self._grabbed = wanted
        if not wanted:
            raise HotkeyError(
                f"This keyboard has no key for {combination}. Choose another key in Settings."
            )

    def _places(self, combination: Combination) -> set[tuple[int, int]]:
        """Return the key codes with every mask under which the combination may come."""
        codes = self._keycodes(keysym(combination.key))
        mask = sum(_MASKS[name] for name in combination.modifiers)
        lock, number = int(xproto.ModMask.Lock), self._num_lock_mask()
        locks = {0, lock, number, lock | number}
        return {(code, mask | held) for code in codes for held in locks}

    def _grab_one(self, place: tuple[int, int], combination: Combination) -> None:
        code, mask = place
        mode = xproto.GrabMode.Async
        cookie = self._connection.core.GrabKeyChecked(True, self._root, mask, code, mode, mode)
        try:
            cookie.check()
        except xproto.BadAccess as error:
            raise HotkeyTaken(combination) from error

    def _keycodes(self, wanted: int) -> list[int]:
        setup = self._connection.get_setup()
        first, count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        reply = self._connection.core.GetKeyboardMapping(first, count).reply()
        width, symbols = reply.keysyms_per_keycode, list(reply.keysyms)
        # Only the unshifted columns of the layouts: the third level needs AltGr to be reached.
        columns = [column for column in (0, 2) if column < width]
        return [
            first + row
            for row in range(count)
            if any(symbols[row * width + column] == wanted for column in columns)
        ]

    def _num_lock_mask(self) -> int:
        codes = set(self._keycodes(NUM_LOCK))
        reply = self._connection.core.GetModifierMapping().reply()
        width, keycodes = reply.keycodes_per_modifier, list(reply.keycodes)
        for index in range(8):
            if codes & set(keycodes[index * width : (index + 1) * width]):
                return 1 << index
        return 0

    def _read(self) -> None:
        try:
            while self._connection is not None and (event := self._connection.poll_for_event()):
                self._handle(event)
        except (xcffib.XcffibException, OSError):
            self._lost()

    def _handle(self, event: Any) -> None:
        if isinstance(event, xproto.KeyReleaseEvent):
            self._released = (event.detail, event.time)
        elif isinstance(event, xproto.KeyPressEvent):
            # A key held down is "released" and pressed again at one and the same time.
            if (event.detail, event.time) != self._released:
                self._pressed()
        elif isinstance(event, xproto.MappingNotifyEvent) and self._combination is not None:
            self._follow_keyboard(self._combination)

    def _follow_keyboard(self, combination: Combination) -> None:
        before = self._grabbed
        try:
            self._grab(combination)
        except HotkeyError as error:
            log.warning("hotkey lost after a keyboard change: %s", type(error).__name__)
            self.failed.emit(str(error))
        else:
            if before != self._grabbed:
                self.bound.emit(str(combination))

    def _lost(self) -> None:
        log.warning("X connection of the hotkey lost; connecting again")
        self._disconnect()
        self._again()

    def _again(self) -> None:
        if self._combination is None or self._connection is not None:
            return
        combination, pressed = self._combination, self._pressed
        try:
            self.register(combination, pressed)
        except HotkeyError as error:
            self._combination = combination
            self.failed.emit(str(error))
            QTimer.singleShot(_RECONNECT_MS, self, self._again)
        else:
            self.bound.emit(str(combination))

"""The hotkey under Wayland: the desktop's GlobalShortcuts portal.

Spoken with jeepney instead of QtDBus: Qt's Python binding cannot build the nested a(sa{sv})
that BindShortcuts takes, because Python cannot register a D-Bus type with it.
"""

import logging
from collections import deque
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from desktop.system.autostart import APP_ID
from desktop.system.hotkey import HotkeyError
from desktop.system.hotkey.keys import Combination

log = logging.getLogger(__name__)
SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SHORTCUT_ID = "lookup-clipboard"
WAY_OUT = (
    "Bind a shortcut to “nosolex --lookup-clipboard” in your desktop’s keyboard settings instead."
)
_TRIGGER_NAMES = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Super": "LOGO"}
_TRIGGER_KEYS = {"Enter": "Return", "PageUp": "Prior", "PageDown": "Next"}
_CALL_SECONDS = 2.0
_OWNERS = MatchRule(
    type="signal",
    sender=message_bus.bus_name,
    interface=message_bus.interface,
    member="NameOwnerChanged",
    path=message_bus.object_path,
)
_OWNERS.add_arg_condition(0, SERVICE)


def trigger(combination: Combination) -> str:
    """Write a combination as the XDG shortcuts specification does.

    >>> trigger(Combination(("Ctrl", "Alt"), "Space"))
    'CTRL+ALT+space'
    """
    key = _TRIGGER_KEYS.get(combination.key, combination.key)
    key = key.lower() if key == "Space" or len(key) == 1 else key
    return "+".join((*(_TRIGGER_NAMES[name] for name in combination.modifiers), key))


class PortalHotkey(QObject):
    """Asks the desktop for the key; the desktop may ask the coder, so the answer comes later.

    A portal that is started again (after an update, or a crash) has forgotten the key: it is asked
    anew.

    Signals:
        bound: the key as the desktop names it.
        failed: a sentence with the way out.
    """

    name = "GlobalShortcuts portal"
    bound = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._pressed: Callable[[], None] = lambda: None
        self._combination: Combination | None = None
        self._early: deque[Any] = deque()
        self._session = ""
        self._token = 0

    def register(self, combination: Combination, pressed: Callable[[], None]) -> None:
        """Open a session with the portal; raise HotkeyError where there is no portal."""
        self.unregister()
        self._combination, self._pressed = combination, pressed
        try:
            self._connect()
            self._create_session()
        except (OSError, KeyError, ValueError, DBusErrorResponse, TimeoutError) as error:
            self.unregister()
            raise HotkeyError(
                f"This desktop offers no global shortcuts to programs. {WAY_OUT}"
            ) from error

    def unregister(self) -> None:
        """Close the connection, which ends the session and its shortcut."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        self._session = ""

    def _connect(self) -> None:
        bus = self._bus = open_dbus_connection("SESSION")
        for interface in ("org.freedesktop.portal.Request", SHORTCUTS):
            rule = MatchRule(type="signal", sender=SERVICE, interface=interface)
            # While we wait for a reply, jeepney drops what no filter keeps.
            bus.filter(MatchRule(type="signal", interface=interface), queue=self._early)
            unwrap_msg(bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_CALL_SECONDS))
        self._introduce(bus)
        bus.filter(_OWNERS, queue=self._early)
        unwrap_msg(bus.send_and_get_reply(message_bus.AddMatch(_OWNERS), timeout=_CALL_SECONDS))
        self._notifier = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _introduce(self, bus: DBusConnection) -> None:
        """Tell the portal which program this is; portals before 1.19 know no such call."""
        registry = DBusAddress(PATH, SERVICE, "org.freedesktop.host.portal.Registry")
        call = new_method_call(registry, "Register", "sa{sv}", (APP_ID, {}))
        try:
            unwrap_msg(bus.send_and_get_reply(call, timeout=_CALL_SECONDS))
        except DBusErrorResponse:
            log.info("the portal takes no app id from programs outside a sandbox")

    def _create_session(self) -> None:
        options = {"session_handle_token": ("s", "nosolex"), "handle_token": ("s", self._next())}
        self._call("CreateSession", "a{sv}", (options,))

    def _bind(self) -> None:
        assert self._combination is not None
        shortcut = {
            "description": ("s", "Look up the phrase on the clipboard"),
            "preferred_trigger": ("s", trigger(self._combination)),
        }
        options = {"handle_token": ("s", self._next())}
        body = (self._session, [(SHORTCUT_ID, shortcut)], "", options)
        self._call("BindShortcuts", "oa(sa{sv})sa{sv}", body)

    def _call(self, method: str, signature: str, body: tuple[Any, ...]) -> None:
        assert self._bus is not None
        address = DBusAddress(PATH, SERVICE, SHORTCUTS)
        call = new_method_call(address, method, signature, body)
        unwrap_msg(self._bus.send_and_get_reply(call, timeout=_CALL_SECONDS))
        # Signals that came while we waited wake no notifier any more.
        QTimer.singleShot(0, self, self._read)

    def _next(self) -> str:
        self._token += 1
        return f"nosolex{self._token}"

    def _read(self) -> None:
        try:
            while self._bus is not None:
                early = self._early.popleft() if self._early else None
                self._handle(early or self._bus.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, DBusErrorResponse):
            self._fail(f"The desktop’s shortcut service went away. {WAY_OUT}")

    def _handle(self, message: Any) -> None:
        member = message.header.fields.get(HeaderFields.member)
        if member == "Response":
            self._response(*message.body)
        elif member == "Activated" and message.body[:2] == (self._session, SHORTCUT_ID):
            self._pressed()
        elif member == "NameOwnerChanged" and message.body[0] == SERVICE:
            self._portal_changed(there=bool(message.body[2]))

    def _portal_changed(self, there: bool) -> None:
        if not there:
            self._session = ""
            self.failed.emit(f"The desktop’s shortcut service went away. {WAY_OUT}")
            return
        assert self._combination is not None
        try:
            self.register(self._combination, self._pressed)
        except HotkeyError as error:
            self.failed.emit(str(error))

    def _response(self, code: int, results: dict[str, Any]) -> None:
        if code:
            self._fail(f"The desktop did not grant {self._combination}. {WAY_OUT}")
        elif "session_handle" in results:
            self._session = results["session_handle"][1]
            self._bind()
        elif "shortcuts" in results:
            self._granted(results["shortcuts"][1])

    def _granted(self, shortcuts: list[tuple[str, dict[str, Any]]]) -> None:
        if not shortcuts:
            self._fail(f"The desktop bound no key for Nosolex. {WAY_OUT}")
            return
        described = shortcuts[0][1].get("trigger_description", ("s", str(self._combination)))
        self.bound.emit(described[1])

    def _fail(self, sentence: str) -> None:
        self.unregister()
        self.failed.emit(sentence)

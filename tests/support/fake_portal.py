"""A desktop portal that grants or refuses shortcuts, for a private session bus.

Usage: python -m tests.support.fake_portal grant|refuse|none
Prints "ready", then after a bind presses the shortcut once for each line it reads.
"""

import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = "/org/freedesktop/portal/desktop/session/test/nosolex"


def respond(bus: DBusConnection, call: Any, token: str, code: int, results: dict[str, Any]) -> None:
    """Answer as portals do: a handle at once, the outcome by a signal on it."""
    handle = f"/org/freedesktop/portal/desktop/request/test/{token}"
    bus.send(new_method_return(call, "o", (handle,)))
    emitter = DBusAddress(handle, interface="org.freedesktop.portal.Request")
    bus.send(new_signal(emitter, "Response", "ua{sv}", (code, results)))


def serve(bus: DBusConnection, mode: str) -> None:
    """Answer calls until a shortcut is bound; then press it at each line of standard input."""
    while True:
        call = bus.receive()
        if call.header.message_type != MessageType.method_call:
            continue
        member = call.header.fields.get(HeaderFields.member)
        if member == "Register":
            bus.send(new_method_return(call))
        elif member == "CreateSession":
            token = call.body[0]["handle_token"][1]
            respond(bus, call, token, 0, {"session_handle": ("s", SESSION)})
        elif member == "BindShortcuts":
            bind(bus, call, mode)
            break
    emitter = DBusAddress("/org/freedesktop/portal/desktop", interface=SHORTCUTS)
    for _ in sys.stdin:
        body: tuple[object, ...] = (SESSION, "lookup-clipboard", 1, {})
        bus.send(new_signal(emitter, "Activated", "osta{sv}", body))


def bind(bus: DBusConnection, call: Any, mode: str) -> None:
    """Grant the trigger that was asked for, bind nothing, or refuse."""
    _, shortcuts, _, options = call.body
    name, wanted = shortcuts[0]
    granted = [(name, {"trigger_description": wanted["preferred_trigger"]})]
    results = {"shortcuts": ("a(sa{sv})", granted if mode == "grant" else [])}
    respond(bus, call, options["handle_token"][1], 1 if mode == "refuse" else 0, results)


def main() -> None:
    """Take the portal's name on the session bus and serve."""
    with open_dbus_connection("SESSION") as bus:
        Proxy(message_bus, bus).RequestName("org.freedesktop.portal.Desktop")
        print("ready", flush=True)  # noqa: T201  # the test waits for this line
        serve(bus, sys.argv[1])


if __name__ == "__main__":
    main()

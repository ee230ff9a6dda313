"""What a screen reader sees: the accessible objects of a program, read over the real AT-SPI bus.

Needs the session's own message bus; Debian has the accessibility bus in at-spi2-core.
"""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
MISSING = [
    name
    for name, there in (
        ("dbus-daemon", shutil.which("dbus-daemon") is not None),
        ("at-spi2-core", _SERVICE.exists()),
    )
    if not there
]
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_FOCUSED = 12  # the number of the state in AT-SPI
_SHOWING = 25


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object as a screen reader would speak of it."""

    role: str
    name: str
    description: str
    focused: bool
    showing: bool
    depth: int

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role}: {self.name!r} {self.description!r}"


class SessionBus:
    """A message bus of a test's own, on which the accessibility bus is started when asked for."""

    def __init__(self, env: dict[str, str]) -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def accessibility(self) -> DBusConnection:
        """Connect to the bus that programs and screen readers meet on."""
        with open_dbus_connection(self.address) as bus:
            asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _ask(bus, new_method_call(asked, "GetAddress"))[0]
        return open_dbus_connection(address)

    def close(self) -> None:
        """End the bus and whatever lives on it."""
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


def speak_to_screen_readers(env: dict[str, str], bus: SessionBus) -> None:
    """Let a Qt program started in this environment show itself to screen readers."""
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.address
    env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"


def tree(bus: DBusConnection, program: str, place: str) -> list[Node]:
    """Read all objects of one of a program's windows, from the top down."""
    return [
        node
        for name, path in _children(bus, "org.a11y.atspi.Registry", _ROOT)
        if _property(bus, name, path, "Name") == program
        for window_of, window in _children(bus, name, path)
        if _property(bus, window_of, window, "Name") == place
        for node in _walk(bus, window_of, window, 0)
    ]


def _walk(bus: DBusConnection, name: str, path: str, depth: int) -> Iterator[Node]:
    try:
        yield _node(bus, name, path, depth)
        below = _children(bus, name, path)
    except DBusErrorResponse:  # gone while it was being read
        return
    for child_name, child in below:
        yield from _walk(bus, child_name, child, depth + 1)


def _node(bus: DBusConnection, name: str, path: str, depth: int) -> Node:
    role = str(_call(bus, name, path, "GetRoleName")[0])
    states = _call(bus, name, path, "GetState")[0]
    bits = states[0] | states[1] << 32
    said, about = (str(_property(bus, name, path, what)) for what in ("Name", "Description"))
    return Node(role, said, about, bool(bits >> _FOCUSED & 1), bool(bits >> _SHOWING & 1), depth)


def _children(bus: DBusConnection, name: str, path: str) -> list[tuple[str, str]]:
    return [(str(owner), str(child)) for owner, child in _call(bus, name, path, "GetChildren")[0]]


def _property(bus: DBusConnection, name: str, path: str, what: str) -> object:
    address = DBusAddress(path, name, _ACCESSIBLE)
    return _ask(bus, Properties(address).get(what))[0][1]


def _call(bus: DBusConnection, name: str, path: str, method: str) -> tuple[Any, ...]:
    return _ask(bus, new_method_call(DBusAddress(path, name, _ACCESSIBLE), method))


def _ask(bus: DBusConnection, message: object) -> tuple[Any, ...]:
    return tuple(unwrap_msg(bus.send_and_get_reply(message, timeout=60)))

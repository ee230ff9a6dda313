"""Network silence, enforced: this process opens no socket but the local single-instance one."""

import sys
from collections.abc import Iterable
from typing import Any

from desktop.engine.errors import NosolexError

_LOOKUPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "socket.sendto",
        "socket.sendmsg",
        "urllib.Request",
        "http.client.connect",
        "ftplib.connect",
        "smtplib.connect",
        "imaplib.open",
        "poplib.connect",
        "webbrowser.open",
    }
)
_ADDRESSED = frozenset({"socket.connect", "socket.bind"})
_NAMED = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_installed = False
_reachable: frozenset[str] = frozenset()


class NetworkRefused(NosolexError):
    """Something tried to reach the network; nothing in Nosolex may."""


def keep_silent(reachable: Iterable[str] = ()) -> None:
    """Refuse every network call of this process from now on; it cannot be undone.

    `reachable` are the hosts, by name and number, of a cluster that was asked for by its address.
    """
    global _installed, _reachable
    if not _installed:
        _installed, _reachable = True, frozenset(reachable)
        sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    refused = event in _LOOKUPS or (event in _ADDRESSED and not _is_local(args))
    if refused and not _is_reachable(event, args):
        raise NetworkRefused(
            f"Nosolex refused a network call ({event}): it works without a network. "
            "Please report this to the maintainers."
        )


def _is_reachable(event: str, args: tuple[Any, ...]) -> bool:
    """Tell whether a call goes to one of the hosts that may be reached."""
    if event in _NAMED:
        return bool(_reachable) and (args[0] in _reachable or args[0] is None)
    address = args[1] if event in _ADDRESSED and len(args) > 1 else None
    return isinstance(address, tuple) and address[0] in _reachable


def _is_local(args: tuple[Any, ...]) -> bool:
    address = args[1] if len(args) > 1 else None
    # AF_UNIX addresses are paths; every internet family passes a tuple.
    return isinstance(address, (str, bytes))

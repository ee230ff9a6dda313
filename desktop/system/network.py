"""Network silence, enforced: this process opens no socket but the local single-instance one."""

import sys
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
_installed = False


class NetworkRefused(NosolexError):
    """Something tried to reach the network; nothing in Nosolex may."""


def keep_silent() -> None:
    """Refuse every network call of this process from now on; it cannot be undone."""
    global _installed
    if not _installed:
        _installed = True
        sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event in _LOOKUPS or (event in _ADDRESSED and not _is_local(args)):
        raise NetworkRefused(
            f"Nosolex refused a network call ({event}): it works without a network. "
            "Please report this to the maintainers."
        )


def _is_local(args: tuple[Any, ...]) -> bool:
    address = args[1] if len(args) > 1 else None
    # AF_UNIX addresses are paths; every internet family passes a tuple.
    return isinstance(address, (str, bytes))

"""The one exception from network silence: a cluster that an administrator named on this command.

It has to be known before anything else is loaded, so the words of the command are looked at.
"""

import socket
from collections.abc import Sequence
from itertools import pairwise

_OPTION = "--cluster"
_HERE = frozenset({"127.0.0.1", "::1", "localhost"})


def cluster_hosts(arguments: Sequence[str]) -> frozenset[str]:
    """Return the hosts that `nosolex archive --cluster ADDRESS` may reach; of all else none.

    >>> cluster_hosts(["lookup", "--cluster", "tcp://10.0.0.7:8786"])
    frozenset()
    >>> sorted(cluster_hosts(["archive", "a", "b", "--cluster", "local"]))
    ['127.0.0.1', '::1', 'localhost']
    """
    if not arguments or arguments[0] != "archive":
        return frozenset()
    named = [word.partition("=")[2] for word in arguments if word.startswith(f"{_OPTION}=")]
    named += [after for word, after in pairwise(arguments) if word == _OPTION]
    return _HERE.union(*map(_hosts, named)) if named else frozenset()


def _hosts(address: str) -> set[str]:
    """Return the host of an address such as tls://scheduler:8786, and its numbers."""
    host = address.partition("://")[2].rpartition(":")[0].strip("[]")
    if not host:
        return set()
    try:
        found = socket.getaddrinfo(host, None)
    except OSError:
        return {host}
    return {host, *(str(item[4][0]) for item in found)}

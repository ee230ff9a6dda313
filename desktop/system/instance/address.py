"""Where the single instance of this user and session is to be found.

Strings and `os.path` alone: a second start asks this first, and importing pathlib takes longer than
everything else that it does. The socket lies in a folder that only this user can look into, so that
nobody else can listen in its place or keep a start from becoming the instance.
"""

import os
import stat
import sys
import zlib
from collections.abc import Iterator

from desktop.engine.errors import NosolexError

_NAME = "nosolex"
_LIMIT = 100  # a Unix socket's path may have 107 bytes
_OTHERS = 0o077


def socket_name() -> str:
    """Return the address of the single instance: a pipe's name on Windows, else a path."""
    home = os.environ.get("NOSOLEX_HOME", "")
    home = os.path.abspath(os.path.expanduser(home)) if home else ""  # noqa: PTH100, PTH111
    # A checksum tells sessions apart; hashlib would take a tenth of a second start's time.
    short = f"{zlib.crc32(f'{_user()}|{_session()}|{home}'.encode()):08x}"
    if sys.platform == "win32":
        return f"{_NAME}-{short}"
    tried = []
    for folder in _folders(home):
        path = f"{folder}/{_NAME}-{short}.sock"
        if len(os.fsencode(path)) <= _LIMIT and _is_ours(folder):
            return path
        tried.append(folder)
    raise NosolexError(
        f"No folder for the local socket is yours alone ({', '.join(tried)} were tried); set "
        "XDG_RUNTIME_DIR to a folder that only you can open, or remove the last one."
    )


def lock_path(address: str) -> str:
    """Return the lock that a start holds until it can answer the others."""
    if sys.platform != "win32":
        return f"{address}.lock"
    import tempfile

    return f"{tempfile.gettempdir()}\\{address}.lock"


def _folders(home: str) -> Iterator[str]:
    """Yield where the socket may lie, best first; the last one is there on every system."""
    if home:
        yield f"{home}/run"
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{_user()}"
    if os.path.isdir(runtime):  # noqa: PTH112
        yield runtime
    own = os.path.expanduser("~")  # noqa: PTH111
    if own != "~":
        yield f"{own}/.cache/{_NAME}/run"
    import tempfile

    yield f"{tempfile.gettempdir()}/{_NAME}-{_user()}"


def _is_ours(folder: str) -> bool:
    """Make the folder for this user alone; False where it is not, whoever put it there."""
    try:
        # Made now: the address must be the same before and after something is kept in it.
        os.makedirs(os.path.dirname(folder), exist_ok=True)  # noqa: PTH103, PTH120
        if not os.path.lexists(folder):
            os.mkdir(folder, 0o700)  # noqa: PTH102
        found = os.lstat(folder)
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        return False
    return not found.st_mode & _OTHERS


def _user() -> str:
    return os.getlogin() if sys.platform == "win32" else str(os.getuid())


def _session() -> str:
    """Tell one graphical session of a user from another."""
    names = ("SESSIONNAME", "WAYLAND_DISPLAY", "DISPLAY")
    return next((os.environ[name] for name in names if os.environ.get(name)), "")

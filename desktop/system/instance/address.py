"""Where the single instance of this user and session is to be found.

Strings and `os.path` alone: a second start asks this first, and importing pathlib takes longer than
everything else that it does.
"""

import contextlib
import os
import sys
import zlib

_NAME = "nosolex"
_LIMIT = 100  # a Unix socket's path may have 107 bytes


def socket_name() -> str:
    """Return the address of the single instance: a pipe's name on Windows, else a path."""
    home = os.environ.get("NOSOLEX_HOME", "")
    home = os.path.abspath(os.path.expanduser(home)) if home else ""  # noqa: PTH100, PTH111
    # A checksum tells sessions apart; hashlib would take a tenth of a second start's time.
    short = f"{zlib.crc32(f'{_user()}|{_session()}|{home}'.encode()):08x}"
    if sys.platform == "win32":
        return f"{_NAME}-{short}"
    if home:
        # Made now: the address must be the same before and after something is kept in it.
        with contextlib.suppress(OSError):
            os.makedirs(home, exist_ok=True)  # noqa: PTH103
    folder = home or os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{_user()}"
    path = f"{folder}/{_NAME}-{short}.sock"
    if len(os.fsencode(path)) <= _LIMIT and os.path.isdir(folder):  # noqa: PTH112
        return path
    import tempfile

    return f"{tempfile.gettempdir()}/{_NAME}-{short}.sock"


def _user() -> str:
    return os.getlogin() if sys.platform == "win32" else str(os.getuid())


def _session() -> str:
    """Tell one graphical session of a user from another."""
    names = ("SESSIONNAME", "WAYLAND_DISPLAY", "DISPLAY")
    return next((os.environ[name] for name in names if os.environ.get(name)), "")

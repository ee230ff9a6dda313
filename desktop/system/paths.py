"""Every path the program reads or writes, so that "what is stored where" has one answer.

NOSOLEX_HOME moves all of them together, for a portable copy and for tests.
"""

import getpass
import hashlib
import os
import sys
import tempfile
from pathlib import Path

import platformdirs

_NAME = "nosolex"
_SOCKET_LIMIT = 100  # a Unix socket's path may have 107 bytes


def _home() -> Path | None:
    chosen = os.environ.get("NOSOLEX_HOME", "")
    return Path(chosen).expanduser().absolute() if chosen else None


def config_dir() -> Path:
    """Return the folder of what the user chose."""
    home = _home()
    return home / "config" if home else Path(platformdirs.user_config_dir(_NAME, False))


def data_dir() -> Path:
    """Return the folder of what the user installed, wrote or asked to be kept."""
    home = _home()
    return home / "data" if home else Path(platformdirs.user_data_dir(_NAME, False))


def settings_file() -> Path:
    """Return the file of the user's settings."""
    return config_dir() / "settings.json"


def policy_file() -> Path:
    """Return the file by which an administrator fixes or hides settings."""
    home = _home()
    if home:
        return home / "policy.json"
    return Path(platformdirs.site_config_dir(_NAME, False)) / "policy.json"


def packs_dir() -> Path:
    """Return the folder of the installed packs."""
    return data_dir() / "packs"


def keys_dir() -> Path:
    """Return the folder of the keys that an administrator added; only they may write there."""
    return policy_file().parent / "keys"


def overlay_file() -> Path:
    """Return the database of the site's own synonyms."""
    return data_dir() / "site.db"


def history_file() -> Path:
    """Return the database of history and favourites; history is off by default."""
    return data_dir() / "history.db"


def case_file() -> Path:
    """Return where the case list is kept when the coder asked for that."""
    return data_dir() / "case.json"


def logs_dir() -> Path:
    """Return the folder of logs, which hold no phrase and no result."""
    home = _home()
    return home / "logs" if home else Path(platformdirs.user_log_dir(_NAME, False))


def socket_name() -> str:
    """Return the address of the single instance: a pipe's name on Windows, else a path."""
    home = _home()
    who = f"{getpass.getuser()}|{_session()}|{home or ''}"
    short = hashlib.sha256(who.encode()).hexdigest()[:12]
    if sys.platform == "win32":
        return f"{_NAME}-{short}"
    folder = home or Path(platformdirs.user_runtime_dir(_NAME, False)).parent
    path = folder / f"{_NAME}-{short}.sock"
    if len(os.fsencode(path)) > _SOCKET_LIMIT or not folder.is_dir():
        path = Path(tempfile.gettempdir()) / path.name
    return str(path)


def _session() -> str:
    """Tell one graphical session of a user from another."""
    names = ("SESSIONNAME", "WAYLAND_DISPLAY", "DISPLAY")
    return next((os.environ[name] for name in names if os.environ.get(name)), "")

"""Every path the program reads or writes, so that "what is stored where" has one answer.

NOSOLEX_HOME moves all of them together, for a portable copy and for tests, but those of the
administrator.
"""

import os
from pathlib import Path

from desktop.system.administrator import administrators_dir
from desktop.system.instance.address import socket_name

__all__ = [
    "case_file",
    "config_dir",
    "data_dir",
    "history_file",
    "keys_dir",
    "logs_dir",
    "overlay_file",
    "packs_dir",
    "policy_file",
    "settings_file",
    "socket_name",
]

_NAME = "nosolex"


def _home() -> Path | None:
    chosen = os.environ.get("NOSOLEX_HOME", "")
    return Path(chosen).expanduser().absolute() if chosen else None


def _folder(kind: str) -> Path:
    # Imported here: a second start needs none of them, and has no time.
    import platformdirs

    return Path(getattr(platformdirs, kind)(_NAME, False))


def config_dir() -> Path:
    """Return the folder of what the user chose."""
    home = _home()
    return home / "config" if home else _folder("user_config_dir")


def data_dir() -> Path:
    """Return the folder of what the user installed, wrote or asked to be kept."""
    home = _home()
    return home / "data" if home else _folder("user_data_dir")


def settings_file() -> Path:
    """Return the file of the user's settings."""
    return config_dir() / "settings.json"


def policy_file() -> Path:
    """Return the file by which an administrator fixes or hides settings."""
    return administrators_dir() / "policy.json"


def packs_dir() -> Path:
    """Return the folder of the installed packs."""
    return data_dir() / "packs"


def keys_dir() -> Path:
    """Return the folder of the keys that an administrator added; only they may write there."""
    return administrators_dir() / "keys"


def overlay_file() -> Path:
    """Return the database of the site's own synonyms."""
    return data_dir() / "site.db"


def favourites_file() -> Path:
    """Return the file of the codes that the coder keeps at hand."""
    return data_dir() / "favourites.json"


def history_file() -> Path:
    """Return the one file that holds phrases, and only if the coder asked for a history."""
    return data_dir() / "history.jsonl"


def chosen_file() -> Path:
    """Return where it is counted how often codes were chosen, if the coder asked for that."""
    return data_dir() / "chosen.json"


def case_file() -> Path:
    """Return where the case list is kept when the coder asked for that."""
    return data_dir() / "case.json"


def logs_dir() -> Path:
    """Return the folder of logs, which hold no phrase and no result."""
    home = _home()
    return home / "logs" if home else _folder("user_log_dir")

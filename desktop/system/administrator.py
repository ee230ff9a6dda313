"""The place of the administrator: nothing that a user may choose leads elsewhere.

Policy and trusted keys lie where only an administrator may write. Neither NOSOLEX_HOME nor the
system's own variables move that place, and a file there counts only if nobody else may change it.
"""

import os
import stat
import sys
from pathlib import Path

ROOT = 0  # the user that owns it
_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def administrators_dir() -> Path:
    """Return the folder of the policy and of the site's keys."""
    if sys.platform == "win32":
        return Path(_program_data()) / "nosolex"
    return Path("/etc/xdg/nosolex")


def why_not_the_administrators(path: Path, owner: int | None = None) -> str:
    """Say who else may change a file of that place, or nothing; OSError when it is not to be seen.

    On Windows the rights come from the installer, and from the folder that it makes.
    """
    if os.name != "posix":
        return ""
    for place in (path, path.parent):
        found = place.stat()
        if found.st_uid != (ROOT if owner is None else owner):
            return f"{place} does not belong to the administrator"
        if found.st_mode & _OTHERS:
            return f"{place} can be changed by others than the administrator"
    return ""


if sys.platform == "win32":

    def _program_data() -> str:
        """Ask the machine's part of the registry: the variable of that name is the user's."""
        import winreg

        name = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, name) as key:
                return str(winreg.QueryValueEx(key, "Common AppData")[0])
        except OSError:
            return r"C:\ProgramData"

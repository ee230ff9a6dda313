r"""The administrator's word as Windows' group policy writes it, in the form of the policy file.

Each setting is a value of its own name under Software\Policies\Nosolex, a switch as 0 or 1; what is
hidden stands under Hidden. Users may read that part of the registry, and only administrators write.
"""

import sys
from collections.abc import Mapping
from typing import Any

from desktop.system.settings import Settings

KEY = r"Software\Policies\Nosolex"
HIDDEN = "Hidden"
_SWITCHES = frozenset(
    name for name, kind in Settings.__annotations__.items() if kind in (bool, "bool")
)


def as_policy(values: Mapping[str, Any], hidden: Mapping[str, Any]) -> dict[str, Any]:
    """Return a key's values as the content of a policy file.

    >>> as_policy({"history": 0, "theme": "dark"}, {"packs": 1, "batch": 0})
    {'fixed': {'history': False, 'theme': 'dark'}, 'hidden': ['packs']}
    """
    switched = {
        name: bool(value) if name in _SWITCHES and value in (0, 1) else value
        for name, value in values.items()
    }
    return {"fixed": switched, "hidden": [name for name, value in hidden.items() if value]}


def merged(weaker: Mapping[str, Any], stronger: Mapping[str, Any]) -> dict[str, Any]:
    """Put one policy over another: its fixed values win, and what either hides is hidden."""
    hidden = [*weaker["hidden"], *(n for n in stronger["hidden"] if n not in weaker["hidden"])]
    return {"fixed": {**weaker["fixed"], **stronger["fixed"]}, "hidden": hidden}


if sys.platform == "win32":
    import winreg

    def registry_policy(key: str = KEY) -> dict[str, Any] | None:
        """Return what group policy says to this user, the computer's word above the user's."""
        found = [
            read
            for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE)
            if (read := _read(hive, key)) is not None
        ]
        return merged(found[0], found[-1]) if found else None

    def _read(hive: int, key: str) -> dict[str, Any] | None:
        values, hidden = _values(hive, key), _values(hive, rf"{key}\{HIDDEN}")
        return as_policy(values or {}, hidden or {}) if (values, hidden) != (None, None) else None

    def _values(hive: int, key: str) -> dict[str, Any] | None:
        try:
            # The 64-bit part, where group policy writes, whatever this program is.
            opened = winreg.OpenKey(hive, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
        except FileNotFoundError:
            return None
        with opened:
            count = winreg.QueryInfoKey(opened)[1]
            return {
                name: value
                for name, value, _ in (winreg.EnumValue(opened, n) for n in range(count))
            }

else:

    def registry_policy(key: str = KEY) -> dict[str, Any] | None:
        """Return nothing: there is no registry here."""
        return None

"""What an administrator fixed or hid: a file that users cannot write, over what they chose."""

import json
import logging
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from desktop.system.paths import policy_file
from desktop.system.settings import Settings

log = logging.getLogger(__name__)
# Pages of the settings, and of the window, that may be hidden as a whole.
PAGES = frozenset(
    {"general", "appearance", "search", "hotkey", "clipboard", "packs", "synonyms", "privacy"}
    | {"history", "batch", "favourites"}
)
_TYPES = {item.name: type(getattr(Settings(), item.name)) for item in fields(Settings)}


@dataclass(frozen=True, slots=True)
class Policy:
    """Fixed values, hidden settings and pages, and what of the file made no sense."""

    fixed: dict[str, Any] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()

    def apply(self, settings: Settings) -> Settings:
        """Return the settings with the fixed values in force."""
        return replace(settings, **self.fixed)

    def keep(self, own: Settings, wanted: Settings) -> Settings:
        """Return what the user chose, for the file: a fixed value never overwrites his own."""
        return replace(wanted, **{name: getattr(own, name) for name in self.fixed})

    def is_fixed(self, name: str) -> bool:
        """Tell whether the user cannot change this setting."""
        return name in self.fixed

    def is_hidden(self, name: str) -> bool:
        """Tell whether this setting or page is not shown."""
        return name in self.hidden


def load_policy(path: Path | None = None) -> Policy:
    """Read the policy file; no file is no policy, and a bad line never unlocks the good ones."""
    path = path or policy_file()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError) as error:
        return _reported(Policy(problems=(f"The policy file {path} cannot be read: {error}.",)))
    if not isinstance(content, dict):
        return _reported(Policy(problems=(f"The policy file {path} is not a JSON object.",)))
    return _reported(_from_content(content))


def _from_content(content: dict[str, Any]) -> Policy:
    problems: list[str] = []
    fixed = {}
    for name, value in _object(content.get("fixed")).items():
        if _TYPES.get(name) is type(value):
            fixed[name] = value
        else:
            problems.append(_misfit(name))
    hidden = {str(name) for name in _list(content.get("hidden"))}
    unknown = sorted(hidden - _TYPES.keys() - PAGES)
    problems += [f"The policy hides “{name}”, which is no setting and no page." for name in unknown]
    return Policy(fixed, frozenset(hidden), tuple(problems))


def _misfit(name: str) -> str:
    if name not in _TYPES:
        return f"The policy fixes “{name}”, which is no setting."
    return (
        f"The policy fixes “{name}” to a value of the wrong kind ({_TYPES[name].__name__} needed)."
    )


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _reported(policy: Policy) -> Policy:
    for problem in policy.problems:
        log.warning("%s", problem)
    return policy

"""What an administrator fixed or hid, in a file or by group policy, over what users chose."""

import logging
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.engine.files import JsonError, read_json
from desktop.system.administrator import why_not_the_administrators
from desktop.system.paths import policy_file
from desktop.system.registry import registry_policy
from desktop.system.settings import Settings, load, misfit, shown

log = logging.getLogger(__name__)
# Pages of the settings, and of the window, that may be hidden as a whole.
PAGES = frozenset(
    {"general", "appearance", "search", "hotkey", "clipboard", "packs", "synonyms", "privacy"}
    | {"episode", "history", "batch", "favourites", "procedures", "report"}
)
# Buttons that may be: "Open folder" starts the system's file manager.
BUTTONS = frozenset({"open_folder"})
_DEFAULTS: dict[str, Any] = asdict(Settings())
# Left to the user when the policy cannot be read: whether he can read the screen, and whether he
# has seen the first start.
_LEFT_OPEN = ("interface_language", "theme", "high_contrast", "text_size", "first_run_done")
_MOST_TOLD = 20


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
        """Tell whether this setting, page or button is not shown."""
        return name in self.hidden


def load_policy(path: Path | None = None, owner: int | None = None) -> Policy:
    """Read the policy: a named file, or the administrator's file with the registry's word above it.

    No file is no policy, and one that cannot be trusted locks: what is locked has the program's own
    value. A bad entry locks what it names.
    """
    if path is not None:
        return _reported(_of_file(path, owner))
    try:
        group = registry_policy()
    except OSError as error:
        return _reported(_locked(f"The policy in the registry cannot be read ({error.strerror})"))
    ours = _of_file(policy_file(), owner)
    return _reported(ours if group is None else _over(ours, _from_content("The registry", group)))


def _over(file: Policy, group: Policy) -> Policy:
    """Put what group policy says above what the file says."""
    problems = (*group.problems, *file.problems)[:_MOST_TOLD]
    return Policy({**file.fixed, **group.fixed}, file.hidden | group.hidden, problems)


def _of_file(path: Path, owner: int | None) -> Policy:
    told = f"The policy file {path}"
    try:
        content = read_json(path)
        foreign = why_not_the_administrators(path, owner)
    except FileNotFoundError:
        return Policy()
    except (OSError, JsonError) as error:
        return _locked(f"{told} cannot be read ({getattr(error, 'strerror', None) or error})")
    if foreign:
        return _locked(f"{told} cannot be trusted ({foreign})")
    if not isinstance(content, dict):
        return _locked(f"{told} is not a JSON object")
    return _from_content(told, content)


def in_force() -> Settings:
    """Return what the user chose with what the administrator fixed over it."""
    return load_policy().apply(load())


def _locked(why: str, hidden: frozenset[str] = frozenset()) -> Policy:
    """Fix every setting but those that a person needs to read the screen."""
    fixed = {name: value for name, value in asdict(Settings()).items() if name not in _LEFT_OPEN}
    told = f"{why}, so every setting is locked; an administrator mends it."
    return Policy(fixed, hidden, (told,))


def _from_content(source: str, content: dict[str, Any]) -> Policy:
    wanted, hides = content.get("fixed", {}), content.get("hidden", [])
    problems = [
        f"The policy has “{shown(name)}”, which is neither “fixed” nor “hidden”."
        for name in content
        if name not in ("fixed", "hidden")
    ]
    if not isinstance(hides, list):
        problems.append("The policy's “hidden” is no list, so nothing is hidden.")
        hides = []
    hidden = {str(name) for name in hides}
    unknown = sorted(hidden - _DEFAULTS.keys() - PAGES - BUTTONS)
    problems += [
        f"The policy hides “{shown(name)}”, which is no setting, page or button."
        for name in unknown
    ]
    if not isinstance(wanted, dict):
        locked = _locked(f"{source} has a “fixed” that is no object", frozenset(hidden))
        return replace(locked, problems=(*locked.problems, *problems))
    wrong = {name: why for name, value in wanted.items() if (why := misfit(name, value))}
    problems += [_told(name, why) for name, why in wrong.items()]
    fixed = {
        name: _DEFAULTS[name] if name in wrong else value
        for name, value in wanted.items()
        if name in _DEFAULTS
    }
    return Policy(fixed, frozenset(hidden), tuple(problems[:_MOST_TOLD]))


def _told(name: str, why: str) -> str:
    if name not in _DEFAULTS:
        return f"The policy fixes “{shown(name)}”, which is no setting."
    return f"The policy fixes “{name}” to what it cannot be ({why}), so the program's value holds."


def _reported(policy: Policy) -> Policy:
    if policy.problems:
        # The log holds no words of a file; `nosolex doctor` and the settings have the sentences.
        log.warning("Entries of the policy that make no sense: %d.", len(policy.problems))
    return policy

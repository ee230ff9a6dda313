"""What the user chose, typed, with a default for everything, saved in one piece or not at all."""

import contextlib
import json
import logging
import os
import stat
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from desktop.engine.errors import NosolexError
from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from desktop.system.paths import settings_file

log = logging.getLogger(__name__)


class SettingsError(NosolexError):
    """The settings cannot be saved; the sentence says where and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice of the program; an unknown or ill-typed one in the file is left aside."""

    interface_language: str = ""  # "" follows the system
    title_language: str = ""  # "" follows the phrase
    hotkey: str = DEFAULT_COMBINATION
    theme: str = "system"  # system, light, dark
    high_contrast: bool = False
    text_size: int = 100  # per cent
    results_shown: int = 10
    rerank: bool = True
    rerank_depth: int = 0  # 0 is the pack's own measured depth
    provider: str = "auto"  # auto, cpu, cuda, directml
    billable_only: bool = False
    use_primary_selection: bool = False
    restore_clipboard: bool = False
    hide_on_focus_loss: bool = True
    notifications: bool = False
    keep_case_list: bool = False
    case_template: str = "DG1|{n}||{code}^{title}^I10"
    history: bool = False
    history_days: int = 90
    autostart: bool = False
    unload_after_minutes: int = 0  # 0 keeps the models in memory
    first_run_done: bool = False


def load(path: Path | None = None) -> Settings:
    """Read the settings; what cannot be read is the default, and the log says so."""
    path = path or settings_file()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("The settings in %s cannot be read: %s. Defaults are used.", path, error)
        return Settings()
    return _from_stored(stored if isinstance(stored, dict) else {})


def _from_stored(stored: dict[str, Any]) -> Settings:
    default = Settings()
    known = {
        item.name: stored[item.name]
        for item in fields(Settings)
        if type(stored.get(item.name)) is type(getattr(default, item.name))
    }
    return replace(default, **known)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings beside the old file and switch; the old file survives a failure."""
    path = path or settings_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(asdict(settings), indent=2, ensure_ascii=False))
    except OSError as error:
        raise SettingsError(
            f"The settings were not saved to {path}: {error.strerror or error}."
            " Check that the folder can be written to."
        ) from error


def write_atomically(path: Path, content: str | bytes, *, shared: bool = False) -> None:
    """Write beside the file and switch, so that it holds the old content or the new one.

    What is written beside it has a name that nobody can guess and is made new, never through a
    link that lies there. It is the user's alone, unless `shared` says that it is no secret of ours.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name[:60], suffix=".new")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content.encode("utf-8") if isinstance(content, str) else content)
        if shared:
            Path(name).chmod(_usual_mode(path))
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _usual_mode(path: Path) -> int:
    """Return the rights of the file that is replaced, or those that a new file gets."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask

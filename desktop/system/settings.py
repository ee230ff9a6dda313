"""What the user chose, typed, with a default for everything, saved in one piece or not at all."""

import contextlib
import json
import logging
import os
import stat
import tempfile
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path

from desktop.engine.errors import NosolexError
from desktop.engine.files import JsonError, read_json
from desktop.engine.results import LANGUAGES
from desktop.engine.switching import replace_file
from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from desktop.system.paths import settings_file

log = logging.getLogger(__name__)
_MOST_TOLD = 20
PHRASE = "phrase"  # titles in the language of each phrase


class SettingsError(NosolexError):
    """The settings cannot be saved; the sentence says where and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice of the program; an unknown or ill-typed one in the file is left aside."""

    interface_language: str = ""  # "" follows the system
    title_language: str = ""  # "" follows the program, "phrase" the phrase
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
    case_template: str = "DG1|{n}||{code}^{title}^I10C|||F|||||||||{n}"
    first_format: str = "code"  # what Enter copies
    second_format: str = "code_title"  # what Shift+Enter and Alt+Enter copy
    edition: str = ""  # "" asks for none
    drg: bool = True  # CC, MCC and MS-DRG, indicative
    remember_choices: bool = False  # counts of the codes chosen, no phrases
    report_boldness: int = 50  # per cent: from few and sure codes of a report to all
    report_suspected: bool = True  # what is suspected at discharge counts as present
    report_procedures: bool = True
    history: bool = False
    history_days: int = 90
    autostart: bool = False
    unload_after_minutes: int = 0  # 0 keeps the models in memory
    first_run_done: bool = False


# The names of `desktop.workspace.exchange.formats` and of `desktop.engine.catalogue.editions`.
FORMATS = ("code", "bare", "code_title", "csv", "json", "hl7", "fhir", "template")
EDITIONS = (
    *("CIE-10-ES 2022", "CIE-10-ES 2024", "CIE-10-ES 2026"),
    *(f"ICD-10-CM FY{year}" for year in range(2020, 2028)),
)
_DEFAULTS = asdict(Settings())
# What a setting may be, where its kind alone does not say so.
CHOICES: dict[str, tuple[str, ...]] = {
    "interface_language": ("", *LANGUAGES),
    "title_language": ("", PHRASE, *LANGUAGES),
    "theme": ("system", "light", "dark"),
    "provider": ("auto", "cpu", "cuda", "directml"),
    "first_format": FORMATS,
    "second_format": FORMATS,
    "edition": ("", *EDITIONS),
}
RANGES = {
    "text_size": (50, 400),
    "results_shown": (1, 200),
    "rerank_depth": (0, 500),
    "report_boldness": (0, 100),
    "history_days": (1, 36_500),
    "unload_after_minutes": (0, 100_000),
}
LONGEST = 1_000  # characters of a text
_KINDS = {bool: "true or false", int: "a whole number", str: "a text"}


@dataclass(frozen=True, slots=True)
class Stored:
    """The settings of a file, and one sentence for each entry that was left aside."""

    settings: Settings
    problems: tuple[str, ...] = ()


def misfit(name: str, value: object) -> str:
    """Say why a setting cannot have a value; nothing when it can.

    >>> misfit("theme", "dark"), misfit("theme", "pink"), misfit("history", 1)
    ('', 'one of system, light, dark is needed', 'true or false is needed')
    """
    if name not in _DEFAULTS:
        return "there is no such setting"
    kind = type(_DEFAULTS[name])
    if type(value) is not kind:
        return f"{_KINDS[kind]} is needed"
    if name in CHOICES and value not in CHOICES[name]:
        return f"one of {', '.join(filter(None, CHOICES[name]))} is needed"
    if isinstance(value, str) and (len(value) > LONGEST or not value.isprintable()):
        return f"a text of one line and at most {LONGEST:,} characters is needed"
    least, most = RANGES.get(name, (0, 1))
    if name in RANGES and isinstance(value, int) and not least <= value <= most:
        return f"a number from {least} to {most:,} is needed"
    return ""


def read(path: Path | None = None) -> Stored:
    """Read the settings; what cannot be read is the default, and is told."""
    path = path or settings_file()
    try:
        content = read_json(path)
    except (FileNotFoundError, NotADirectoryError):
        return Stored(Settings())
    except (OSError, JsonError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Stored(Settings(), (f"{_unread(path)} ({reason}), so the defaults are used.",))
    if not isinstance(content, dict):
        return Stored(Settings(), (f"{_unread(path)}, so the defaults are used.",))
    wrong = {name: why for name, value in content.items() if (why := misfit(name, value))}
    known = {name: value for name, value in content.items() if name not in wrong}
    told = (f"The setting “{shown(name)}” is left aside: {why}." for name, why in wrong.items())
    return Stored(replace(Settings(), **known), tuple(islice(told, _MOST_TOLD)))


def load(path: Path | None = None) -> Settings:
    """Read the settings; what cannot be read is the default, and the log says so."""
    found = read(path)
    if found.problems:
        # The log holds no words of a file; `nosolex doctor` has the sentences.
        log.warning("Entries of the settings that make no sense: %d.", len(found.problems))
    return found.settings


def shown(name: str) -> str:
    """Return an entry's name as a sentence can hold it, whatever is in it.

    >>> shown("theme"), shown("a\\nb" * 99)[:12]
    ('theme', "'a\\\\nba\\\\nba")
    """
    return name if name.isidentifier() and len(name) <= 60 else repr(name[:60])


def _unread(path: Path) -> str:
    return f"The settings in {path} cannot be read"


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
        replace_file(Path(name), path)
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

"""The language that is spoken where there is no window: the chosen one, or the system's."""

import locale
import os
import sys

from desktop.engine.results import LANGUAGES
from desktop.engine.sentences import in_language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken(chosen: str = "") -> str:
    """Return the chosen language, else the session's if it is one of ours, else English."""
    if chosen in LANGUAGES:
        return chosen
    wanted = _of_windows() if sys.platform == "win32" else _of_variables()
    return wanted if wanted in LANGUAGES else "en"


def said(sentence: str) -> str:
    """Return a sentence in the language that the terminal speaks."""
    from desktop.system.settings import SettingsError, load

    try:
        chosen = load().interface_language
    except (OSError, SettingsError):
        chosen = ""
    return in_language(sentence, spoken(chosen))


def _of_variables() -> str:
    named = next(filter(None, map(os.environ.get, _VARIABLES)), "")
    return named[:2].lower()


def _of_windows() -> str:
    import ctypes

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined,unused-ignore]  # Windows only
    return locale.windows_locale.get(number, "")[:2]

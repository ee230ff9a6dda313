"""Where the guide lies, and what its sections are called by the program."""

import re
from pathlib import Path

from desktop.engine.resources import resources_dir

# In the order of the pages; a page of any language has a heading for each.
SECTIONS = (
    *("hotkey", "candidates", "chips", "list", "episode", "procedures", "report", "batch"),
    *("favourites", "words", "formats", "editions", "settings", "privacy"),
)
_DROPPED = re.compile(r"[^\w\- ]")


def guide_dir() -> Path:
    """Return the folder of the guide's pages and pictures."""
    return resources_dir() / "guide"


def read_page(language: str) -> str:
    """Return the guide in a language, in English where it does not speak that one."""
    page = guide_dir() / f"{language}.md"
    if not page.is_file():
        page = guide_dir() / "en.md"
    return page.read_text(encoding="utf-8") if page.is_file() else ""


def anchor(heading: str) -> str:
    """Return what a link within the page calls a heading, as a forge of pages does.

    >>> anchor("Before you begin: the hotkey")
    'before-you-begin-the-hotkey'
    """
    return _DROPPED.sub("", heading.lower()).replace(" ", "-")

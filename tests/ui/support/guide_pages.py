"""The guide's pages taken apart: sections, and the keys, labels, pictures and links in each."""

import re
from dataclasses import dataclass
from pathlib import Path

from desktop.ui.guide.sections import anchor, guide_dir

_KEY = re.compile(r"`([^`]+)`")
_LABEL = re.compile(r"\*\*([^*]+)\*\*")
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


@dataclass(frozen=True)
class Section:
    """One section of a page in one language."""

    title: str
    text: str

    @property
    def keys(self) -> list[str]:
        """Return the keys that it names."""
        return _KEY.findall(self.text)

    @property
    def labels(self) -> list[str]:
        """Return the words of the interface that it quotes."""
        return _LABEL.findall(self.text)

    @property
    def pictures(self) -> list[Path]:
        """Return the files of its pictures."""
        return [guide_dir() / name for name in _PICTURE.findall(self.text)]

    @property
    def links(self) -> list[str]:
        """Return where its links lead."""
        return _LINK.findall(self.text)

    @property
    def anchor(self) -> str:
        """Return what links call it."""
        return anchor(self.title)


def sections(language: str) -> list[Section]:
    """Return the sections of a page, the words before the first heading as one of their own."""
    text = (guide_dir() / f"{language}.md").read_text(encoding="utf-8")
    parts = [part.split("\n", 1) for part in text.split("\n## ")]
    return [Section(title, words) for title, words in parts]

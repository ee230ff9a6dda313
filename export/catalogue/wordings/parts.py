"""The lexicon of parts: sites, drugs, vehicles and the like, by class, in six languages."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from export.catalogue.compose.lexicon import Lexicon
from export.catalogue.wordings.nouns import Noun, read_noun

Nouns = Mapping[str, tuple[Noun, ...]]  # by language
OPEN = frozenset({"site", "drug", "device"})
SITE, PART = "site", "part"  # "shaft of radius": a part of a site
_OF = re.compile(r"(.+?) of (?:the )?(.+)")
_LEVEL = re.compile(r"(.+?) at (.+?) level(?: of arm)?")
AT = {
    "en": "at", "es": "a nivel de", "ca": "a nivell de", "it": "a livello di",
    "pt": "ao nível de", "fr": "au niveau de",
}  # fmt: skip
_ASIDE = re.compile(r" ?[\[(].*?[\])]")
_OTHER = re.compile(r"other (.+)")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a title, and what is said for it."""

    match: re.Pattern[str]
    cells: Mapping[str, str]


def folder() -> Path:
    """Return where the lexicons of wordings lie."""
    return resources_dir() / "lexicons" / "wordings"


class Parts:
    """Finds what is said for a part of a title, by its class; else in the lexicon of titles."""

    def __init__(self) -> None:
        self._parts: dict[str, list[Part]] = {}
        for row in rows("parts*.tsv"):
            part = Part(re.compile(row["match"]), {name: row[name] for name in LANGUAGES})
            self._parts.setdefault(row["class"], []).append(part)
        self._titles = Lexicon(resources_dir() / "lexicons" / "compose")
        self.find = cache(self._find)

    def written(self, kind: str) -> str:
        """Return the pattern of a class in titles; of an open class anything may stand there."""
        known = {part.match.pattern for part in self._parts.get(kind, ())}
        return ".+?" if kind in OPEN else "|".join(sorted(known, key=len, reverse=True))

    def _find(self, kind: str, text: str) -> Nouns | None:
        for part in self._parts.get(kind, ()):
            if match := part.match.fullmatch(text):
                return {name: _nouns(name, cell, match) for name, cell in part.cells.items()}
        found = self._level(kind, text) or self._larger(kind, text)
        return found or self._other(kind, text) or self._titled(text)

    def _larger(self, kind: str, text: str) -> Nouns | None:
        """Read "shaft of radius"."""
        divided = _OF.fullmatch(text) if kind == SITE else None
        part = self.find(PART, divided[1]) if divided else None
        whole = self.find(kind, divided[2]) if divided and part else None
        if not (part and whole):
            return None
        return {
            name: tuple(part[name][0].of(one, name) for one in whole[name]) for name in LANGUAGES
        }

    def _level(self, kind: str, text: str) -> Nouns | None:
        """Read "ulnar artery at forearm level"."""
        divided = _LEVEL.fullmatch(text)
        part = self.find(kind, divided[1]) if divided else None
        where = self.find(kind, divided[2]) if divided and part else None
        if not (part and where):
            return None
        return {
            name: tuple(one.at(where[name][0], AT[name], name) for one in part[name])
            for name in LANGUAGES
        }

    def _other(self, kind: str, text: str) -> Nouns | None:
        divided = _OTHER.fullmatch(text)
        named = self.find(kind, divided[1]) if divided else None
        if not named:
            return None
        return {name: (named[name][0].other(name),) for name in LANGUAGES}

    def _titled(self, text: str) -> Nouns | None:
        items, missing = self._titles.items(text)
        entry = items[0].entry if len(items) == 1 and not missing else None
        if entry is None or entry.kind != "n" or items[0].plural:
            return None
        found = {"en": (read_noun("en", _ASIDE.sub("", text).strip()),)}
        for name in entry.cells:
            form, said = entry.form(name, False), entry.text(name)
            found[name] = (Noun((said,), (form,)),)
        return found


def _nouns(language: str, cell: str, found: re.Match[str]) -> tuple[Noun, ...]:
    """Read a cell; `\\1` stands for what the title has there, as the level of a disc."""
    return tuple(
        read_noun(language, re.sub(r"\\(\d)", lambda one: _level(found[int(one[1])]), part))
        for part in cell.split(" | ")
    )


def _level(text: str) -> str:
    return (text or "").upper()


def rows(names: str) -> Iterator[dict[str, str]]:
    """Yield the rows of the lexicons of that name; lines with `#` are remarks."""
    for path in sorted(folder().glob(names)):
        with path.open(encoding="utf-8", newline="") as file:
            lines = (line for line in file if line.strip() and not line.startswith("#"))
            yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)

"""An official note, which exists in English alone, worded round the codes that it names.

What is said of a code is its title in the reader's language; the note itself follows in small,
since only that is official.
"""

import re
from collections.abc import Callable, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.engine.catalogue.codes import NAMED

Link = Callable[[str], str]
_WITH = re.compile(r"\bwith\b")
_WITHOUT = re.compile(r"\bwithout\b")
_APPLICABLE = re.compile(r"\bif (?:applicable|known|any|present)\b")
_ENDINGS = re.compile(r"^\s+with\s+((?:\.\w+-?(?:,\s*|\s+or\s+)?)+)")
_CHARACTER = re.compile(r"with fifth or sixth character (\d(?:-\d| or \d)*)")


def worded(text: str, named: Mapping[str, str], link: Link) -> str | None:
    """Return a note as rich text in the reader's language; None where it names no code.

    `named` has the titles of codes, families and blocks, `link` makes a name something to click.
    """
    found = [match for match in NAMED.finditer(text) if _parts(match[0], named)]
    if not found:
        return None
    pieces = []
    if _APPLICABLE.search(text):
        words = QCoreApplication.translate("NoteWords", "if applicable:")
        pieces.append(f"{words} ")
    for place, match in enumerate(found):
        if place:
            pieces.append(_joint(text[found[place - 1].end() : match.start()]))
        pieces.append(_said(match[0], named, link))
        rest = text[match.end() : found[place + 1].start() if place + 1 < len(found) else None]
        pieces.append(_ending(rest))
    return "".join(pieces)


def _parts(name: str, named: Mapping[str, str]) -> list[str]:
    """Return what of a name has a title: itself, or of a range that is no block its two ends."""
    if name in named:
        return [name]
    first, dash, last = name.partition("-")
    return [first, last] if dash and last and first in named and last in named else []


def _said(name: str, named: Mapping[str, str], link: Link) -> str:
    parts = _parts(name, named)
    if len(parts) == 1:
        return f"{link(name)} {escape(named[name])}"
    first, last = (f"{link(part)} {escape(named[part])}" for part in parts)
    words = QCoreApplication.translate("NoteWords", "from %1 to %2")
    return words.replace("%1", first).replace("%2", last)


def _joint(between: str) -> str:
    """Say what stands between two codes: with, without, or just another one."""
    without = QCoreApplication.translate("NoteWords", "without")
    joined = QCoreApplication.translate("NoteWords", "with")
    if _WITHOUT.search(between):
        return f" <b>{without}</b> "
    return f" <b>{joined}</b> " if _WITH.search(between) else "; "


def _ending(rest: str) -> str:
    """Say what a code must end with, where the note asks for that."""
    if found := _ENDINGS.match(rest):
        words = QCoreApplication.translate("NoteWords", "with %1")
        return " " + words.replace("%1", escape(found[1].strip(" ,")))
    if found := _CHARACTER.search(rest):
        words = QCoreApplication.translate("NoteWords", "with %1 as fifth or sixth character")
        return " " + words.replace("%1", escape(found[1]))
    return ""

"""What US MS-DRG says of a code: CC, MCC and the group of its diagnoses; indicative, never a price.

The pack's table lists codes in order, one entry for neighbours that share their values.
"""

import lzma
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.engine.catalogue.codes import bare
from desktop.engine.errors import CatalogueError
from desktop.engine.files import JsonError, open_regular, parse_json

FORMAT = 1
_PACKED, _UNPACKED = 1_000_000, 16_000_000  # bytes
_UNREADABLE = (OSError, lzma.LZMAError, JsonError, ValueError, LookupError, TypeError,
               AttributeError)  # fmt: skip
_NAMES = ("", "CC", "MCC")


@dataclass(frozen=True, slots=True)
class Group:
    """A group of MS-DRG, with the version that gave it."""

    number: str
    title: str
    version: str


class Drg:
    """The table of a pack."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.version = str(fields["version"])
        self._titles = {str(name): str(title) for name, title in fields["titles"].items()}
        self._groups = [(str(code), tuple(names)) for code, *names in fields["groups"]]
        self._levels = [(str(code), int(level), int(n)) for code, level, n in fields["levels"]]
        self._exclusions = [str(codes) for codes in fields["exclusions"]]

    @classmethod
    def read(cls, path: Path) -> "Drg":
        """Read the table; anything unexpected is one sentence."""
        try:
            with open_regular(path) as file:
                packed = file.read(_PACKED + 1)
            unpacking = lzma.LZMADecompressor(memlimit=200_000_000)
            raw = unpacking.decompress(packed, _UNPACKED)
            if not unpacking.eof:
                raise ValueError("it is too large, or ends too soon")
            fields = parse_json(raw)
            if fields["format"] != FORMAT:
                raise ValueError("another format")
            return cls(fields)
        except _UNREADABLE as error:
            raise CatalogueError(
                f"The table of MS-DRG {path.name} cannot be read ({error}); install the pack again."
            ) from error

    def level(self, code: str, principal: str = "") -> str:
        """Say whether a secondary diagnosis is a CC or a major one beside a principal one."""
        _, level, number = _at(self._levels, bare(code)) or ("", 0, -1)
        excluded = self._exclusions[number] if 0 <= number < len(self._exclusions) else ""
        if principal and _covers(excluded, bare(principal)):
            return ""
        return _NAMES[level] if 0 <= level < len(_NAMES) else ""

    def group(self, codes: Sequence[str]) -> Group | None:
        """Return the group of an episode's diagnoses, the principal one first."""
        found = _at(self._groups, bare(codes[0])) if codes else None
        if found is None:
            return None
        levels = [self.level(code, codes[0]) for code in codes[1:]]
        place = 2 if "MCC" in levels else 1 if "CC" in levels else 0
        number = str(found[1][place]) if len(found[1]) > place else ""
        return Group(number, self._titles[number], self.version) if number in self._titles else None


def _at(entries: Sequence[Any], code: str) -> Any:
    """Return the entry of the run that a code lies in."""
    place = bisect_right(entries, code, key=lambda entry: entry[0])
    return entries[place - 1] if place else None


def _covers(spans: str, code: str) -> bool:
    ends = (span.partition("-") for span in spans.split())
    return any(first <= code <= last for first, _, last in ends)

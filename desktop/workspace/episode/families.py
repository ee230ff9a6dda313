"""Families of codes as notes and tables write them: I50.-, E08-E13 with .42."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop.engine.catalogue.codes import NAMED, bare

_BRACKETS = re.compile(r"\(([^()]*[A-Z]\d[^()]*)\)")
_AFTER_DOT = re.compile(r"\.(\d\w*)(-?)")
_PLACE = {"fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "six": 6, "sixth": 6, "6th": 6,
          "seventh": 7, "7th": 7}  # fmt: skip
_INTENTS, _OPEN = "123456", "BCEFHJMNQR"
_INTENT, _ENDING, _DOTTED = "i", "e", "d"


@dataclass(frozen=True, slots=True)
class Family:
    """All codes from one to another, or those of them that have something at a place."""

    first: str
    last: str
    place: str = ""  # a number of a character, "i" for intent, "e" for the end, "d" after the dot
    wanted: tuple[str, ...] = ()

    def covers(self, code: str) -> bool:
        """Tell whether a code belongs here.

        >>> Family("E08", "E13", "d", ("42",)).covers("E11.42"), Family("I60", "I69").covers("I70")
        (True, False)
        """
        plain = bare(code)
        inside = self.first <= plain[: len(self.first)] and plain[: len(self.last)] <= self.last
        return inside and (not self.place or self._has(plain))

    def _has(self, plain: str) -> bool:
        if self.place == _DOTTED:
            return plain[3:].startswith(self.wanted)
        if self.place == _ENDING:
            return plain[:6].rstrip("X").endswith(self.wanted)
        if self.place == _INTENT:
            sixth = plain[5:6]
            return (plain[4:5] if sixth in ("", "X") else sixth) in self.wanted
        return plain[int(self.place) - 1 : int(self.place)] in self.wanted

    def __str__(self) -> str:
        first, last = _dotted(self.first), _dotted(self.last)
        return first if first == last else f"{first}-{last}"


@dataclass(frozen=True, slots=True)
class Families:
    """Several families, and what is taken out of them again."""

    named: tuple[Family, ...]
    but: tuple[Family, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.named)

    def covers(self, code: str) -> bool:
        """Tell whether a code belongs to any."""
        return covered(code, self.named) and not covered(code, self.but)


def covered(code: str, families: Iterable[Family]) -> bool:
    """Tell whether a code belongs to one of some families."""
    return any(family.covers(code) for family in families)


def read_families(cell: str) -> Families:
    """Read a cell of a table: `I12 N18.1-N18.4 T36-T50@i:5 ~I12.0`."""
    parts = cell.split()
    return Families(
        tuple(_family(part) for part in parts if part[0] != "~"),
        tuple(_family(part[1:]) for part in parts if part[0] == "~"),
    )


def _family(written: str) -> Family:
    span, _, rest = written.partition("@")
    place, _, wanted = rest.partition(":")
    first, _, last = span.partition("-")
    return Family(bare(first), bare(last or first), place, tuple(wanted))


@lru_cache(4096)
def note_families(text: str) -> tuple[Family, ...]:
    """Return what a note names in its brackets, each with its condition.

    A condition that cannot be read names nothing: better no word than a false one.

    >>> note_families("diabetes mellitus (E08-E13 with .42)")[0].covers("E11.22")
    False
    """
    return tuple(family for inside in _BRACKETS.findall(text) for family in _bracket(inside))


def _bracket(inside: str) -> list[Family]:
    span, _, condition = inside.replace(" - ", "-").partition("with ")
    names = [match.group().rstrip(".-") for match in NAMED.finditer(span.upper())]
    place, wanted = _condition(condition)
    if condition and not place:
        return []
    ends = [name.partition("-") for name in names]
    return [Family(bare(a), bare(b or a), place, wanted) for a, _, b in ends if a]


def _condition(said: str) -> tuple[str, tuple[str, ...]]:
    """Read what follows "with": `.51-.52`, `fifth character 1-4`, `final characters -23`."""
    if not said:
        return "", ()
    if "open fracture" in said:
        return "7", tuple(_OPEN)
    values = tuple(re.findall(r"(?<![\w.])\.?-?(\d{1,3}|[A-Z])(?![\w])", said))
    if "final character" in said or "fifth to sixth" in said:
        return _ENDING, values
    places = [str(number) for word, number in _PLACE.items() if re.search(rf"\b{word}\b", said)]
    if not places:
        return _DOTTED, tuple(found[0] for found in _AFTER_DOT.findall(said))
    if "to indicate intent" in said:
        return _INTENT, tuple(_INTENTS)
    spread = re.search(r"(\d)-(\d)$", said)
    if spread:
        values = tuple(str(n) for n in range(int(spread[1]), int(spread[2]) + 1))
    return (_INTENT if {"5", "6"} <= set(places) else places[0]), values[-4:]


def _dotted(plain: str) -> str:
    return plain if len(plain) <= 3 else f"{plain[:3]}.{plain[3:]}"

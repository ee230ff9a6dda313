"""What the sources give, code by code, before it is written as tables and rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.engine.procedures.model import PLACES

Spoken = tuple[str, str]  # (kind, English label)
_EMPTY = ("", "None", "No Qualifier", "No Device")


class Coded(NamedTuple):
    """A code and the English label of each of its seven characters, empty where none is told."""

    code: str
    labels: tuple[str, ...]
    since: int = 0
    until: int = 0


@dataclass
class CodeSet:
    """All codes with their years, and for each value of a table how often it was called what."""

    years: dict[str, tuple[int, int]] = field(default_factory=dict)
    heads: dict[str, str] = field(default_factory=dict)  # sections, systems and operations
    called: dict[tuple[str, int, str], dict[str, int]] = field(default_factory=dict)

    def add(self, coded: Iterable[Coded]) -> int:
        """Take codes in and return how many were new; a known one keeps its years and labels."""
        before = len(self.years)
        for one in coded:
            if one.code not in self.years:
                self.years[one.code] = (one.since, one.until)
                self._learn(one)
        return len(self.years) - before

    def label(self, table: str, place: int, value: str) -> str:
        """What a value is called most often, the shorter way where two are as frequent."""
        said = self.called.get((table, place, value), {})
        return min(said, key=lambda text: (-said[text], len(text)), default="")

    def tables(self) -> Mapping[str, list[str]]:
        """The codes of each table."""
        found: dict[str, list[str]] = {}
        for code in sorted(self.years):
            found.setdefault(code[:3], []).append(code)
        return found

    def _learn(self, one: Coded) -> None:
        for wide in (1, 2, 3):
            if one.labels[wide - 1]:
                self.heads.setdefault(one.code[:wide], one.labels[wide - 1])
        for place in PLACES:
            said = one.labels[place - 1]
            if said:
                counts = self.called.setdefault((one.code[:3], place, one.code[place - 1]), {})
                counts[said] = counts.get(said, 0) + 1


def says_nothing(label: str) -> bool:
    """Tell whether a label stands for a place that has nothing to say."""
    return label in _EMPTY

"""Codes that say two facts together, such as diabetes with its kidney disease: the one table."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.resources import lexicon_lines

JOINED = "+"  # before a code: only where one phrase joins the two


@dataclass(frozen=True, slots=True)
class Rule:
    """A code, and beginnings of codes that must all be there."""

    code: str
    parts: tuple[tuple[str, ...], ...]
    joined: bool = False  # not where both merely stand in one report

    def met(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Return the codes that meet its parts, one each; none where a part has none."""
        found = [next((code for code in codes if code.startswith(part)), "") for part in self.parts]
        return tuple(found) if all(found) else ()


@cache
def rules() -> tuple[Rule, ...]:
    """Read the table; those with more parts come first and stand for the others."""
    rows = (line.split("\t") for line in lexicon_lines("combinations.tsv"))
    found = [
        Rule(code.removeprefix(JOINED), tuple(tuple(part.split("|")) for part in parts),
             code.startswith(JOINED))
        for code, *parts in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda rule: -len(rule.parts)))

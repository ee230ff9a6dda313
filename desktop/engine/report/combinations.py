"""Codes that say two of the found ones together, such as diabetes with its kidney disease."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.report.report import Coded, Combination
from desktop.engine.resources import lexicon_path


@dataclass(frozen=True, slots=True)
class Rule:
    """A code, and beginnings of codes that must all be there."""

    code: str
    parts: tuple[tuple[str, ...], ...]


@cache
def rules() -> tuple[Rule, ...]:
    """Read the table; those with more parts come first and stand for the others."""
    lines = lexicon_path("combinations.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    found = [Rule(code, tuple(tuple(part.split("|")) for part in parts)) for code, *parts in rows]
    return tuple(sorted(found, key=lambda rule: -len(rule.parts)))


def combinations(
    codes: Sequence[Coded], catalogue: Catalogue, language: str
) -> tuple[Combination, ...]:
    """Return the combinations that the codes allow and that none of them says already."""
    there = [one.code for one in codes]
    found: list[Combination] = []
    for rule in rules():
        parts = [next((code for code in there if code.startswith(part)), "") for part in rule.parts]
        said = any(code.startswith(rule.code[:5]) for code in there)
        covered = any(set(parts) <= set(other.parts) for other in found)
        if all(parts) and not said and not covered and rule.code in catalogue:
            title = catalogue.title(rule.code, language).text
            found.append(Combination(rule.code, title, tuple(dict.fromkeys(parts))))
    return tuple(found)

"""Codes that say two of the found ones together, proposed beside them."""

from collections.abc import Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.combinations import rules
from desktop.engine.report.report import Coded, Combination


def combinations(
    codes: Sequence[Coded], catalogue: Catalogue, language: str
) -> tuple[Combination, ...]:
    """Return the combinations that the codes allow and that none of them says already."""
    there = [one.code for one in codes]
    found: list[Combination] = []
    for rule in (rule for rule in rules() if not rule.joined):
        parts = rule.met(there)
        said = any(code.startswith(rule.code[:5]) for code in there)
        covered = any(set(parts) <= set(other.parts) for other in found)
        if parts and not said and not covered and rule.code in catalogue:
            title = catalogue.title(rule.code, language).text
            found.append(Combination(rule.code, title, tuple(dict.fromkeys(parts))))
    return tuple(found)

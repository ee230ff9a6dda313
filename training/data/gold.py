"""What counts as right: codes of another year are mapped, and a header counts what is under it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.catalogue.codes import bare, dotted

Level = Literal["code", "rubric", "category"]
LEVELS: tuple[Level, ...] = ("code", "rubric", "category")


@dataclass(frozen=True, slots=True)
class Target:
    """One right code, as the sets that a result must be in, level by level."""

    code: str
    codes: frozenset[str]
    rubrics: frozenset[str]
    category: str

    def accepts(self, level: Level) -> frozenset[str]:
        """Return what is right at a level."""
        if level == "category":
            return frozenset({self.category})
        return self.codes if level == "code" else self.rubrics


@dataclass(slots=True)
class Gold:
    """Turns gold codes into targets and counts what it had to do with them.

    `fate` counts the codes: `as it is`, `header` (any rubric under it is right), `another year`
    (today's nearest code above it stands for it), `dropped` (no such category today).
    """

    catalogue: Catalogue
    fate: Counter[str] = field(default_factory=Counter)

    def targets(self, codes: Iterable[str]) -> list[Target]:
        """Return the targets of a phrase, without those that a narrower one makes needless."""
        found = [target for code in codes if (target := self._target(code))]
        unique = {target.rubrics: target for target in found}
        return [
            target
            for target in unique.values()
            if not any(other < target.rubrics for other in unique)
        ]

    def _target(self, code: str) -> Target | None:
        rubric = self.catalogue.rubric(code)
        fate = "as it is" if rubric else "another year"
        rubric = rubric or self._nearest(code)
        if rubric is None:
            self.fate["dropped"] += 1
            return None
        if not rubric.billable:
            fate = "header" if fate == "as it is" else fate
        self.fate[fate] += 1
        return _target(self.catalogue, rubric, code)

    def _nearest(self, code: str) -> Rubric | None:
        """Climb to the first code above that today's release has."""
        plain = bare(code)
        for length in range(len(plain) - 1, 2, -1):
            if rubric := self.catalogue.rubric(dotted(plain[:length])):
                return rubric
        return None


def main_targets(catalogue: Catalogue, codes: Iterable[str]) -> frozenset[int]:
    """The rubrics to learn: for a header its unspecified code alone."""
    found: set[int] = set()
    for code in codes:
        rubric = catalogue.rubric(code)
        if rubric:
            found.add((catalogue.stand_in(rubric) or rubric).id)
    return frozenset(found)


def _target(catalogue: Catalogue, rubric: Rubric, code: str) -> Target:
    rubrics, codes = _under(catalogue, rubric.code)
    full = dotted(code)
    return Target(
        code=code,
        codes=frozenset({full}) if full in codes else codes | {rubric.code},
        rubrics=rubrics,
        category=rubric.code[:3],
    )


@lru_cache(8192)
def _under(catalogue: Catalogue, code: str) -> tuple[frozenset[str], frozenset[str]]:
    rubric = catalogue.rubric(code)
    codes = catalogue.codes(rubric) if rubric else []
    rubrics = {found.rubric for found in codes} | {code}
    return frozenset(rubrics), frozenset(found.code for found in codes)

"""What kind of disagreement two codes are, from the same code to another chapter.

It says how far apart two codes lie and never which of them is right: the record decides that.
"""

from functools import lru_cache

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.catalogue.codes import bare, dotted

# In the order of the page: agreement first, then ever farther apart.
KINDS = {
    "same": "the same code",
    "encounter": "only the 7th character differs",
    "coded wider": "the proposed code stands under what was coded",
    "proposed wider": "the coded code stands under what is proposed",
    "attribute": "the same concept: side, stage, severity and the like differ",
    "category": "the same three characters",
    "block": "the same block of categories",
    "chapter": "the same chapter",
    "elsewhere": "another chapter",
    "no proposal": "nothing is proposed",
    "not coded": "nothing was coded",
    "unknown": "no code of this release",
}
_CACHED = 100_000


class Kinds:
    """Compares codes by the classification of a pack."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.between = lru_cache(_CACHED)(self._between)
        self.chapter = lru_cache(_CACHED)(self._chapter)

    def _chapter(self, code: str) -> int:
        """Return the chapter of a code; 0 where it has none."""
        rubric = self._catalogue.rubric(code) if code else None
        return rubric.chapter if rubric else 0

    def _between(self, coded: str, proposed: str) -> str:
        """Return which of `KINDS` two codes are; "" where there is neither."""
        if not coded or not proposed:
            return "no proposal" if coded else "not coded" if proposed else ""
        if coded == proposed:
            return "same"
        rubrics = self._catalogue.rubric(coded), self._catalogue.rubric(proposed)
        if rubrics[0] is None or rubrics[1] is None:
            return "unknown"
        return self._apart(rubrics[0], rubrics[1])

    def _apart(self, coded: Rubric, proposed: Rubric) -> str:
        if coded.code == proposed.code:
            return "encounter"
        above, over = self._above(proposed), self._above(coded)
        if coded.code in above:
            return "coded wider"
        if proposed.code in over:
            return "proposed wider"
        if coded.code[:3] == proposed.code[:3]:
            return "attribute" if self._is_one_concept(coded, proposed) else "category"
        if above.keys() & {code for code, level in over.items() if level == "block"}:
            return "block"
        return "chapter" if coded.chapter == proposed.chapter else "elsewhere"

    def _above(self, rubric: Rubric) -> dict[str, str]:
        return {one.code: one.level for one in self._catalogue.parents(rubric.code)}

    def _is_one_concept(self, one: Rubric, other: Rubric) -> bool:
        concepts = self._catalogue.concepts
        return concepts.key(one.id, {}) == concepts.key(other.id, {})


def as_code(cell: str) -> str:
    """Return a code as the classification writes it.

    >>> as_code(" j189 "), as_code("I10"), as_code("")
    ('J18.9', 'I10', '')
    """
    plain = bare(cell)
    return dotted(plain) if plain else ""

"""The rubric that a text trains: encounter folded, a header sent to its unspecified code."""

from functools import lru_cache

from desktop.engine.catalogue.catalogue import Catalogue


class Folding:
    """Folds codes by the catalogue's own rules, so that training and search agree."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.rubric_of = lru_cache(None)(self._rubric_of)
        self.parent_of = lru_cache(None)(self._parent_of)

    def _rubric_of(self, code: str) -> str | None:
        """Return the rubric, a header's default, the header itself if it has none, or None."""
        rubric = self._catalogue.rubric(code)
        if rubric is None or rubric.level in ("chapter", "block"):
            return None
        if rubric.billable:
            return rubric.code
        return self._catalogue.default_of(rubric.code) or rubric.code

    def _parent_of(self, code: str) -> str | None:
        """Return the code above, up to its category."""
        rubric = self._catalogue.rubric(code)
        if rubric is None or rubric.level == "category":
            return None
        return rubric.parent


def related(one: str, other: str) -> bool:
    """Tell whether one of two rubrics stands under the other, so that neither denies the other."""
    return one.startswith(other) or other.startswith(one)

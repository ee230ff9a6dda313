"""Rubrics that differ by attributes alone are one concept: meaning finds it, grammar its code.

A concept lies within a category. Where a phrase says what a tumour's behaviour is, by whose intent
a thing happened or whose history it is, the other categories of its chapters belong to it, too.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.engine.catalogue.types import Rubric
from desktop.engine.text.attributes.concept import chapters_across
from desktop.engine.text.attributes.table import Said
from desktop.engine.text.attributes.titles import Traits, varying

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue

_CACHED = 50_000
_OTHER = {"right": "left", "left": "right"}
# The category, or the chapters of which all categories count; and what the titles share.
Key = tuple[str | frozenset[int], str]
Members = Mapping[str, tuple[int, ...]]


class Concepts:
    """Finds a rubric's concept and those that share it; a category is read when it is asked for."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        self._traits: dict[int, Traits] = {}
        self._within: Callable[[str], Members] = lru_cache(_CACHED)(self._read_category)
        self._of: Callable[[int], Members] = lru_cache(_CACHED)(self._read_chapter)
        self.turns: Callable[[int], bool] = lru_cache(_CACHED)(self._has_other_side)

    def traits(self, rubric_id: int) -> Traits:
        """Return what a rubric's title says, and what it shares with its siblings."""
        known = self._traits.get(rubric_id)
        if known is None:
            title = self._catalogue.official_title(rubric_id)
            known = self._traits[rubric_id] = varying(title)
        return known

    def key(self, rubric_id: int, heard: Said) -> Key:
        """Return what names a rubric's concept, as wide as the phrase asks for."""
        rubric, shared = self._catalogue.rubric_by_id(rubric_id), self.traits(rubric_id).concept
        chapters = chapters_across(heard) if shared else frozenset()
        return chapters if rubric.chapter in chapters else rubric.code[:3], shared

    def category(self, rubric_id: int) -> str:
        """Return a rubric's category."""
        return self._catalogue.rubric_by_id(rubric_id).code[:3]

    def is_vague(self, rubric_id: int) -> bool:
        """Tell whether a rubric leaves something unspecified."""
        return "unspecified" in self._catalogue.official_title(rubric_id).lower()

    def members(self, key: Key) -> tuple[int, ...]:
        """Return the codes of a concept."""
        place, shared = key
        if isinstance(place, str):
            return self._within(place).get(shared, ())
        return tuple(one for chapter in sorted(place) for one in self._of(chapter).get(shared, ()))

    def _has_other_side(self, rubric_id: int) -> bool:
        """Tell whether there is the same rubric for the other side."""
        side = self.traits(rubric_id).get("side") if rubric_id else frozenset()
        other = {_OTHER[value] for value in side & _OTHER.keys()}
        return bool(other) and any(
            self.traits(one).get("side") == other for one in self.members(self.key(rubric_id, {}))
        )

    def _read_chapter(self, number: int) -> Members:
        chapters = (one for one in self._catalogue.chapters() if one.chapter == number)
        return self._arranged(code for one in chapters for code in self._catalogue.below(one))

    def _read_category(self, category: str) -> Members:
        rubric = self._catalogue.rubric(category)
        return self._arranged(self._catalogue.below(rubric)) if rubric else {}

    def _arranged(self, rubrics: Iterable[Rubric]) -> Members:
        found: dict[str, tuple[int, ...]] = {}
        for rubric in rubrics:
            shared = self.traits(rubric.id).concept
            found[shared] = (*found.get(shared, ()), rubric.id)
        return found

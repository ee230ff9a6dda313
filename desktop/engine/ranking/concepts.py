"""Rubrics that differ by attributes alone are one concept: meaning finds it, grammar its code.

A concept lies within a category. Where a phrase says what a tumour's behaviour is, by whose intent
a thing happened or whose history it is, the other categories of its chapters belong to it, too.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.text.attributes.table import Said
from desktop.engine.text.attributes.titles import Traits, varying

_CACHED = 50_000
_ACROSS = frozenset({"behaviour", "intent", "time"})
_CHAPTERS = frozenset({2, 20, 21})  # tumours, external causes, histories
_OTHER = {"right": "left", "left": "right"}
Key = tuple[str, str]  # the category, "" for all, and what the titles share
Members = Mapping[str, tuple[int, ...]]


class Concepts:
    """Finds a rubric's concept and those that share it; a category is read when it is asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._traits: dict[int, Traits] = {}
        self._within: Callable[[str], Members] = lru_cache(_CACHED)(self._read_category)
        self.turns: Callable[[int], bool] = lru_cache(_CACHED)(self._has_other_side)

    def traits(self, rubric_id: int) -> Traits:
        """Return what a rubric's title says, and what it shares with its siblings."""
        known = self._traits.get(rubric_id)
        if known is None:
            title = self._catalogue.title_by_id(rubric_id).text
            known = self._traits[rubric_id] = varying(title)
        return known

    def key(self, rubric_id: int, heard: Said) -> Key:
        """Return what names a rubric's concept, as wide as the phrase asks for."""
        rubric, shared = self._catalogue.rubric_by_id(rubric_id), self.traits(rubric_id).concept
        if shared and rubric.chapter in _CHAPTERS and _ACROSS & heard.keys():
            return "", shared
        return rubric.code[:3], shared

    def members(self, key: Key) -> tuple[int, ...]:
        """Return the codes of a concept."""
        category, shared = key
        known = self._within(category) if category else self._across
        return known.get(shared, ())

    def _has_other_side(self, rubric_id: int) -> bool:
        """Tell whether there is the same rubric for the other side."""
        side = self.traits(rubric_id).get("side") if rubric_id else frozenset()
        other = {_OTHER[value] for value in side & _OTHER.keys()}
        return bool(other) and any(
            self.traits(one).get("side") == other for one in self.members(self.key(rubric_id, {}))
        )

    @cached_property
    def _across(self) -> Members:
        chapters = (one for one in self._catalogue.chapters() if one.chapter in _CHAPTERS)
        return self._arranged(code for one in chapters for code in self._catalogue.below(one))

    def _read_category(self, category: str) -> Members:
        rubric = self._catalogue.rubric(category)
        return self._arranged(self._catalogue.below(rubric)) if rubric else {}

    def _arranged(self, rubrics: Iterable[Rubric]) -> Members:
        ids = [rubric.id for rubric in rubrics]
        found: dict[str, tuple[int, ...]] = {}
        for rubric_id, title in self._catalogue.english_titles(ids):
            if rubric_id not in self._traits:
                self._traits[rubric_id] = varying(title)
            shared = self._traits[rubric_id].concept
            found[shared] = (*found.get(shared, ()), rubric_id)
        return found

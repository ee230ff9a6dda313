"""Coders' rules: a header stands for its default code; a side or a stage picks the relative."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.ranking.agreement import STEERED
from desktop.engine.ranking.candidates import Candidate, Pool
from desktop.engine.text.attributes.table import Said
from desktop.engine.text.attributes.titles import Traits

DEFAULT_CODE, STEER = "default_code", "steering"
_CACHED = 50_000
STEERED_TOP = 12  # relatives are looked up for the leading candidates alone

TraitsOf = Callable[[int], Traits]


class Defaults:
    """Headers and their unspecified codes, by number; asked of the catalogue once a rubric."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._of: Callable[[int], tuple[bool, int]] = lru_cache(_CACHED)(self._read)

    def _read(self, rubric_id: int) -> tuple[bool, int]:
        rubric = self._catalogue.rubric_by_id(rubric_id)
        found = None if rubric.billable else self._catalogue.stand_in(rubric)
        return not rubric.billable, found.id if found else 0

    def lift(self, pool: Pool) -> list[Candidate]:
        """Let each header's unspecified code take its place; return the headers, for browsing."""
        headers = [item for item in pool if self._of(item.rubric_id)[0]]
        for header in headers:
            default = self._of(header.rubric_id)[1]
            if default:
                _stand_in(pool.get(default), header)
        gone = {item.rubric_id for item in headers}
        pool.keep(item.rubric_id for item in pool if item.rubric_id not in gone)
        return headers


def _stand_in(default: Candidate, header: Candidate) -> None:
    better = header.dense_rank < default.dense_rank or header.lexical_rank < default.lexical_rank
    default.stand_in(header)
    if better and default.via is None:
        default.via = header.rubric_id


def steer(pool: Pool, catalogue: Catalogue, traits_of: TraitsOf, heard: Said) -> list[Candidate]:
    """Enter the relatives that a word of the phrase asks for; return the new or changed ones."""
    changed = []
    asked = {name: values for name, values in heard.items() if name in STEERED}
    if not asked:
        return []
    for leader in pool.best()[:STEERED_TOP]:
        own = traits_of(leader.rubric_id)
        if all(own.get(name) == values for name, values in asked.items()):
            continue
        relatives = _siblings(catalogue, leader.rubric_id)
        if "side" in asked:
            cousins = _cousins(catalogue, leader.rubric_id)
            relatives += [one for one in cousins if traits_of(one.id).get("side") == asked["side"]]
        for relative in relatives:
            if _is_asked_for(traits_of(relative.id), own, asked):
                candidate = pool.get(relative.id)
                candidate.stand_in(leader)
                candidate.steered = True
                changed.append(candidate)
    return changed


def _siblings(catalogue: Catalogue, rubric_id: int) -> list[Rubric]:
    rubric = catalogue.rubric_by_id(rubric_id)
    return [item for item in catalogue.siblings(rubric.code) if item.id != rubric_id]


def _cousins(catalogue: Catalogue, rubric_id: int) -> list[Rubric]:
    """Return what stands under the headers beside the rubric's own.

    Some lists part by side first and by stage below it, as that of pressure ulcers does.
    """
    rubric = catalogue.rubric_by_id(rubric_id)
    parent = catalogue.rubric(rubric.parent) if rubric.parent else None
    if parent is None or parent.level != "header":
        return []
    aunts = (item for item in _siblings(catalogue, parent.id) if not item.billable)
    return [cousin for aunt in aunts for cousin in catalogue.children(aunt.code)]


def _is_asked_for(relative: Traits, leader: Traits, asked: Said) -> bool:
    """A relative that differs only by what was asked, and has more of it than the leader."""
    if relative.skeleton != leader.skeleton:
        return False
    kept = all(relative.get(one) in (values, leader.get(one)) for one, values in asked.items())
    gains = sum(
        (relative.get(name) == values) - (leader.get(name) == values)
        for name, values in asked.items()
    )
    others = (name for name in STEERED if name not in asked)
    return kept and gains > 0 and all(relative.get(name) == leader.get(name) for name in others)


_ENCOUNTER_DEFAULT = "A"


def suggested_encounter(characters: Iterable[str], meanings: dict[str, str], heard: Said) -> str:
    """Choose the 7th character: initial encounter unless the phrase says otherwise."""
    known = list(characters)
    asked = heard.get("encounter", frozenset())
    opened = "open" in heard.get("openness", frozenset())
    wanted = ["S"] if "sequela" in asked else ["D"] if "subsequent" in asked else []
    if opened:
        wanted += [char for char in known if "open" in meanings.get(char, "").lower()]
    for char in (*wanted, _ENCOUNTER_DEFAULT, "0"):
        if char in known:
            return char
    return known[0]

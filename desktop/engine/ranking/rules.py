"""Coders' rules: a header stands for its default code; what is heard chooses among siblings."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from copy import copy
from functools import lru_cache
from typing import Any

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.concepts import Concepts
from desktop.engine.ranking.candidates import Candidate, Pool
from desktop.engine.text.attributes.standing import Standing, lost, standing
from desktop.engine.text.attributes.table import LOOSE, Said
from desktop.engine.text.attributes.titles import Traits, varying

DEFAULT_CODE, STEER = "default_code", "steering"
_CACHED = 50_000
_APART = ("trauma", "region")  # what tells like categories apart
_ENCOUNTER = "encounter"
# The usual kind, and the ear on the other side.
_PLAIN = frozenset({
    "primary", "unilateral", "localized", "idiopathic", "unrestricted", "hearing", "contralateral",
})  # fmt: skip
_SIDED = frozenset({"side", "dominance"})
LEADERS = 16  # siblings are looked up for the leading candidates alone


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
    if default.own_text is None:
        default.own_text = header.own_text
    if (default.stand_in(header) or header.own_text is not None) and default.via is None:
        default.via = header.rubric_id


def fetched(pool: Pool, concepts: Concepts, heard: Said) -> list[Candidate]:
    """Return the candidates, and of each leading concept the code that agrees best.

    The pool stays what was found, so that every stage fetches anew.
    """
    stand, found = _Standings(heard), {one.rubric_id: one for one in pool}
    plain = _Standings({name: said for name, said in heard.items() if name not in _SIDED})
    leaders = sorted(pool, key=lambda one: min(one.dense_rank, one.lexical_rank))[:LEADERS]
    for leader in leaders:
        told = concepts.traits(leader.rubric_id).values
        if not _may_be_bettered(stand.of(told), heard):
            continue
        members = {
            one: concepts.traits(one).values
            for one in concepts.members(concepts.key(leader.rubric_id, heard))
        }
        if not members:
            continue
        best = min(
            members,
            key=lambda one: (
                stand.of(members[one]), lost(told, members[one]), not concepts.is_vague(one)
            ),
        )  # fmt: skip
        if best != leader.rubric_id and stand.of(members[best]) < stand.of(told):
            candidate = copy(found.get(best) or Candidate(best))
            better = candidate.stand_in(leader)
            candidate.steered |= better and stand.of(members[best])[:2] < stand.of(told)[:2]
            candidate.turned = plain.of(members[best])[:2] >= plain.of(told)[:2]
            found[best] = candidate
    return list(found.values())


def _may_be_bettered(place: Standing, heard: Said) -> bool:
    contradictions, agreements, details = place
    return bool(contradictions or details) or -agreements < len(heard.keys() - LOOSE)


def settle(ranked: Sequence[Candidate], concepts: Concepts, heard: Said) -> list[int]:
    """Order the codes of each concept by how well they agree, in the places that it has.

    Titles of two categories that share all other words do not contradict above each other either:
    the right bundle branch is no sibling of the left one. Returns the order; scores stay with the
    places.
    """
    told = [concepts.traits(candidate.rubric_id) for candidate in ranked]
    stand = _Standings(heard)
    keys = [concepts.key(candidate.rubric_id, heard) for candidate in ranked]
    order = _within(range(len(ranked)), keys, [stand.of(one.values) for one in told])
    if not heard:
        return order
    against = [stand.of(one.values)[0] + _is_later(one, heard) for one in told]
    order = _within(order, [one.concept for one in told], against)
    order = _agreeing_first(order, told, heard)
    return _sided_first(order, ranked, concepts, heard.get("side", frozenset()))


def _is_later(told: Traits, heard: Said) -> bool:
    """Tell whether a title is of a later encounter or event, of which the phrase says nothing."""
    return bool(told.get(_ENCOUNTER)) and _ENCOUNTER not in heard


def _agreeing_first(order: list[int], told: Sequence[Traits], heard: Said) -> list[int]:
    """Let a first code that says the opposite of what was heard give way to a like one.

    A bleeding after a blow and one without lie in two chapters, so that no concept holds both.
    """
    for attribute in _APART:
        asked = heard.get(attribute)
        first = told[order[0]].get(attribute) if order else None
        if not asked or not first or first == asked:
            continue
        words = set(told[order[0]].concept.split())
        for place in order[1:LEADERS]:
            if told[place].get(attribute) == asked and words & set(told[place].concept.split()):
                return [place, *(one for one in order if one != place)]
    return order


def _sided_first(
    order: list[int], ranked: Sequence[Candidate], concepts: Concepts, side: frozenset[str]
) -> list[int]:
    """Let a first code that is unspecified and knows no side give way to one that says the side.

    Who names it means more than "osteoarthritis of knee, unspecified"; in the category alone, and
    nothing that the first does not say but that it is the usual kind.
    """
    first = ranked[order[0]].rubric_id if order else 0
    if len(side) != 1 or not first or concepts.traits(first).get("side"):
        return order
    if not concepts.is_vague(first):
        return order
    for place in order[1:LEADERS]:
        other = ranked[place].rubric_id
        same = concepts.category(other) == concepts.category(first)
        more = _words_of(other, concepts) - _words_of(first, concepts)
        usual = more <= _PLAIN or concepts.is_vague(other)
        if same and usual and concepts.traits(other).get("side") == side:
            return [place, *(one for one in order if one != place)]
    return order


def _words_of(rubric_id: int, concepts: Concepts) -> set[str]:
    return set(concepts.traits(rubric_id).concept.split())


def own_first(ranked: Sequence[Candidate]) -> list[int]:
    """Order what the site itself has put in for just this phrase before all else."""
    return sorted(range(len(ranked)), key=lambda place: ranked[place].own_text is None)


class _Standings:
    """The standing of what titles say; few say something of their own, so each is told once."""

    def __init__(self, heard: Said) -> None:
        self._heard = heard
        self._known: dict[int, Standing] = {}

    def of(self, told: Said) -> Standing:
        """Return the standing; equal sayings are one object, see `varying`."""
        known = self._known.get(id(told))
        if known is None:
            known = self._known[id(told)] = standing(self._heard, told)
        return known


def _within(
    order: Sequence[int], groups: Sequence[Hashable], ranks: Sequence[Any]
) -> list[int]:  # fmt: skip
    """Sort the members of each group among the places that they hold."""
    places: dict[Hashable, list[int]] = {}
    for place, member in enumerate(order):
        places.setdefault(groups[member], []).append(place)
    sorted_ = list(order)
    for held in places.values():
        if len(held) > 1:
            members = sorted((order[place] for place in held), key=ranks.__getitem__)
            for place, member in zip(held, members, strict=True):
                sorted_[place] = member
    return sorted_


_USUAL = ("A", "0")  # the first encounter, nothing specified


def suggested_encounter(meanings: Mapping[str, str], heard: Said) -> str:
    """Choose the 7th character by its English meaning: the usual one, or what the phrase says."""
    return min(
        meanings,
        key=lambda char: (
            standing(heard, _meant(meanings[char])),
            _USUAL.index(char) if char in _USUAL else len(_USUAL),
        ),
    )


@lru_cache(1024)
def _meant(meaning: str) -> Said:
    return varying(meaning).values

"""Which values of a table's axes follow from what was heard, and which codes are likeliest."""

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

import numpy as np

from desktop.engine.procedures.candidates import Candidate
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import PLACES, Table
from desktop.engine.procedures.phrase import Phrase
from desktop.engine.procedures.side import side_of, sides_in, twin_of
from desktop.engine.procedures.wordings import Hit, Wordings
from desktop.engine.text.folding import stems_of

Chances = Mapping[int, Mapping[str, float]]
_REACH, _SHARPNESS = 0.15, 0.04  # of cosine: how far wordings vote, and how fast they fade
_PRIOR, _EVENLY = 0.5, 0.1  # votes of what is usual in a table, and of every value alike
_HEARD, _UNHEARD, _OTHER_SIDE = 8.0, 0.3, 0.02
MOST_CODES = 5
BODY_PART = PLACES[0]
_LIKELY, _OTHERS = 0.12, 2  # another body part is shown from this chance on, and how many of them
LOOKED_AT = 8  # wordings that may settle a value


@dataclass(frozen=True, slots=True)
class Limits:
    """From which chance a value is filled in, and how near a wording says just the same."""

    chance: float = 0.75
    cosine: float = 0.95


@dataclass(frozen=True, slots=True)
class Filled:
    """What a table's axes hold for a phrase."""

    chosen: dict[int, str]
    heard: frozenset[int]  # places that the phrase itself settles; the others have one value only
    likeliest: tuple[str, ...]  # whole codes, best first
    share: float = 1.0  # of the table's chance that is this body part's


class Filler:
    """Fills the axes of candidate tables."""

    def __init__(
        self, catalogue: ProcedureCatalogue, wordings: Wordings, limits: Limits | None = None
    ) -> None:
        self._catalogue, self._wordings = catalogue, wordings
        self.limits = limits or Limits()

    def fill(self, one: Candidate, phrase: Phrase) -> list[Filled]:
        """Fill what is sure, and rank the codes of the table; both sides are two answers.

        Where the body part is settled, others that are nearly as likely follow as answers of
        their own.
        """
        chances = self.chances(one, phrase)
        if both := self._both_sides(one, phrase, chances[BODY_PART]):
            return [self._filled(one, phrase, chances, {BODY_PART: value}) for value in both]
        best = self._filled(one, phrase, chances, {})
        if BODY_PART not in best.heard:
            return [best]
        part = best.chosen[BODY_PART]
        likely = heapq.nlargest(_OTHERS + 1, chances[BODY_PART].items(), key=lambda one: one[1])
        return [best] + [
            self._filled(one, phrase, chances, {BODY_PART: value}, chance)
            for value, chance in likely
            if value != part and chance >= _LIKELY
        ]

    def _filled(
        self, one: Candidate, phrase: Phrase, chances: Chances, given: Mapping[int, str],
        share: float = 1.0,
    ) -> Filled:  # fmt: skip
        heard = self.sure(one, phrase, chances, self.limits, given)
        chosen = one.table.completed(heard)
        likeliest = tuple(likeliest_codes(one.table, chances, chosen, MOST_CODES))
        return Filled(chosen, frozenset(heard), likeliest, share)

    def _both_sides(
        self, one: Candidate, phrase: Phrase, chances: Mapping[str, float]
    ) -> tuple[str, ...]:  # fmt: skip
        """The values of both sides where both are meant and the table has none for both at once."""
        if "bilateral" not in phrase.sides:
            return ()
        labels = {
            value: label
            for value in one.table.allowed(BODY_PART)
            if (label := self._catalogue.value(one.table, BODY_PART, value)) is not None
        }
        best = max(labels, key=lambda value: chances.get(value, 0.0), default="")
        other = twin_of(labels[best]) if best else ""
        twins = [value for value, label in labels.items() if label.english == other]
        return (*sorted((best, twins[0])),) if other and twins else ()

    def sure(
        self, one: Candidate, phrase: Phrase, chances: Chances, limits: Limits,
        given: Mapping[int, str] = MappingProxyType({}),
    ) -> dict[int, str]:  # fmt: skip
        """The values that the phrase settles, beside those that are given."""
        heard: dict[int, str] = dict(given)
        for place in (place for place in PLACES if place not in given):
            value = self._sure(one, phrase, place, chances[place], limits)
            if value and one.table.fits({**heard, place: value}):
                heard[place] = value
        return heard

    def chances(self, one: Candidate, phrase: Phrase) -> Chances:
        """How likely each value of each place is, one place at a time."""
        return {place: self._at(one, place, phrase) for place in PLACES}

    def _at(self, one: Candidate, place: int, phrase: Phrase) -> dict[str, float]:
        allowed = one.table.allowed(place)
        usual = self._usual(one.table, place)
        total = sum(usual.values()) or 1.0
        votes = self._votes(one, place)
        found = {
            value: votes.get(value, 0.0)
            + _PRIOR * usual.get(value, 0.0) / total
            + _EVENLY / len(allowed)
            for value in allowed
        }
        heard = one.heard.get(place, frozenset())
        labels = {value: self._catalogue.value(one.table, place, value) for value in allowed}
        sides = sides_in(filter(None, labels.values()), phrase.sides)
        for value, label in labels.items():
            if heard:
                found[value] *= _HEARD if value in heard else _UNHEARD
            side = side_of(label) if label else ""
            if side and sides and side not in sides:
                found[value] *= _OTHER_SIDE
        whole = sum(found.values()) or 1.0
        return {value: chance / whole for value, chance in found.items()}

    def _votes(self, one: Candidate, place: int) -> dict[str, float]:
        found: dict[str, float] = {}
        for hit in one.hits:
            behind = one.best.cosine - hit.cosine
            if behind <= _REACH:
                for value in self._values(hit.row, one.table, place):
                    found[value] = found.get(value, 0.0) + float(np.exp(-behind / _SHARPNESS))
        whole = max(sum(found.values()), 1.0)
        return {value: vote / whole for value, vote in found.items()}

    def _values(self, row: int, table: Table, place: int) -> Iterator[str]:
        for code in self._wordings.stands_for(row):
            if code.startswith(table.code) and len(code) >= place:
                yield code[place - 1]

    def _usual(self, table: Table, place: int) -> dict[str, float]:
        found: dict[str, float] = {}
        for concept in self._wordings.rows_of.get(table.code, ()):
            code = self._wordings.codes[concept][0]
            if len(code) >= place:
                found[code[place - 1]] = found.get(code[place - 1], 0.0) + 1.0
        return found

    def _sure(
        self, one: Candidate, phrase: Phrase, place: int, chances: Mapping[str, float],
        limits: Limits,
    ) -> str:  # fmt: skip
        """A value is sure when the phrase says it, or a wording of the same, and none comes close.

        A wording that says more than the phrase, such as how a prosthesis was fixed, says nothing.
        """
        value = max(chances, key=lambda value: chances[value], default="")
        if not value or chances[value] < limits.chance:
            return ""
        said = value in one.heard.get(place, ()) or any(
            value in self._values(hit.row, one.table, place)
            and self._is_the_same(hit, phrase, limits)
            for hit in one.hits[:LOOKED_AT]
        )
        return value if said else ""

    def _is_the_same(self, hit: Hit, phrase: Phrase, limits: Limits) -> bool:
        text = self._wordings.text(hit.row)
        if text and set(stems_of(text)) <= phrase.stems:
            return True
        return hit.cosine >= limits.cosine


def likeliest_codes(
    table: Table, chances: Chances, chosen: Mapping[int, str], count: int
) -> list[str]:
    """The whole codes of a table that agree best, best first.

    Of each row only its few likeliest values at a place are tried.
    """
    found: dict[str, float] = {}
    for row in table.valid:
        if not row.allows(chosen):
            continue
        spread = [
            chosen.get(place) or _likeliest(row.values[place - 4], chances[place], count)
            for place in PLACES
        ]
        for values in product(*spread):
            found[table.code + "".join(values)] = sum(
                float(np.log(max(chances[place].get(values[place - 4], 0.0), 1e-9)))
                for place in PLACES
            )
    return heapq.nlargest(count, found, key=lambda code: (found[code], code))


def _likeliest(values: str, chances: Mapping[str, float], count: int) -> list[str]:
    return heapq.nlargest(count, values, key=lambda value: chances.get(value, 0.0))

"""Within a category that code leads of which the phrase has a text whole, word for word.

"Caída por las escaleras" is no fall on an escalator: of what the special code says it has no word.
"Esquizofrenia paranoide" is more than schizophrenia, unspecified: it has the word for it.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.following import is_past
from desktop.engine.ranking.kinds import is_disease
from desktop.engine.ranking.run import Run
from desktop.engine.text.attributes.standing import standing
from desktop.engine.text.folding import alike, stems_of

_NEXT, _PRESENT = 3, 0.3  # answers, and the share of the chance that a disease must have
_WEEKS, _PREGNANCY = "Z3A", "O"
_LEADERS = 6  # answers of which one may lead
_MUCH, _LITTLE = ("hyper", "hiper", "iper"), ("hypo", "hipo", "ipo")
_AMOUNT = re.compile(r"\b(hyper|hiper|iper|hypo|hipo|ipo)(\w{4})")
# Of the first answer's chance that an unspecified code must have, and a special one.
_SHARE, _LEAST = 0.5, 0.1


def telling(run: Run, chances: Sequence[float], catalogue: Catalogue) -> int:
    """Return the place of the answer that the phrase tells rather than the first; else 0."""
    if run.leaders or len(run.ranked) < 2 or run.ranked[0].own_text is not None:
        return 0
    if place := _present(run, chances, catalogue):
        return place
    said = {stem for text in (run.query.text, *run.query.variants) for stem in stems_of(text)}
    first = _Told(run, 0, said, catalogue)
    if first.code.startswith(_WEEKS):
        return _of_pregnancy(run, said, catalogue)
    for place in range(1, min(_LEADERS, len(run.ranked))):
        if catalogue.concepts.category(run.ranked[place].rubric_id) != first.category:
            continue
        other = _Told(run, place, said, catalogue)
        likely = chances[place] >= (_SHARE if other.is_vague else _LEAST) * chances[0]
        if first.is_told_by_its_opposite(other):
            return place
        if other.standing <= first.standing and other.tells_rather(first, likely=likely):
            return place
    return 0


def _present(run: Run, chances: Sequence[float], catalogue: Catalogue) -> int:
    """Return the place of a disease where the first answer is a history of which nobody speaks."""
    codes = [catalogue.rubric_by_id(one.rubric_id).code for one in run.ranked[:_NEXT]]
    if not is_past(codes[0], run):
        return 0
    near = (place for place in range(1, len(codes)) if chances[place] >= _PRESENT * chances[0])
    return next((place for place in near if is_disease(codes[place])), 0)


def _of_pregnancy(run: Run, said: set[str], catalogue: Catalogue) -> int:
    """Return the place of what is told of a pregnancy whose weeks stand in front."""
    leaders = range(1, min(_LEADERS, len(run.ranked)))
    told = ((place, _Told(run, place, said, catalogue)) for place in leaders)
    return next((p for p, one in told if one.code.startswith(_PREGNANCY) and one.words), 0)


class _Told:
    """How much of a code a phrase tells."""

    def __init__(self, run: Run, place: int, said: set[str], catalogue: Catalogue) -> None:
        concepts, rubric_id = catalogue.concepts, run.ranked[place].rubric_id
        self.code, self._said = catalogue.rubric_by_id(rubric_id).code, set(map(alike, said))
        self._texts = catalogue.texts
        self.is_vague = concepts.is_vague(rubric_id)
        self.category = concepts.category(rubric_id)
        self.standing = standing(run.query.heard, concepts.traits(rubric_id).values)

    def tells_rather(self, first: "_Told", *, likely: bool) -> bool:
        """Tell whether the phrase tells this one rather than that one."""
        if self.is_vague == first.is_vague or not likely:
            return False
        if self.is_vague:
            return self.words > 0 == first.words
        return self.words > first.words

    def is_told_by_its_opposite(self, other: "_Told") -> bool:
        """Tell whether the phrase says hypo- where this one says hyper-, and the other hypo-."""
        for much, rest in set(_AMOUNT.findall(" ".join(self._said))):
            opposite = _MUCH if much in _LITTLE else _LITTLE
            same = _MUCH if much in _MUCH else _LITTLE
            if self._has(opposite, rest) and not self._has(same, rest) and other._has(same, rest):
                return True
        return False

    def _has(self, amounts: tuple[str, ...], rest: str) -> bool:
        begun = tuple(amount + rest for amount in amounts)
        return any(word.startswith(begun) for text in self._stems for word in text)

    @cached_property
    def words(self) -> int:
        """The number of words of the longest text that the phrase has whole."""
        return max((len(text) for text in self._stems if text and text <= self._said), default=0)

    @cached_property
    def _stems(self) -> Sequence[set[str]]:
        return [set(map(alike, stems_of(text.text))) for text in self._texts(self.code)]

"""How a pack answers a graded list: the best code first, among five, and clear answers that err."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.engine.results import Results
from desktop.engine.search import SearchEngine
from training.data.gold import Gold
from training.data.lists import Graded
from training.measure.systems import VARIANTS, WHOLE

NEXT = 5
EVERY = "all"


@dataclass(frozen=True, slots=True)
class Judged:
    """One phrase and what became of it."""

    phrase: Graded
    place: int  # of the first accepted rubric, 0 for none
    whole: bool  # the first code is right to its last character
    clear: bool  # the answer was called a clear match
    first: str  # the code that stood first


@dataclass(frozen=True, slots=True)
class Line:
    """Figures of a group of phrases, as shares."""

    phrases: int
    first: float
    whole: float
    in_five: float
    clear_wrong: float  # called clear and wrong, of all phrases of the group


def judge(
    engine: SearchEngine, phrases: Iterable[Graded], variant: str = WHOLE
) -> Iterator[Judged]:
    """Ask each phrase as the program is asked: nobody says which language it is in."""
    gold, options = Gold(engine.catalogue), replace(VARIANTS[variant], top=10)
    for phrase in phrases:
        targets = gold.targets(phrase.codes)
        if not targets:
            continue
        rubrics = frozenset[str]().union(*(target.rubrics for target in targets))
        codes = frozenset[str]().union(*(target.codes for target in targets))
        yield _judged(phrase, engine.search(phrase.text, options), rubrics, codes)


def _judged(
    phrase: Graded, found: Results, rubrics: frozenset[str], codes: frozenset[str]
) -> Judged:
    places = (result.rank for result in found.results if result.rubric in rubrics)
    first = found.results[0].code if found.results else ""
    return Judged(phrase, next(places, 0), first in codes, found.confidence == "high", first)


def lines(judged: Sequence[Judged], key: Callable[[Graded], str]) -> dict[str, Line]:
    """Return the figures of each group, and of all."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[key(one.phrase)].append(one)
        groups[EVERY].append(one)
    return {name: _line(own) for name, own in groups.items()}


def _line(own: Sequence[Judged]) -> Line:
    def share(tell: Callable[[Judged], bool]) -> float:
        return sum(map(tell, own)) / len(own)

    return Line(
        len(own),
        share(lambda one: one.place == 1),
        share(lambda one: one.whole),
        share(lambda one: 0 < one.place <= NEXT),
        share(lambda one: one.clear and one.place != 1),
    )

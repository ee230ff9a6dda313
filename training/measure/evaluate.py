"""One system on one set of phrases: answers, figures at each level, and figures by group."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.gold import LEVELS, Gold, Level, Target
from training.data.queries import Question
from training.measure.bootstrap import Estimate, estimate
from training.measure.measures import BRIEF, Ranked, figures, judged
from training.measure.systems import DEPTH, System

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Evaluation:
    """All that was measured; `values[level][measure]` holds one value a phrase."""

    system: str
    data: str
    questions: list[Question]
    chapters: list[int]
    values: dict[Level, dict[str, list[float]]]
    places: dict[Level, list[int]]  # of the first right result, 0 for none
    fate: dict[str, int] = field(default_factory=dict)
    left_out: int = 0  # phrases none of whose codes exists today
    milliseconds: float = 0.0  # a phrase, once all is open and built; 0 where too few were asked
    _summaries: dict[Level, dict[str, Estimate]] = field(default_factory=dict)

    def summary(self, level: Level) -> dict[str, Estimate]:
        """Return every measure of a level with its interval."""
        if level not in self._summaries:
            self._summaries[level] = {
                name: estimate(values) for name, values in self.values[level].items()
            }
        return self._summaries[level]

    def brief(self) -> dict[str, float]:
        """Return the few measures that fit into a line."""
        return {name: round(self.summary("rubric")[name].value, 4) for name in BRIEF}

    def ranks(self, level: Level = "rubric") -> dict[str, int]:
        """Return at which place the first right result stands, for how many phrases."""
        counts = dict.fromkeys((*(name for _, name in RANKS), "nowhere"), 0)
        for place in self.places[level]:
            counts[_rank(place)] += 1
        return counts

    def by(self, key: str, level: Level = "rubric") -> dict[str, dict[str, float]]:
        """Return the means by language, seen, length, chapter or group."""
        places: dict[str, list[int]] = defaultdict(list)
        for number, question in enumerate(self.questions):
            places[_group(key, question, self.chapters[number])].append(number)
        return {
            name: {"phrases": len(chosen)}
            | {
                measure: sum(values[number] for number in chosen) / len(chosen)
                for measure, values in self.values[level].items()
            }
            for name, chosen in sorted(places.items())
        }


WARM = 64  # phrases
RANKS = ((1, "1"), (2, "2"), (3, "3"), (5, "4-5"), (10, "6-10"), (20, "11-20"), (50, "21-50"))
GROUPS = ("language", "seen", "length", "chapter", "group")


def _group(key: str, question: Question, chapter: int) -> str:
    if key == "language":
        return question.language
    if key == "seen":
        return "seen in train" if question.seen else "not seen"
    if key == "chapter":
        return f"{chapter:02d}"
    if key == "length":
        return _length(question.text)
    return question.group


def _rank(place: int) -> str:
    return next((name for last, name in RANKS if 0 < place <= last), "nowhere")


def _length(text: str) -> str:
    words = len(text.split())
    return "1 word" if words == 1 else "2-3 words" if words <= 3 else "4 words or more"


def evaluate(
    system: System, data: str, questions: Iterable[Question], catalogue: Catalogue, *,
    pool: frozenset[str] = frozenset(), progress: Progress = lambda done, total: None,
) -> Evaluation:  # fmt: skip
    """Ask every question and judge the answers; `pool` keeps only these rubrics of them."""
    gold = Gold(catalogue)
    every = [(question, gold.targets(question.codes)) for question in questions]
    kept = [(question, targets) for question, targets in every if targets]
    asked = [question for question, _ in kept]
    answers: list[list[Ranked]] = []
    depth = DEPTH * 4 if pool else DEPTH
    clock = [time.perf_counter()]
    for done, answer in enumerate(system.answers(asked, depth), start=1):
        clock.append(time.perf_counter())
        answers.append([item for item in answer if not pool or item.rubric in pool][:DEPTH])
        progress(done, len(asked))
    targets = [found for _, found in kept]
    found = _judge(system.name, data, asked, answers, targets, catalogue, gold, len(every))
    found.milliseconds = _pace(clock)
    return found


def _pace(clock: Sequence[float]) -> float:
    """Return the milliseconds of a phrase: the first ones open the models and build indexes.

    >>> round(_pace([0.0, 100.0, *(100 + n / 10 for n in range(1, 2 * WARM))]), 1)
    100.0
    """
    whole = (len(clock) - 1) // WARM * WARM  # some systems answer so many at once
    if whole < 2 * WARM:
        return 0.0
    return (clock[whole] - clock[WARM]) * 1000 / (whole - WARM)


def _judge(
    name: str, data: str, asked: list[Question], answers: Sequence[Sequence[Ranked]],
    targets: Sequence[Sequence[Target]], catalogue: Catalogue, gold: Gold, total: int,
) -> Evaluation:  # fmt: skip
    values: dict[Level, dict[str, list[float]]] = {}
    places: dict[Level, list[int]] = {}
    for level in LEVELS:
        distinct = [_distinct(found, level) for found in targets]
        marks = [judged(answer, own, level) for answer, own in zip(answers, distinct, strict=True)]
        values[level] = figures(marks, [len(found) for found in distinct])
        places[level] = [_first(found) for found in marks]
    chapters = [_chapter(catalogue, found[0]) for found in targets]
    left_out = total - len(asked)
    return Evaluation(name, data, asked, chapters, values, places, dict(gold.fate), left_out)


def _distinct(targets: Sequence[Target], level: Level) -> list[Target]:
    """Two codes of one category are one target at that level."""
    return list({target.accepts(level): target for target in targets}.values())


def _first(marks: Sequence[int]) -> int:
    return next((place for place, mark in enumerate(marks, start=1) if mark >= 0), 0)


def _chapter(catalogue: Catalogue, target: Target) -> int:
    rubric = catalogue.rubric(target.category)
    return rubric.chapter if rubric else 0

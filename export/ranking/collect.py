"""Run phrases through a pack's own pipeline and keep what its ranking would see."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from desktop.engine.ranking.run import Trace
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.ranking.right import targets
from training.data.gold import main_targets
from training.data.queries import Question
from training.measure.own_texts import OwnTexts


@dataclass(slots=True)
class Seen:
    """One phrase as each stage saw it: a row of features a candidate, and which are right."""

    question: Question
    matrices: dict[str, np.ndarray] = field(default_factory=dict)
    right: dict[str, np.ndarray] = field(default_factory=dict)  # learned towards
    accepted: dict[str, np.ndarray] = field(default_factory=dict)  # counted as right


def collect(
    engine: SearchEngine, queries: Sequence[Question], own: OwnTexts, depth: int,
    report: Callable[[int], None] = lambda done: None,
) -> list[Seen]:  # fmt: skip
    """Return what every stage saw of each phrase."""
    options = SearchOptions(depth=depth)
    seen = []
    for number, question in enumerate(queries):
        seen.append(look_up(engine, question, own, options))
        report(number)
    return seen


def look_up(
    engine: SearchEngine, question: Question, own: OwnTexts, options: SearchOptions,
    watch: Callable[[Trace], None] = lambda stage: None,
) -> Seen:  # fmt: skip
    """Return what every stage saw of one phrase; `watch` sees each stage while it holds."""
    options = SearchOptions(depth=options.depth, language=question.language)
    found = Seen(question)
    right, accepted = (pick(engine.catalogue, question.codes) for pick in (main_targets, targets))
    for seen in engine.trace(question.text, options, own.without(question)):
        count = options.depth if seen.stage == "reranked" else len(seen.ranked)
        ids = [candidate.rubric_id for candidate in seen.ranked[:count]]
        found.matrices[seen.stage] = np.array(seen.matrix[:count])
        found.right[seen.stage] = _marks(ids, right)
        found.accepted[seen.stage] = _marks(ids, accepted)
        watch(seen)
    return found


def _marks(ids: Iterable[int], wanted: frozenset[int]) -> np.ndarray:
    return np.array([rubric_id in wanted for rubric_id in ids], dtype=bool)

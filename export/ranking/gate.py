"""From which probability on an answer by meaning stays: reranking costs most of a search.

Chosen on phrases of which each is judged by what was learned from the other half: what has seen
a phrase is surer of it than it will be of the next.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.engine.ranking.calibration import EVIDENCE
from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.fusion import MEANING, NEVER, RERANK, Stage
from export.ranking.collect import Seen
from export.ranking.learn import half

LEVELS = (0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.92, 0.9, 0.87, 0.84, 0.8, 0.75, 0.7)
LOST = 0.0005  # of the reciprocal rank, at most
DEEPEST = 10


@dataclass(frozen=True, slots=True)
class Gate:
    """The probability, and what it does to the phrases that it was chosen on."""

    sure: float
    spared: float  # the share of phrases that are not reranked
    with_gate: float  # mean reciprocal rank
    without: float

    def __str__(self) -> str:
        return (
            f"from {self.sure:.2f} on nothing is reranked: {self.spared:.1%} of the phrases; "
            f"MRR@10 {self.with_gate:.4f}, all reranked {self.without:.4f}"
        )


def choose_gate(seen: Sequence[Seen], judges: Mapping[str, Sequence[Stage]]) -> Gate:
    """Return the lowest probability that loses next to nothing."""
    both = [one for one in seen if {MEANING, RERANK} <= one.matrices.keys() and one.question.codes]
    if not both:
        return Gate(NEVER, 0.0, 0.0, 0.0)
    sure = np.array([probability(one, judges[MEANING][half(one)]) for one in both])
    plain, again = (
        np.array([_reciprocal(one, name, judges[name][half(one)]) for one in both])
        for name in (MEANING, RERANK)
    )
    best = Gate(NEVER, 0.0, float(again.mean()), float(again.mean()))
    for level in LEVELS:
        spared = sure >= level
        gained = float(np.where(spared, plain, again).mean())
        if gained < best.without - LOST:
            break
        best = Gate(level, float(spared.mean()), gained, best.without)
    return best


def probability(one: Seen, meaning: Stage) -> float:
    """Return the chance that meaning gives its best candidate."""
    matrix = one.matrices[MEANING]
    if not len(matrix):
        return 0.0
    evidence = tuple(float(matrix[:, FEATURES.index(name)].max()) for name in EVIDENCE)
    return float(meaning.calibration.probabilities(meaning.score(matrix), evidence).max())


def _reciprocal(one: Seen, name: str, stage: Stage) -> float:
    order = np.argsort(-stage.score(one.matrices[name]), kind="stable")[:DEEPEST]
    right = np.flatnonzero(one.accepted[name][order])
    return 1.0 / (1 + int(right[0])) if len(right) else 0.0

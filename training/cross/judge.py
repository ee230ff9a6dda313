"""Does reranking help, and in which language does it hurt: on held-out questions alone."""

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from training.cross.loss import reciprocal_rank
from training.cross.texts import Second
from training.retrieval.lists import Listed

DEPTH, OF_A_LANGUAGE = 20, 60


class Scorer(Protocol):
    """Anything that scores pairs."""

    def scores(self, pairs: Sequence[tuple[str, str]]) -> np.ndarray:
        """Return one number a pair."""
        ...


def sample(lists: Sequence[Listed], seed: int = 5, most: int = OF_A_LANGUAGE) -> list[Listed]:
    """Return as many held-out questions of each language."""
    groups: dict[str, list[Listed]] = defaultdict(list)
    for found in lists:
        if found.held and found.candidates:
            groups[found.language].append(found)
    draw = random.Random(seed)
    return [found for _, own in sorted(groups.items())
            for found in draw.sample(own, min(most, len(own)))]  # fmt: skip


def judge(
    scorer: Scorer, lists: Sequence[Listed], second: Second, prior: float
) -> dict[str, dict[str, float]]:
    """Return, by language and for all, the MRR of the retriever and of both together."""
    pairs = [
        (found.question, second(candidate.rubric, candidate.text))
        for found in lists
        for candidate in found.candidates[:DEPTH]
    ]
    logits = scorer.scores(pairs) if pairs else np.zeros(0)
    figures: dict[str, list[tuple[float, float]]] = defaultdict(list)
    start = 0
    for found in lists:
        own = found.candidates[:DEPTH]
        cosines = np.array([candidate.score for candidate in own])
        right = np.array([candidate.rubric == found.rubric for candidate in own])
        both = logits[start : start + len(own)] + prior * cosines
        start += len(own)
        ranks = (reciprocal_rank(cosines, right), reciprocal_rank(both, right))
        figures[found.language].append(ranks)
        figures["all"].append(ranks)
    return {
        language: dict(zip(("retriever", "reranked"), map(float, np.mean(own_ranks, axis=0)),
                           strict=True))
        for language, own_ranks in sorted(figures.items())
    }  # fmt: skip

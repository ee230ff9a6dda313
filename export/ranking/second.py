"""Second stages side by side: each learned on one half of the phrases and judged on the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.engine.ranking.fusion import RERANK
from export.ranking.collect import Seen
from export.ranking.fit import fit_weights
from export.ranking.learn import UNKNOWN, half

ROWS = frozenset({"row", "row_rank"})
DEEPEST = 10
GAINS = {"r": 3.0, "n": 1.0, "w": 0.0}  # of a graded candidate, in what a list is worth
Scorer = Callable[[Seen], np.ndarray]
Learner = Callable[[Sequence[Seen]], Scorer]
Gains = Mapping[tuple[str, str], np.ndarray]  # of a phrase's candidates, by language and text


@dataclass(frozen=True, slots=True)
class Ordered:
    """The candidates of one phrase, best first: which are accepted, and what each is worth."""

    group: str
    accepted: np.ndarray
    gains: np.ndarray | None = None

    @property
    def reciprocal(self) -> float:
        """One over the place of the first accepted among ten."""
        found = np.flatnonzero(self.accepted[:DEEPEST])
        return 1.0 / (1 + int(found[0])) if len(found) else 0.0

    @property
    def worth(self) -> float:
        """What the ten first are worth, as a share of the best order of all (nDCG)."""
        gains = self.gains if self.gains is not None else np.zeros(0)
        fading = 1 / np.log2(np.arange(2, DEEPEST + 2))
        best, told = np.sort(gains)[::-1][:DEEPEST], gains[:DEEPEST]
        ideal = float(best @ fading[: len(best)])
        return float(told @ fading[: len(told)]) / ideal if ideal else 0.0


def phrase_of(one: Seen) -> tuple[str, str]:
    """Return what names a phrase."""
    return one.question.language, one.question.text


def crossed(seen: Sequence[Seen], learn: Learner) -> list[np.ndarray]:
    """Return each phrase's scores by what was learned on the other half."""
    learned = [learn([one for one in seen if half(one) != side]) for side in (0, 1)]
    return [learned[half(one)](one) for one in seen]


def linear(stage: str, without: frozenset[str] = frozenset()) -> Learner:
    """The ranking that ships: one weight a feature, some of them left out."""

    def learn(seen: Sequence[Seen]) -> Scorer:
        weights = fit_weights(seen, stage, UNKNOWN[stage] | without)
        return lambda one: np.asarray(one.matrices[stage] @ weights)

    return learn


def boosted(seen: Sequence[Seen]) -> Scorer:
    """Gradient-boosted trees over the same features, candidate by candidate."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    usable = [one for one in seen if one.right[RERANK].any()]
    trees = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.06, max_leaf_nodes=15, l2_regularization=5.0, random_state=1
    )
    trees.fit(
        np.concatenate([one.matrices[RERANK] for one in usable]),
        np.concatenate([one.right[RERANK] for one in usable]),
    )
    return lambda one: np.asarray(trees.decision_function(one.matrices[RERANK]))


def graded(gains: Gains) -> Learner:
    """The linear ranking, where near candidates count a third of right ones."""

    def learn(seen: Sequence[Seen]) -> Scorer:
        near = [
            replace(one, right={RERANK: one.right[RERANK] | (gains[phrase_of(one)] > 0)})
            for one in seen if phrase_of(one) in gains
        ]  # fmt: skip
        return linear(RERANK)([*seen, *seen, *near])

    return learn


def ordered(
    seen: Sequence[Seen], stage: str, scores: Sequence[np.ndarray], gains: Gains
) -> list[Ordered]:
    """Put each phrase's candidates in the order of their scores."""
    found = []
    for one, own in zip(seen, scores, strict=True):
        order = np.argsort(-own, kind="stable")
        own_gains = gains.get(phrase_of(one)) if stage == RERANK else None
        name = f"{one.question.group or one.question.kind} {one.question.language}"
        told = None if own_gains is None else own_gains[order]
        found.append(Ordered(name, one.accepted[stage][order], told))
    return found


def gated(
    plain: Sequence[Ordered], again: Sequence[Ordered], spared: Sequence[bool]
) -> list[Ordered]:
    """Take the answer by meaning where it is sure, the reranked one elsewhere."""
    return [one if spare else two for one, two, spare in zip(plain, again, spared, strict=True)]


def mean(found: Sequence[Ordered], group: str) -> float:
    """Return the mean reciprocal rank of the groups whose name begins so."""
    return float(np.mean([one.reciprocal for one in found if one.group.startswith(group)]))


def worth(found: Sequence[Ordered]) -> float:
    """Return the mean nDCG of the phrases whose candidates are graded."""
    told = [one.worth for one in found if one.gains is not None and one.gains.any()]
    return float(np.mean(told)) if told else float("nan")

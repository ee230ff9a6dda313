"""Learn a stage's weights: the right candidate should stand out among all of its phrase."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from desktop.engine.ranking.features import EXTRA, FEATURES
from export.ranking.collect import Seen

PENALTY = 0.002  # keeps weights small where little is known
# A rule must not turn against what it is for, whatever a few hundred phrases seem to say.
AT_MOST_0 = {
    "conflicting", "unasked", "circumstance_lost", *(n for n in EXTRA if n.startswith("extra_"))
}  # fmt: skip
AT_LEAST_0 = {"dense", "lexical", "exact", "agreeing", "steered", "circumstance_met", "logit"}
# Nor lose its strength to graded lists, where few phrases tell of a history or another side.
AT_MOST = {"conflicting": -3.0}
AT_LEAST = {"circumstance_met": 1.0}
PRECISION = {"maxiter": 1000, "ftol": 1e-12, "gtol": 1e-8}
KIND_WEIGHT = {"mention": 3.0, "phrase": 1.0, "list": 1.0}


@dataclass(frozen=True, slots=True)
class Lists:
    """Every phrase's candidates, one after another, standardised."""

    matrix: np.ndarray
    right: np.ndarray
    starts: np.ndarray
    importance: np.ndarray


def lists_of(seen: Sequence[Seen], stage: str) -> Lists:
    """Gather the phrases whose right rubric is among the candidates."""
    usable = [item for item in seen if stage in item.right and item.right[stage].any()]
    sizes = [len(item.right[stage]) for item in usable]
    return Lists(
        np.concatenate([item.matrices[stage] for item in usable]).astype(np.float64),
        np.concatenate([item.right[stage] for item in usable]),
        np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(int),
        np.array([KIND_WEIGHT[item.question.kind] for item in usable]),
    )


def fit_weights(seen: Sequence[Seen], stage: str, unused: frozenset[str]) -> np.ndarray:
    """Return one weight a feature, by penalised maximum likelihood of the right candidates."""
    lists = lists_of(seen, stage)
    spread = lists.matrix.std(axis=0)
    spread[spread < 1e-6] = 1.0
    scaled = Lists(lists.matrix / spread, lists.right, lists.starts, lists.importance)
    firm = any(item.question.kind == "list" for item in seen)
    bounds = [_bound(name, unused, firm=firm) for name in FEATURES] * spread[:, None]
    start = np.clip(np.zeros(len(FEATURES)), *bounds.T)
    found = minimize(
        _loss, start, (scaled,), "L-BFGS-B", jac=True, bounds=bounds, options=PRECISION
    )
    return np.asarray(found.x / spread)


def _bound(name: str, unused: frozenset[str], *, firm: bool) -> tuple[float, float]:
    if name in unused:
        return 0.0, 0.0
    lowest = 0.0 if name in AT_LEAST_0 else -np.inf
    highest = 0.0 if name in AT_MOST_0 else np.inf
    return (AT_LEAST.get(name, lowest), AT_MOST.get(name, highest)) if firm else (lowest, highest)


def _loss(weights: np.ndarray, lists: Lists) -> tuple[float, np.ndarray]:
    scores = lists.matrix @ weights
    shares = softmax(scores, lists.starts)
    of_right = np.where(lists.right, shares, 0.0)
    mass = np.maximum(np.add.reduceat(of_right, lists.starts), 1e-12)
    sizes = np.diff(np.append(lists.starts, len(scores)))
    importance = lists.importance / lists.importance.sum()
    pull = np.repeat(importance, sizes) * (shares - of_right / np.repeat(mass, sizes))
    loss = -float(importance @ np.log(mass)) + PENALTY * float(weights @ weights)
    return loss, lists.matrix.T @ pull + 2 * PENALTY * weights


def softmax(scores: np.ndarray, starts: np.ndarray) -> np.ndarray:
    sizes = np.diff(np.append(starts, len(scores)))
    top = np.repeat(np.maximum.reduceat(scores, starts), sizes)
    exponents = np.exp(scores - top)
    return np.asarray(exponents / np.repeat(np.add.reduceat(exponents, starts), sizes))

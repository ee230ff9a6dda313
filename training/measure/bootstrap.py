"""How sure a mean is: an interval by drawing the phrases again and again."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

DRAWS, SEED = 1000, 7


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with the interval that holds 95 % of the redrawn means."""

    value: float
    low: float
    high: float


def estimate(values: Sequence[float], draws: int = DRAWS) -> Estimate:
    """Return mean and interval; of nothing, zeros."""
    if not len(values):
        return Estimate(0.0, 0.0, 0.0)
    array = np.asarray(values, dtype=np.float64)
    chance = np.random.default_rng(SEED)
    means = chance.choice(array, (draws, len(array))).mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return Estimate(float(array.mean()), float(low), float(high))


def difference(one: Sequence[float], other: Sequence[float], draws: int = DRAWS) -> Estimate:
    """Return how much better `one` is on the same phrases; the interval leaves out 0 when sure."""
    return estimate([a - b for a, b in zip(one, other, strict=True)], draws)

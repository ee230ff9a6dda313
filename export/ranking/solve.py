"""The three small solvers that ranking needs: bounded descent, logistic regression, isotonic steps.

Written out because they are a dozen lines each, and NumPy is then all that learning needs.
"""

from collections.abc import Callable

import numpy as np

Loss = Callable[[np.ndarray], tuple[float, np.ndarray]]
STEPS, RATE = 500, 0.08
FORGET_MEAN, FORGET_SQUARE = 0.9, 0.999


def descend(loss: Loss, lowest: np.ndarray, highest: np.ndarray) -> np.ndarray:
    """Minimise a smooth convex loss within bounds: Adam's steps, cooled and projected."""
    point = np.clip(np.zeros_like(lowest), lowest, highest)
    mean, square = np.zeros_like(point), np.zeros_like(point)
    for step in range(1, STEPS + 1):
        _, slope = loss(point)
        mean = FORGET_MEAN * mean + (1 - FORGET_MEAN) * slope
        square = FORGET_SQUARE * square + (1 - FORGET_SQUARE) * slope**2
        drift = mean / (1 - FORGET_MEAN**step)
        width = np.sqrt(square / (1 - FORGET_SQUARE**step)) + 1e-10
        rate = RATE * 0.5 * (1 + np.cos(np.pi * step / STEPS)) + 1e-4
        point = np.asarray(np.clip(point - rate * drift / width, lowest, highest))
    return np.asarray(point)


def logistic(
    inputs: np.ndarray, right: np.ndarray, penalty: float = 1.0
) -> tuple[np.ndarray, float]:
    """Return (weights, bias) of a logistic regression, by Newton's method.

    Inputs are centred, or an input that hardly varies is taken for the bias; and a step that does
    not lower the loss is halved, because far from the goal Newton's steps are too long.
    """
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0)
    spread[spread < 1e-9] = 1.0
    rows = np.column_stack([(inputs - middle) / spread, np.ones(len(inputs))])
    ridge = np.append(np.full(inputs.shape[1], penalty), 1e-6)
    found = np.zeros(rows.shape[1])
    for _ in range(60):
        chance = 1 / (1 + np.exp(-np.clip(rows @ found, -30, 30)))
        slope = rows.T @ (chance - right) + ridge * found
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + np.diag(ridge)
        move = np.linalg.solve(bend, slope)
        loss = _log_loss(rows, right, ridge, found)
        while _log_loss(rows, right, ridge, found - move) > loss and np.abs(move).max() > 1e-8:
            move = move / 2
        found = found - move
        if np.abs(move).max() <= 1e-8:
            break
    weights = found[:-1] / spread
    return np.asarray(weights), float(found[-1] - weights @ middle)


def _log_loss(rows: np.ndarray, right: np.ndarray, ridge: np.ndarray, point: np.ndarray) -> float:
    odds = rows @ point
    return float(np.sum(np.logaddexp(0.0, odds) - right * odds) + ridge @ point**2 / 2)


def isotonic(values: np.ndarray, right: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return the best never-falling step function of `values`, read at the points `at`."""
    order = np.argsort(values, kind="stable")
    blocks: list[list[float]] = []  # mean, weight, last value
    for value, seen in zip(values[order], right[order], strict=True):
        blocks.append([float(seen), 1.0, float(value)])
        while len(blocks) > 1 and blocks[-2][0] >= blocks[-1][0]:
            mean, weight, last = blocks.pop()
            before = blocks[-1]
            total = before[1] + weight
            before[:] = [(before[0] * before[1] + mean * weight) / total, total, last]
    ends = np.array([block[2] for block in blocks])
    means = np.array([block[0] for block in blocks])
    return np.asarray(means[np.minimum(np.searchsorted(ends, at), len(means) - 1)])

"""Logistic regressions by scikit-learn, and the thresholds that give the best F1."""

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from desktop.engine.report.found import features
from desktop.engine.report.weights import Weights
from training.reading.collect import Candidate

LEAST = 4  # times a wording must have stood somewhere before anything is learned of it
_STRONGEST = 2.5  # log-odds of a wording at most
_STRENGTH = 1.0  # of the regression's penalty, scikit-learn's C


def regression(rows: Sequence[Sequence[float]], right: Sequence[bool]) -> list[float]:
    """Return the weights of a logistic regression, the constant last."""
    from sklearn.linear_model import LogisticRegression

    learned = LogisticRegression(C=_STRENGTH, max_iter=2000).fit(np.array(rows), np.array(right))
    return [round(float(value), 4) for value in (*learned.coef_[0], learned.intercept_[0])]


def log_odds(stood: int, right: int) -> float:
    """Return how strongly a wording that stood so often and was right so often says mention."""
    odds = math.log((right + 1) / (stood - right + 1))
    return round(max(-_STRONGEST, min(_STRONGEST, odds)), 2)


def mention_rows(
    found: Sequence[Candidate], stood: Counter[str], right: Counter[str], weights: Weights
) -> list[list[float]]:
    """Return the features of candidates; what is said of a wording leaves the candidate out."""
    rows = []
    for one in found:
        row = features(one.hint, one.section, weights)
        words = " ".join(one.hint.stems)
        if one.hint.known and words in stood:
            row[_HEARD] = log_odds(stood[words] - 1, right[words] - one.right)
        rows.append(row)
    return rows


_HEARD = 7  # its place among the features


def best_threshold(chances: Sequence[float], right: Sequence[bool], wanted: int) -> float:
    """Return the chance from which on taking all gives the best F1."""
    order = np.argsort(-np.array(chances))
    hits = np.cumsum(np.array(right, dtype=float)[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + wanted)
    return float(np.array(chances)[order][int(f1.argmax())])

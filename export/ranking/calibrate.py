"""Learn what a score is worth: the chance that a result is right, and when nothing fits."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from desktop.engine.errors import PackError
from desktop.engine.pipeline import evidence_of
from desktop.engine.ranking.calibration import (
    EVIDENCE,
    Calibration,
    log_odds_of_share,
    sigmoid,
)
from export.ranking.collect import Seen

SHOWN = 10  # results whose probability a person sees
MEDIUM = 0.40
CLEAR = (0.84, 0.87, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97)
# Of the first answers that are called a clear match. Mentions of reports have codes given with
# the whole report in sight; of phrases that say all there is, more are right.
RIGHT_WHEN_CLEAR = 0.9
LOST_AT_MOST = 0.03  # of real diagnoses may be called "none"
KNOTS = 40
# What a chance means is learned from cases, reports and phrases alone. A graded list says common
# diagnoses in so many words: with it everything looks likely, text that is no diagnosis too.
COUNTS = frozenset({"mention", "phrase", "nothing"})
_NONE = np.zeros(0, dtype=bool)
SURE = 0.995  # nothing is certain
Score = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, slots=True)
class Samples:
    """Results as shown: their inputs, whether they were right, and whose first result each is."""

    inputs: np.ndarray  # log odds of the share, then the evidence
    right: np.ndarray
    first: np.ndarray
    real: np.ndarray  # of a diagnosis, not of a phrase that is none


def samples_of(seen: Sequence[Seen], stage: str, score: Score) -> Samples:
    """Score each phrase that counts and keep its leading results."""
    inputs, right, first, real = [np.zeros((0, 1 + len(EVIDENCE)))], [], [], []
    for item in seen:
        matrix = item.matrices.get(stage)
        if matrix is None or not len(matrix) or item.question.kind not in COUNTS:
            continue
        scores = score(matrix)
        order = np.argsort(-scores, kind="stable")[:SHOWN]
        odds = log_odds_of_share(scores, 1.0)[order]
        evidence = np.tile(evidence_of(matrix), (len(order), 1))
        inputs.append(np.column_stack([odds, evidence]))
        right.append(item.accepted[stage][order])
        first.append(np.arange(len(order)) == 0)
        real.append(np.full(len(order), item.question.kind != "nothing"))
    told = (np.concatenate([_NONE, *part]) for part in (right, first, real))
    return Samples(np.concatenate(inputs), *told)


def fit_calibration(samples: Samples) -> Calibration:
    """Fit the logistic model, then the monotone correction, then the thresholds."""
    if samples.right.all() or not samples.right.any():
        raise PackError(
            "The phrases to learn from tell nothing, since all of their results are right or none "
            "is; take more of them."
        )
    weights, bias = logistic(samples.inputs, samples.right)
    raw = sigmoid(samples.inputs @ weights + bias)
    knots = np.unique(np.quantile(raw, np.linspace(0, 1, KNOTS)))
    knots = np.concatenate([[0.0], knots, [1.0]])
    steps = IsotonicRegression(out_of_bounds="clip").fit(raw, samples.right)
    levels = _strict(np.minimum(steps.predict(knots), SURE), knots)
    calibration = Calibration(
        share=float(weights[0]),
        evidence=tuple(float(value) for value in weights[1:]),
        bias=bias,
        knots=tuple(float(value) for value in knots),
        levels=tuple(float(value) for value in levels),
    )
    told = probabilities(calibration, samples)
    thresholds = (_high_threshold(told, samples), MEDIUM, _low_threshold(told, samples))
    fields = {**asdict(calibration), "thresholds": thresholds}
    return Calibration(**fields)


def logistic(inputs: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, float]:
    """Return (weights, bias); inputs are scaled to be learned from, so that none is favoured."""
    scale = StandardScaler().fit(inputs)
    model = LogisticRegression(solver="newton-cholesky", tol=1e-8, max_iter=500)
    model.fit(scale.transform(inputs), right)
    weights = model.coef_[0] / scale.scale_
    return weights, float(model.intercept_[0] - weights @ scale.mean_)


def _strict(levels: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """Keep a slope on the steps, so that two results are not tied by the correction."""
    return np.asarray(np.maximum.accumulate(0.98 * levels + 0.02 * knots * levels.max()))


def probabilities(calibration: Calibration, samples: Samples) -> np.ndarray:
    """Return what the calibration says of samples that it may not have been fitted on."""
    weights = np.array([calibration.share, *calibration.evidence])
    raw = sigmoid(samples.inputs @ weights + calibration.bias)
    return np.asarray(np.interp(raw, calibration.knots, calibration.levels))


def _low_threshold(values: np.ndarray, samples: Samples) -> float:
    """The lowest first probability that still counts as an answer."""
    lowest = np.quantile(values[samples.first & samples.real], LOST_AT_MOST)
    return float(min(max(lowest, 0.02), MEDIUM / 2))


def _high_threshold(values: np.ndarray, samples: Samples) -> float:
    """The lowest probability from which on a first answer is seldom wrong: a clear match."""
    for level in CLEAR:
        called = samples.right[samples.first & (values >= level)]
        if len(called) and called.mean() >= RIGHT_WHEN_CLEAR:
            return level
    return CLEAR[-1]


def report(calibration: Calibration, samples: Samples) -> dict[str, Any]:
    """Say how good the probabilities are: calibration error, bins, and how often none is said."""
    values = probabilities(calibration, samples)
    high, _, low = calibration.thresholds
    first = samples.first
    return {
        "ece_first": _round(calibration_error(values[first], samples.right[first])),
        "ece_shown": _round(calibration_error(values, samples.right)),
        "none_of_non_diagnoses": _round(np.mean(values[first & ~samples.real] < low)),
        "none_of_diagnoses": _round(np.mean(values[first & samples.real] < low)),
        "high_right": _round(_mean(samples.right[first & (values >= high)])),
        "high_share": _round(np.mean(values[first & samples.real] >= high)),
        "bins_first": bins(values[first], samples.right[first]),
    }


def bins(values: np.ndarray, right: np.ndarray, count: int = 10) -> list[tuple[float, float, int]]:
    """Return (mean probability, share right, results) of each tenth of the scale."""
    place = np.minimum((values * count).astype(int), count - 1)
    return [
        (
            _round(values[place == i].mean()),
            _round(right[place == i].mean()),
            int((place == i).sum()),
        )
        for i in range(count)
        if (place == i).any()
    ]


def calibration_error(values: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error over ten bins."""
    parts = [abs(said - seen) * size for said, seen, size in bins(values, right)]
    return float(sum(parts) / max(len(values), 1))


def _mean(values: np.ndarray) -> float:
    return float(values.mean()) if len(values) else 0.0


def _round(value: float) -> float:
    return round(float(value), 4)

"""Scores to probabilities that mean what they say, and a frank word when nothing fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.engine.results import Confidence

# The evidence for the phrase as a whole, the same for each of its candidates.
EVIDENCE = ("dense", "phrase_covered", "logit", "nothing")


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic model over a candidate's share and the evidence, then a monotone correction."""

    share: float = 1.0
    evidence: tuple[float, ...] = (0.0,) * len(EVIDENCE)
    bias: float = 0.0
    temperature: float = 1.0
    knots: tuple[float, ...] = (0.0, 1.0)  # isotonic: raw probability ...
    levels: tuple[float, ...] = (0.0, 1.0)  # ... to what was observed
    thresholds: tuple[float, float, float] = (0.7, 0.4, 0.12)  # high, medium, low

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> "Calibration":
        """Read what `python -m export fuse` wrote."""
        high, medium, low = (float(value) for value in fields["thresholds"])
        return cls(
            share=float(fields["share"]),
            evidence=_filled([float(value) for value in fields["evidence"]]),
            bias=float(fields["bias"]),
            temperature=float(fields["temperature"]),
            knots=tuple(float(value) for value in fields["knots"]),
            levels=tuple(float(value) for value in fields["levels"]),
            thresholds=(high, medium, low),
        )

    def probabilities(self, scores: np.ndarray, evidence: Sequence[float]) -> np.ndarray:
        """Return each candidate's chance of being the right one."""
        if not len(scores):
            return np.zeros(0)
        raw = sigmoid(
            self.share * log_odds_of_share(scores, self.temperature)
            + float(np.dot(self.evidence, evidence))
            + self.bias
        )
        return np.asarray(np.interp(raw, self.knots, self.levels))

    def confidence(self, probability: float) -> Confidence:
        """Name a probability; `none` is a frank "nothing fits"."""
        names: tuple[Confidence, ...] = ("high", "medium", "low")
        for name, threshold in zip(names, self.thresholds, strict=True):
            if probability >= threshold:
                return name
        return "none"


def _filled(weights: Sequence[float]) -> tuple[float, ...]:
    """A pack that was made before a kind of evidence was known does not weigh it."""
    return (*weights, *(0.0,) * (len(EVIDENCE) - len(weights)))


def sigmoid(values: np.ndarray) -> np.ndarray:
    """The logistic function, safe for large values."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(values, -40.0, 40.0))))


def log_odds_of_share(scores: np.ndarray, temperature: float) -> np.ndarray:
    """Return the log odds of each score's share of all, clipped where it cannot matter."""
    scaled = np.asarray(scores, dtype=np.float64) / temperature
    shares = np.exp(scaled - scaled.max())
    shares = np.clip(shares / shares.sum(), 1e-6, 1 - 1e-6)
    return np.asarray(np.log(shares / (1 - shares)))

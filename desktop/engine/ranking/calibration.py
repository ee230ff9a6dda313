"""Scores to probabilities that mean what they say, and a frank word when nothing fits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.engine.results import Confidence

# The evidence for the phrase as a whole, the same for each of its candidates.
_COLDEST = 1e-6
_MOST = 1e9
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
        high, medium, low = _finite(fields["thresholds"])
        share, bias, temperature = _finite(
            fields[name] for name in ("share", "bias", "temperature")
        )
        read = cls(
            share=share,
            evidence=_filled(_finite(fields["evidence"])),
            bias=bias,
            temperature=temperature,
            knots=_finite(fields["knots"]),
            levels=_finite(fields["levels"]),
            thresholds=(high, medium, low),
        )
        read.check()
        return read

    def check(self) -> None:
        """Refuse what cannot turn scores into probabilities."""
        rising = list(self.knots) == sorted(self.knots) and len(self.knots) == len(self.levels) > 0
        if not rising or not all(0 <= level <= 1 for level in self.levels):
            raise ValueError("its correction is none")
        if self.temperature < _COLDEST or len(self.evidence) != len(EVIDENCE):
            raise ValueError("its temperature or its evidence is out of range")

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


def _finite(values: Iterable[Any]) -> tuple[float, ...]:
    read = tuple(float(value) for value in values)
    if not all(abs(value) <= _MOST for value in read):  # nor when it is no number at all
        raise ValueError("a number is out of range")
    return read


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

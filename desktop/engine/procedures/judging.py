"""How sure an answer is: a learned weight for each kind of evidence, and what a phrase is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.engine.procedures.candidates import FEATURES
from desktop.engine.procedures.filling import Limits
from desktop.engine.results import Confidence
from desktop.engine.text.folding import stems_of

HIGH, MEDIUM, LOW = 0.75, 0.45, 0.15
ENDINGS = 512  # buckets for the ends of words
_ENDING = 5  # letters


@dataclass(frozen=True, slots=True)
class Linear:
    """A logistic model."""

    weights: NDArray[np.float32]
    bias: float

    def chance(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """The chance of each row of features."""
        return np.asarray(1 / (1 + np.exp(-(features @ self.weights + self.bias))), np.float32)


@dataclass(frozen=True, slots=True)
class Judge:
    """What was learned: which table is right, what a phrase is about, from when a value is sure."""

    table: Linear
    kind: Linear
    limits: Limits

    @classmethod
    def read(cls, fields: Mapping[str, Any], dimensions: int) -> "Judge":
        """Read what the pack has; without it the nearest wording decides."""
        table = _linear(fields.get("table"), len(FEATURES)) or plain()
        kind = _linear(fields.get("kind"), dimensions + ENDINGS)
        if kind is None:
            kind = Linear(np.zeros(dimensions + ENDINGS, np.float32), 0.0)
        limits = fields.get("limits") or {}
        return cls(table, kind, Limits(**{key: float(limits[key]) for key in limits}))


def plain() -> Linear:
    """Judge by the cosine of the nearest wording alone."""
    weights = np.zeros(len(FEATURES), dtype=np.float32)
    weights[FEATURES.index("cosine")] = 12.0
    return Linear(weights, -9.0)


def subject(vectors: NDArray[np.float32], texts: Sequence[str]) -> NDArray[np.float32]:
    """The features by which a diagnosis is told from a procedure: meaning, and ends of words."""
    ends = np.zeros((len(texts), ENDINGS), dtype=np.float32)
    for row, text in enumerate(texts):
        for word in stems_of(text):
            ends[row, _bucket(word[-_ENDING:])] = 1.0
    return np.concatenate([vectors, ends], axis=1)


def confidence(chance: float) -> Confidence:
    """Say a chance in a word."""
    if chance >= HIGH:
        return "high"
    if chance >= MEDIUM:
        return "medium"
    return "low" if chance >= LOW else "none"


def _bucket(ending: str) -> int:
    number = 0
    for char in ending:
        number = (number * 31 + ord(char)) % 1_000_003
    return number % ENDINGS


def _linear(fields: Mapping[str, Any] | None, wanted: int) -> Linear | None:
    if not fields:
        return None
    weights = np.array(fields["weights"], dtype=np.float32)
    return Linear(weights, float(fields["bias"])) if len(weights) == wanted else None

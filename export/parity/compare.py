"""Does int8 answer like float? Gates that stop an export, compared by rank rather than by value."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.engine.errors import PackError


@dataclass(frozen=True, slots=True)
class Gate:
    """One figure and what it must reach."""

    name: str
    value: float
    limit: float
    at_least: bool = True

    @property
    def holds(self) -> bool:
        """Whether the export may go on."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        return f"{self.name:52} {self.value:8.4f}  {sign} {self.limit:<6} {_word(self.holds)}"


def _word(holds: bool) -> str:
    return "holds" if holds else "FAILS"


def check(gates: Sequence[Gate], advice: str = "try another quantisation") -> None:
    """Stop the export when a gate fails; the advice is what the person can do about it."""
    failed = [gate.name for gate in gates if not gate.holds]
    if failed:
        raise PackError(
            f"What was made does not answer like what it was made from ({'; '.join(failed)}); "
            f"{advice}."
        )


def cosine_gates(name: str, one: np.ndarray, other: np.ndarray) -> list[Gate]:
    """Compare two encodings of the same texts."""
    cosines = (one * other).sum(axis=1)
    return [
        # Alarms for a broken graph, no measure of quality: the longer a model is trained, the wider
        # its activations and the lower these are, while hits in int8 rose with those in float.
        Gate(f"{name}: mean cosine", float(cosines.mean()), 0.98),
        Gate(f"{name}: worst cosine", float(cosines.min()), 0.94),
    ]


def order_gates(
    name: str, one: Sequence[np.ndarray], other: Sequence[np.ndarray]
) -> list[Gate]:  # fmt: skip
    """Compare two rerankings of the same lists."""
    taus = [kendall(a, b) for a, b in zip(one, other, strict=True)]
    same = [int(a.argmax()) == int(b.argmax()) for a, b in zip(one, other, strict=True)]
    return [
        Gate(f"{name}: mean Kendall tau", float(np.mean(taus)), 0.80),
        Gate(f"{name}: same first candidate", float(np.mean(same)), 0.85),
    ]


def agreement_at_10(one: Sequence[Sequence[int]], other: Sequence[Sequence[int]]) -> float:
    """The share of the first ten that two rankings have in common."""
    shares = [
        len(set(a[:10]) & set(b[:10])) / max(len(a[:10]), 1)
        for a, b in zip(one, other, strict=True)
    ]
    return float(np.mean(shares))


def kendall(one: np.ndarray, other: np.ndarray) -> float:
    """Kendall's tau between two lists of scores."""
    if len(one) < 2:
        return 1.0
    pairs = np.triu_indices(len(one), 1)
    first = np.sign(one[pairs[0]] - one[pairs[1]])
    second = np.sign(other[pairs[0]] - other[pairs[1]])
    return float((first * second).mean())

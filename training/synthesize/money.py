"""What a run has cost and may still cost."""

from collections.abc import Mapping
from dataclasses import dataclass

from training.synthesize.writers.base import Usage

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """The price of a million tokens, as the user reads it on the provider's page."""

    asked: float = 0.0
    answered: float = 0.0

    def of(self, usage: Usage) -> float:
        """Return what so many tokens cost."""
        return (usage.asked * self.asked + usage.answered * self.answered) / MILLION

    def total(self, spent: Mapping[str, Usage]) -> float:
        """Return what all models together cost, at this one price."""
        return sum(self.of(usage) for usage in spent.values())

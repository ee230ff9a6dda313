"""Mined negatives by question: what the last model took for the answer, but not too nearly."""

import random
from collections.abc import Sequence
from pathlib import Path

from training.pairs.sampler import Pair
from training.retrieval.lists import hard_negatives, read_lists


class Hard:
    """Draws one mined negative a question; a pair without any gets the answer of another rubric."""

    def __init__(self, path: Path, seed: int) -> None:
        self._seed = seed
        self._texts = {
            (found.question, found.rubric): [text for _, text in hard_negatives(found)]
            for found in read_lists(path)
            if not found.held
        }

    def of(self, batch: Sequence[Pair], step: int) -> list[str]:
        """Return one text a pair; the same step draws the same texts, resumed or not."""
        draw = random.Random(f"{self._seed} {step}")
        return [self._one(pair, batch, draw) for pair in batch]

    def _one(self, pair: Pair, batch: Sequence[Pair], draw: random.Random) -> str:
        mined = self._texts.get((pair.source, pair.rubric))
        if mined:
            return draw.choice(mined)
        others = [other.answer for other in batch if other.rubric[:3] != pair.rubric[:3]]
        return draw.choice(others) if others else ""

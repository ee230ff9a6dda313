"""A quick figure on held-out wordings, for early stopping: no dev phrase is touched."""

import random
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from training.models.encoder import Encoder
from training.pairs.item import Item

MOST = 600  # questions
ANSWERS = frozenset({"title", "inclusion", "phrase"})


class HeldOut:
    """Held-out wordings that look for their rubric among the trained texts of as many others."""

    def __init__(self, items: Sequence[Item], seed: int = 3, most: int = MOST) -> None:
        draw = random.Random(seed)
        by_rubric: dict[str, list[Item]] = defaultdict(list)
        for item in items:
            if item.split == "train" and item.kind in ANSWERS:
                by_rubric[item.rubric].append(item)
        held = [item for item in items if item.split == "held" and item.rubric in by_rubric]
        self.questions = draw.sample(held, min(most, len(held)))
        others = draw.sample(sorted(by_rubric), min(most * 4, len(by_rubric)))
        rubrics = dict.fromkeys([*(item.rubric for item in self.questions), *others])
        self.answers = [item for code in rubrics for item in by_rubric[code][:4]]

    def mean_reciprocal_rank(self, encoder: Encoder) -> float:
        """Return the MRR of the right rubric."""
        if not self.questions:
            return 0.0
        texts = encoder.embed([item.text for item in self.answers])
        asked = encoder.embed([item.text for item in self.questions])
        codes = np.array([item.rubric for item in self.answers])
        found = []
        for row, question in zip(asked @ texts.T, self.questions, strict=True):
            right = codes == question.rubric
            above = row > row[right].max()
            found.append(1.0 / (1 + len(set(codes[above]))))
        return float(np.mean(found))

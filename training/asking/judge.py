"""How well held-out wordings find their concept in an index, without their own text."""

from collections.abc import Sequence

import numpy as np

from training.asking.targets import NEVER, Question, Targets

FARTHEST = 100  # places that are looked at


def reciprocal_rank(vectors: np.ndarray, questions: Sequence[Question], targets: Targets) -> float:
    """Return the mean reciprocal rank of the right concept among the concepts of the rows."""
    stored = targets.vectors.numpy()
    ranks = []
    for vector, question in zip(vectors, questions, strict=True):
        near = stored @ vector
        right = targets.right(question)
        answering = near[right]
        near[targets.silent(question)] = NEVER
        near[right] = answering
        best = np.argpartition(-near, min(FARTHEST, len(near) - 1))[:FARTHEST]
        concepts = list(dict.fromkeys(targets.concepts[best[np.argsort(-near[best])]].tolist()))
        found = question.concept in concepts
        ranks.append(1 / (1 + concepts.index(question.concept)) if found else 0.0)
    return float(np.mean(ranks))

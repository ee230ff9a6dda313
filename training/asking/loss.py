"""Contrast with a whole index: its nearest vectors deny, those of the concept answer together."""

from collections.abc import Sequence
from typing import Any

from training.asking.targets import Question, Targets

DENYING = 512  # nearest vectors of other concepts; those farther away weigh next to nothing


def against_all(vectors: Any, questions: Sequence[Question], targets: Targets, scale: float) -> Any:
    """Return how unlikely each question's concept is among all vectors, on the mean."""
    import torch

    denying = targets.nearest_others(vectors.detach(), questions, DENYING)
    denied = torch.einsum("qd,qnd->qn", vectors, targets.vectors[denying]) * scale
    answers = torch.stack([
        (targets.vectors[targets.right(question)] @ vector * scale).logsumexp(0)
        for vector, question in zip(vectors, questions, strict=True)
    ])  # fmt: skip
    return (torch.logaddexp(denied.logsumexp(1), answers) - answers).mean()


def against_rows(vectors: Any, questions: Sequence[Question], rows: Any, sharpness: float) -> Any:
    """Return how unlikely each question's concept is among the concepts' learned rows."""
    import torch
    from torch.nn.functional import cross_entropy

    right = torch.tensor([question.concept for question in questions])
    return cross_entropy(vectors @ rows.T * sharpness, right)

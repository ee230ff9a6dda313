"""Listwise: the right candidate against all others of its list at once."""

from collections.abc import Sequence
from typing import Any

import numpy as np


def listwise(logits: Any, sizes: Sequence[int]) -> Any:
    """Return the mean cross-entropy over the lists, whose right candidate stands first.

    Cao et al. 2007 (ListNet) with one relevant item, which is a softmax over the list.
    """
    import torch
    from torch.nn.functional import cross_entropy

    first = torch.zeros(1, dtype=torch.long, device=logits.device)
    losses = [cross_entropy(part.unsqueeze(0), first) for part in logits.split(list(sizes))]
    return torch.stack(losses).mean()


def distilled(logits: Any, teacher: Any, sizes: Sequence[int]) -> Any:
    """Return how far the order of each list is from the teacher's (KL divergence)."""
    import torch
    from torch.nn.functional import kl_div, log_softmax

    losses = [
        kl_div(
            log_softmax(own.unsqueeze(0), dim=1), log_softmax(other.unsqueeze(0), dim=1),
            reduction="batchmean", log_target=True,
        )
        for own, other in zip(logits.split(list(sizes)), teacher.split(list(sizes)), strict=True)
    ]  # fmt: skip
    return torch.stack(losses).mean()


def reciprocal_rank(scores: np.ndarray, right: np.ndarray) -> float:
    """Return 1 / place of the right candidate, nought where it is missing."""
    if not right.any():
        return 0.0
    return 1.0 / (1 + int((scores > scores[right].max()).sum()))

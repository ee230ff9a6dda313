"""Contrast within a batch, blind to whatever might be right too."""

from collections.abc import Sequence
from typing import Any

from training.pairs.folding import related
from training.pairs.sampler import Pair

NEVER = -1e4  # a logit that no softmax notices


def related_places(batch: Sequence[Pair], torch: Any) -> Any:
    """Return where a question must not deny another's answer: same or related rubric, same text.

    Parent and child are related: a header's text is not wrong for its child, only less precise.
    """
    size = len(batch)
    mask = torch.zeros(size, size, dtype=torch.bool)
    answers = [pair.answer.lower() for pair in batch]
    for row in range(size):
        for column in range(row + 1, size):
            if related(batch[row].rubric, batch[column].rubric) or answers[row] == answers[column]:
                mask[row, column] = mask[column, row] = True
    return mask


def contrast(
    questions: Any, answers: Any, hard: Any, mask: Any, scale: float, backward: float
) -> Any:
    """Return InfoNCE over answers, other questions and mined negatives, and back again.

    Oord et al. 2018 (InfoNCE); questions as further negatives follow Li et al. 2023 (GTE).
    """
    import torch
    from torch.nn.functional import cross_entropy

    device = questions.device
    right, mask = torch.arange(len(questions), device=device), mask.to(device)
    itself = torch.eye(len(questions), dtype=torch.bool, device=device)
    to_answers = (questions @ answers.T * scale).masked_fill(mask, NEVER)
    to_questions = (questions @ questions.T * scale).masked_fill(mask | itself, NEVER)
    columns = [to_answers, to_questions]
    if hard is not None:
        # Each question meets its own mined negatives only: another's may be right for it.
        columns.append(((questions * hard).sum(1, keepdim=True)) * scale)
    forward = cross_entropy(torch.cat(columns, dim=1), right)
    return forward * (1 - backward) + cross_entropy(to_answers.T, right) * backward


def matryoshka(
    questions: Any, answers: Any, hard: Any, mask: Any, scale: float, backward: float,
    dimensions: Sequence[int],
) -> Any:  # fmt: skip
    """Return the mean of the loss over the whole vectors and their beginnings.

    Kusupati et al. 2022: an index may then be cut to the first dimensions.
    """
    from torch.nn.functional import normalize

    losses = [contrast(questions, answers, hard, mask, scale, backward)]
    for width in dimensions:
        short = [
            None if part is None else normalize(part[:, :width], dim=1)
            for part in (questions, answers, hard)
        ]
        losses.append(contrast(short[0], short[1], short[2], mask, scale, backward))
    return sum(losses) / len(losses)

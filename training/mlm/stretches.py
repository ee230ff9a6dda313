"""Running text cut into stretches of one length, and masked."""

from collections.abc import Iterable, Sequence
from typing import Any

IGNORED = -100  # what torch's cross-entropy leaves out
KEPT, RANDOM = 0.1, 0.1  # of the chosen tokens: left as they are, or made another one


def stretches(tokenizer: Any, documents: Iterable[str], length: int) -> list[list[int]]:
    """Return stretches of exactly `length` ids, begin and end included."""
    begin, end = tokenizer.cls_token_id, tokenizer.sep_token_id
    found = []
    for document in documents:
        ids = tokenizer(document, add_special_tokens=False, verbose=False)["input_ids"]
        step = length - 2
        found += [
            [begin, *ids[place : place + step], end]
            for place in range(0, len(ids) - step + 1, step)
        ]
    return found


def masked(batch: Sequence[Sequence[int]], share: float, unknown: int, pieces: int) -> Any:
    """Return (ids with holes, what belongs into the holes).

    Devlin et al. 2019 (BERT). The cut vocabulary has no mask, so a hole is an unknown piece.
    """
    import torch

    ids = torch.tensor(batch)
    chosen = torch.rand(ids.shape) < share
    chosen[:, 0] = chosen[:, -1] = False
    labels = ids.masked_fill(~chosen, IGNORED)
    fate = torch.rand(ids.shape)
    holes = ids.masked_fill(chosen & (fate >= KEPT + RANDOM), unknown)
    others = torch.randint(pieces, ids.shape)
    swapped = chosen & (fate >= KEPT) & (fate < KEPT + RANDOM)
    return torch.where(swapped, others, holes), labels

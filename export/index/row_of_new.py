"""A pack's rows for a newer catalogue: they stay as learned, but where wordings were composed."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from export.index.concepts import NONE


def carried(rows: np.ndarray, older: Sequence[int], newer: Sequence[int], count: int) -> np.ndarray:
    """Return the rows of `count` concepts; each is the mean of those that its rubrics had before.

    `older` and `newer` name the concept of each rubric, in the same order; a rule that has changed
    since parts some concepts and joins others.
    """
    had: dict[int, set[int]] = defaultdict(set)
    for before, now in zip(older, newer, strict=True):
        if NONE not in (before, now):
            had[now].add(before)
    found = np.zeros((count, rows.shape[1]), dtype=np.float32)
    for concept, old in had.items():
        found[concept] = rows[sorted(old)].mean(axis=0)
    return found


def with_composed(
    rows: np.ndarray, vectors: np.ndarray, concepts: Sequence[int], own: np.ndarray,
    own_concepts: Sequence[int],
) -> np.ndarray:  # fmt: skip
    """Return the rows; a concept with composed wordings gets the mean of them and its own."""
    members: dict[int, list[int]] = defaultdict(list)
    for place, concept in enumerate(concepts):
        if concept != NONE:
            members[concept].append(place)
    has = _places(own_concepts, members)
    length = float(np.median(np.linalg.norm(rows, axis=1)))
    found = rows.copy()
    for concept, places in members.items():
        mean = np.concatenate([vectors[places], own[has.get(concept, [])]]).mean(axis=0)
        found[concept] = mean / np.linalg.norm(mean) * length
    return found


def _places(concepts: Sequence[int], wanted: dict[int, list[int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for place, concept in enumerate(concepts):
        if concept in wanted:
            found[concept].append(place)
    return found

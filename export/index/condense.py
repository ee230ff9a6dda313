"""Which vectors an index can do without: a wording whose concept's other wordings answer for it.

After Hart (1968), condensed nearest neighbour: what lies deep inside its concept changes no answer,
what lies near another concept does. Cognates of six languages are most of what goes.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

LEAD = 0.03  # by so much the concept's own wording must be nearer than any stranger's
LOWEST, HIGHEST, STEPS = 0.70, 1.0, 9  # between which cosines a wording counts as answered for
CELLS, PROBED, SAMPLE = 512, 24, 20_000  # a stranger is sought in the nearest cells alone
_NONE = -1.0


def condensed(vectors: np.ndarray, concepts: Sequence[str], most: int) -> np.ndarray:
    """Return the rows to keep, at most `most` of them or as few as may be, in order."""
    if len(vectors) <= most:
        return np.arange(len(vectors))
    strangers = nearest_strangers(vectors, concepts)
    low, high, rows = LOWEST, HIGHEST, _kept(vectors, concepts, strangers, LOWEST)
    for _ in range(STEPS):
        middle = (low + high) / 2
        found = _kept(vectors, concepts, strangers, middle)
        if len(found) > most:
            high = middle
        else:
            low, rows = middle, found
    return rows


def _kept(
    vectors: np.ndarray, concepts: Sequence[str], strangers: np.ndarray, enough: float
) -> np.ndarray:
    """Keep, concept by concept, each wording that none kept before it answers for."""
    kept: list[int] = []
    for rows in _by_concept(concepts).values():
        near = vectors[rows] @ vectors[rows].T
        kept += [rows[place] for place in _leaders(near, strangers[rows], enough)]
    return np.array(sorted(kept))


def _leaders(near: np.ndarray, strangers: np.ndarray, enough: float) -> list[int]:
    mine: list[int] = []
    for place in range(len(near)):
        own = near[place, mine].max() if mine else _NONE
        if own < enough or own - strangers[place] < LEAD:
            mine.append(place)
    return mine


def _by_concept(concepts: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for row, concept in enumerate(concepts):
        found[concept].append(row)
    return found


def nearest_strangers(vectors: np.ndarray, concepts: Sequence[str]) -> np.ndarray:
    """Return for each row the cosine of the nearest text of another concept."""
    names = {name: number for number, name in enumerate(dict.fromkeys(concepts))}
    numbers = np.array([names[name] for name in concepts])
    centres = _centres(vectors)
    cells = np.concatenate([(part @ centres.T).argmax(1) for part in _parts(vectors)])
    members = [np.flatnonzero(cells == cell) for cell in range(len(centres))]
    probed = np.argsort(-(centres @ centres.T), axis=1)[:, :PROBED]
    best = np.full(len(vectors), _NONE, dtype=np.float32)
    for cell, rows in enumerate(members):
        for other in (members[near] for near in probed[cell]):
            near = vectors[rows] @ vectors[other].T
            near[numbers[rows][:, None] == numbers[other][None, :]] = _NONE
            if near.size:
                best[rows] = np.maximum(best[rows], near.max(axis=1))
    return best


def _centres(vectors: np.ndarray) -> np.ndarray:
    from sklearn.cluster import MiniBatchKMeans

    sample = vectors[:: max(1, len(vectors) // SAMPLE)]
    cells = min(CELLS, max(1, len(sample) // 8))
    found = MiniBatchKMeans(cells, random_state=7, n_init=1, batch_size=4096).fit(sample)
    centres = found.cluster_centers_.astype(np.float32)
    return np.asarray(centres / np.linalg.norm(centres, axis=1, keepdims=True))


def _parts(vectors: np.ndarray) -> list[np.ndarray]:
    return np.array_split(vectors, max(1, len(vectors) // 50_000))

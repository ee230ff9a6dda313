"""Small decision trees that correct the linear score of the candidates that lead.

A line of weights cannot say "few words in common mean little where the meaning is this near". The
trees are grown by `python -m export fuse --trees`; here they are only walked, all of them and all
candidates at once. Besides its own features a candidate is judged by how far it is behind the best
of the leaders, and by what that best is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.engine.ranking.features import FEATURES

LEADERS = 32  # candidates that are corrected; those behind stay behind them
BESIDE = (
    "dense", "lexical", "near", "row", "logit", "phrase_covered", "text_covered",
    "family_lexical", "mentions",
)  # fmt: skip
INPUTS = (*FEATURES, *(f"{name} behind" for name in BESIDE), *(f"{name} best" for name in BESIDE))
_BESIDE = [FEATURES.index(name) for name in BESIDE]
_MOST, _HEAVIEST = 100_000, 1e6


@dataclass(frozen=True, slots=True)
class Trees:
    """A row a tree, a column a node; a leaf is its own child."""

    inputs: np.ndarray  # the column of `INPUTS` that a node looks at
    limits: np.ndarray  # up to which it goes left
    left: np.ndarray
    right: np.ndarray
    values: np.ndarray  # of the leaves
    deepest: int

    def correct(self, scores: np.ndarray, matrix: np.ndarray) -> np.ndarray:
        """Return linear scores with those of the leaders corrected, the others below them."""
        leaders = np.argsort(-scores, kind="stable")[:LEADERS]
        told = self._told(beside(matrix[leaders]))
        corrected = scores + (told.min() if len(told) else 0.0)
        corrected[leaders] = scores[leaders] + told
        return np.asarray(corrected)

    def _told(self, inputs: np.ndarray) -> np.ndarray:
        trees = np.arange(len(self.inputs))
        rows = np.arange(len(inputs))[:, None]
        nodes = np.zeros((len(inputs), len(trees)), dtype=np.intp)
        for _ in range(self.deepest):
            seen = inputs[rows, self.inputs[trees, nodes]]
            goes_left = seen <= self.limits[trees, nodes]
            nodes = np.where(goes_left, self.left[trees, nodes], self.right[trees, nodes])
        return np.asarray(self.values[trees, nodes].sum(axis=1))

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> "Trees":
        """Read what `python -m export fuse` wrote."""
        columns = np.array([INPUTS.index(name) for name in fields["inputs"]], dtype=np.intp)
        chosen, left, right = (
            np.array(fields[name], dtype=np.intp) for name in ("chosen", "left", "right")
        )
        limits, values = (np.array(fields[name], dtype=float) for name in ("limits", "values"))
        _check(chosen, left, right, limits, values, len(columns))
        deepest = int(fields["deepest"])
        if not 0 <= deepest < chosen.shape[1]:
            raise ValueError("a tree is deeper than it has nodes")
        return cls(columns[chosen], limits, left, right, values, deepest)


def beside(matrix: np.ndarray) -> np.ndarray:
    """Return what the trees see of the leading candidates of a phrase: `INPUTS`."""
    of_leaders = matrix[:, _BESIDE].astype(float)
    best = of_leaders.max(axis=0, initial=-np.inf)
    return np.hstack([matrix, of_leaders - best, np.tile(best, (len(matrix), 1))])


def _check(
    chosen: np.ndarray, left: np.ndarray, right: np.ndarray, limits: np.ndarray,
    values: np.ndarray, inputs: int,
) -> None:  # fmt: skip
    """Refuse trees that lead nowhere, by a number that is none or a node that is not there."""
    shape = chosen.shape
    if len(shape) != 2 or any(one.shape != shape for one in (left, right, limits, values)):
        raise ValueError("its trees are not of one shape")
    nodes = np.arange(shape[1])
    if chosen.size > _MOST or chosen.min(initial=0) < 0 or chosen.max(initial=0) >= inputs:
        raise ValueError("a tree looks at what is not there")
    for children in (left, right):  # a child comes after its parent, so no walk goes round
        if (children < nodes).any() or children.max(initial=0) >= shape[1]:
            raise ValueError("a tree leads nowhere")
    if not (np.isfinite(limits).all() and (np.abs(values) <= _HEAVIEST).all()):
        raise ValueError("a number of a tree is none")

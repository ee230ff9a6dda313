"""Trees mend what no weights can say, and walk as the library that grew them does."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.trees import INPUTS, LEADERS, Trees, beside
from export.ranking.boost import as_fields, fit_trees, library
from export.ranking.collect import Seen
from export.ranking.fit import fit_weights
from training.data.queries import Question

try:
    lightgbm = library()
except UsageError as error:
    pytest.skip(str(error), allow_module_level=True)


NEAR, SHARED = FEATURES.index("near"), FEATURES.index("phrase_covered")
DENSE = FEATURES.index("dense")


def either_but_not_both(count: int, seed: int = 0) -> list[Seen]:
    """Phrases whose one right candidate is near or shares words; the others do both or neither."""
    rng, found = np.random.default_rng(seed), []
    for number in range(count):
        right = np.arange(12) == rng.integers(12)
        near = rng.random(12) < 0.5
        matrix = np.zeros((12, len(FEATURES)), dtype=np.float32)
        matrix[:, NEAR], matrix[:, SHARED] = near, near != right
        matrix[:, [NEAR, SHARED]] += rng.normal(0, 0.05, (12, 2))
        marks = {"dense": right}
        found.append(Seen(Question(f"{number}", "es", ("I10",)), {"dense": matrix}, marks, marks))
    return found


def hits(seen: list[Seen], trees: Trees | None, weights: np.ndarray) -> float:
    firsts = []
    for item in seen:
        matrix = item.matrices["dense"]
        scores = matrix @ weights
        scores = scores if trees is None else trees.correct(scores, matrix)
        firsts.append(item.right["dense"][scores.argmax()])
    return float(np.mean(firsts))


def test_trees_mend_what_no_weights_can_say() -> None:
    seen, fresh = either_but_not_both(900), either_but_not_both(200, 1)
    weights = fit_weights(seen, "dense", frozenset())
    fields = fit_trees(seen, "dense", weights, frozenset(), 60)
    trees = Trees.from_fields(json.loads(json.dumps(fields)))
    assert hits(fresh, trees, weights) > 0.9 > 0.6 > hits(fresh, None, weights)


@given(st.integers(0, 99))
def test_they_walk_as_the_library_does(seed: int) -> None:
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(400, len(INPUTS)))
    told = lightgbm.Dataset(inputs, inputs[:, 3] * inputs[:, 40] + inputs[:, 7])
    grown = lightgbm.train({"num_leaves": 9, "verbose": -1, "num_threads": 1}, told, 8)
    trees = Trees.from_fields(
        as_fields([t["tree_structure"] for t in grown.dump_model()["tree_info"]])
    )
    fresh = rng.normal(size=(LEADERS, len(INPUTS)))
    assert trees._told(fresh) == pytest.approx(grown.predict(fresh), abs=1e-3)


def test_who_does_not_lead_stays_behind() -> None:
    seen = either_but_not_both(300)
    weights = fit_weights(seen, "dense", frozenset())
    trees = Trees.from_fields(fit_trees(seen, "dense", weights, frozenset(), 20))
    matrix = np.random.default_rng(3).random((90, len(FEATURES))).astype(np.float32)
    scores = matrix @ weights
    corrected = trees.correct(scores, matrix)
    leaders = np.argsort(-scores, kind="stable")[:LEADERS]
    others = np.setdiff1d(np.arange(90), leaders)
    assert corrected[others].max() <= corrected[leaders].min()
    assert beside(matrix[leaders]).shape == (LEADERS, len(INPUTS))


def test_nearer_in_meaning_is_never_worse_whatever_the_phrases_say() -> None:
    seen = either_but_not_both(600)
    for item in seen:  # whose right candidate is the farthest
        item.matrices["dense"][:, DENSE] = 1 - item.right["dense"]
    trees = Trees.from_fields(fit_trees(seen, "dense", np.zeros(len(FEATURES)), frozenset(), 30))
    for item in either_but_not_both(40, 5):
        before = item.matrices["dense"]
        nearer = before.copy()
        nearer[0, DENSE] = 0.5  # and the others as they were: at nought
        scores = np.zeros(12)
        lead = [(told - told[1:].max())[0] for told in
                (trees.correct(scores, part) for part in (before, nearer))]  # fmt: skip
        assert lead[1] >= lead[0] - 1e-9

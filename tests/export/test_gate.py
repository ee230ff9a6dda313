"""Reranking is spared where it gains nothing, and nowhere else."""

from dataclasses import asdict

import numpy as np

from desktop.engine.ranking.calibration import EVIDENCE, Calibration
from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.fusion import NEVER, stage_from
from export.ranking.collect import Seen
from export.ranking.gate import choose_gate
from training.data.queries import Question

DENSE, LOGIT = FEATURES.index("dense"), FEATURES.index("logit")
CALIBRATION = asdict(
    Calibration(
        share=8.0, evidence=tuple(0.0 for _ in EVIDENCE), bias=-4.0,
        knots=(0.0, 1.0), levels=(0.0, 1.0),
    )
)  # fmt: skip
PLAIN = stage_from("dense", {"weights": {"dense": 10.0}, "calibration": CALIBRATION})
AGAIN = stage_from(
    "reranked", {"weights": {"dense": 10.0, "logit": 5.0}, "calibration": CALIBRATION}
)
JUDGES = {"dense": (PLAIN, PLAIN), "reranked": (AGAIN, AGAIN)}


def seen(number: int, lead: float, *, mended: bool) -> Seen:
    """A phrase whose first candidate leads; where it is wrong, reranking mends it."""
    matrix = np.zeros((4, len(FEATURES)), dtype=np.float32)
    matrix[0, DENSE] = lead
    right = np.zeros(4, dtype=bool)
    right[1 if mended else 0] = True
    again = matrix.copy()
    again[right, LOGIT] = 2.0
    both = {"dense": right, "reranked": right}
    question = Question(f"phrase {number}", "es", ("I10",))
    return Seen(question, {"dense": matrix, "reranked": again}, both, both)


def test_sure_answers_that_are_right_are_not_reranked() -> None:
    found = [seen(number, 0.9, mended=False) for number in range(60)]
    found += [seen(number, 0.02, mended=True) for number in range(40)]
    gate = choose_gate(found, JUDGES)
    assert gate.spared == 0.6
    assert gate.with_gate == gate.without == 1.0


def test_where_reranking_mends_sure_answers_nothing_is_spared() -> None:
    gate = choose_gate([seen(number, 0.9, mended=True) for number in range(50)], JUDGES)
    assert (gate.sure, gate.spared) == (NEVER, 0.0)


def test_a_pack_without_a_reranker_has_no_gate() -> None:
    alone = seen(1, 0.9, mended=False)
    del alone.matrices["reranked"]
    assert choose_gate([alone], JUDGES).sure == NEVER

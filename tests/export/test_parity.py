"""The gates compare by rank, and say which one fails."""

import numpy as np
import pytest

from desktop.engine.errors import PackError
from export.parity.compare import Gate, agreement_at_10, check, cosine_gates, kendall


def test_kendall_of_same_opposite_and_half_turned_orders() -> None:
    scores = np.array([4.0, 3.0, 2.0, 1.0])
    assert kendall(scores, scores * 10 - 3) == 1.0
    assert kendall(scores, -scores) == -1.0
    assert kendall(scores, np.array([3.0, 4.0, 2.0, 1.0])) == pytest.approx(4 / 6)


def test_agreement_counts_what_two_first_tens_share() -> None:
    one = [list(range(10)), list(range(10))]
    other = [list(reversed(range(10))), list(range(5, 15))]
    assert agreement_at_10(one, other) == pytest.approx(0.75)


def test_a_turned_vector_fails_its_gate_and_is_named() -> None:
    vectors = np.eye(4, dtype=np.float32)
    check(cosine_gates("same", vectors, vectors))
    bad = vectors.copy()
    bad[0] = [0, 1, 0, 0]
    with pytest.raises(PackError, match="turned: worst cosine"):
        check(cosine_gates("turned", vectors, bad))


def test_a_loss_may_be_small_but_not_large() -> None:
    check([Gate("lost", 0.5, 1.0, at_least=False)])
    with pytest.raises(PackError, match="lost"):
        check([Gate("lost", 1.5, 1.0, at_least=False)])

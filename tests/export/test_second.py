"""Second stages compared: what an order of candidates is worth."""

import numpy as np
import pytest

from export.ranking.second import Ordered, gated, mean, worth

BEST = Ordered("reports es", np.array([True, False, False]), np.array([3.0, 1.0, 0.0]))
WORST = Ordered("reports es", np.array([False, False, True]), np.array([0.0, 1.0, 3.0]))
NONE = Ordered("phrases fr", np.array([False, False]))


def test_the_best_order_is_worth_all_and_another_less() -> None:
    assert BEST.worth == pytest.approx(1.0) and BEST.reciprocal == 1.0
    assert 0 < WORST.worth < 1 and WORST.reciprocal == pytest.approx(1 / 3)
    assert NONE.reciprocal == 0.0 and NONE.worth == 0.0


def test_groups_are_told_apart_and_ungraded_phrases_are_worth_nothing_known() -> None:
    found = [BEST, WORST, NONE]
    assert mean(found, "reports") == pytest.approx(2 / 3)
    assert mean(found, "phrases") == 0.0
    assert worth(found) == pytest.approx((BEST.worth + WORST.worth) / 2)


def test_where_meaning_is_sure_its_own_order_stays() -> None:
    assert gated([BEST, BEST], [WORST, WORST], [True, False]) == [BEST, WORST]

"""The small solvers find what they are known to find."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.ranking.solve import descend, isotonic, logistic


def test_descent_finds_the_lowest_point_and_keeps_to_its_bounds() -> None:
    goal = np.array([3.0, -2.0, 0.5])

    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        return float(((point - goal) ** 2).sum()), 2 * (point - goal)

    free = np.full(3, np.inf)
    assert descend(loss, -free, free) == pytest.approx(goal, abs=0.02)
    assert descend(loss, np.array([-9.0, -1.0, -9.0]), free) == pytest.approx(
        [3.0, -1.0, 0.5], abs=0.02
    )


def test_logistic_regression_recovers_the_chances_it_was_drawn_from() -> None:
    rng = np.random.default_rng(1)
    inputs = rng.standard_normal((20_000, 2)) * np.array([1.0, 10.0])
    odds = inputs @ np.array([1.5, -0.2]) + 0.7
    right = (rng.random(20_000) < 1 / (1 + np.exp(-odds))).astype(float)
    weights, bias = logistic(inputs, right)
    assert weights == pytest.approx([1.5, -0.2], rel=0.08)
    assert bias == pytest.approx(0.7, abs=0.08)


@given(st.integers(0, 999), st.floats(-40, 40), st.floats(0.5, 6), st.floats(-9, 3))
def test_logistic_regression_converges_wherever_its_inputs_lie(
    seed: int, offset: float, steep: float, bias: float
) -> None:
    """The mean chance at the goal is the share that was right; once the solver ran in circles."""
    rng = np.random.default_rng(seed)
    inputs = rng.standard_normal((400, 3)) * np.array([1.0, 3.0, 0.05]) + offset
    odds = steep * (inputs[:, 0] - offset) + bias
    right = (rng.random(400) < 1 / (1 + np.exp(-odds))).astype(float)
    weights, found = logistic(inputs, right)
    chances = 1 / (1 + np.exp(-np.clip(inputs @ weights + found, -40, 40)))
    assert chances.mean() == pytest.approx(right.mean(), abs=1e-4)


def test_isotonic_steps_pool_what_falls() -> None:
    values = np.array([1.0, 2.0, 3.0, 4.0])
    right = np.array([0.0, 1.0, 0.0, 1.0])
    assert isotonic(values, right, values).tolist() == [0.0, 0.5, 0.5, 1.0]


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60))
def test_isotonic_never_falls_and_keeps_the_mean(pairs: list[tuple[float, bool]]) -> None:
    values = np.array([value for value, _ in pairs])
    right = np.array([float(seen) for _, seen in pairs])
    fitted = isotonic(values, right, np.sort(values))
    assert (np.diff(fitted) >= -1e-12).all()
    assert fitted.min() >= 0.0 and fitted.max() <= 1.0

"""How long all steps will take: the examples hold, and what is done needs no time."""

import doctest

import pytest

from training.measure import evaluate
from training.runs import estimate
from training.runs.estimate import Estimate, expected


@pytest.mark.parametrize("module", [estimate, evaluate])
def test_the_examples_hold(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert result.attempted > 0
    assert result.failed == 0


def test_what_was_done_before_says_nothing_of_this_machine() -> None:
    seconds = expected(30_000, 100, 100, 6, 10_000)
    left = Estimate(seconds)
    left.passed("bi")
    assert left.line().endswith("on two cores.")
    for name in seconds:
        left.passed(name, 1.0)
    assert left.line() == ""

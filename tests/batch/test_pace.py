"""The time left follows the last phrases, and says nothing before it can know."""

from desktop.workspace.batch.pace import Pace


def test_nothing_is_promised_before_a_few_phrases() -> None:
    pace = Pace(100, 0.0)
    for moment in range(1, 5):
        pace.step(float(moment))
        assert pace.seconds_left is None
    pace.step(5.0)
    assert pace.seconds_left == 95


def test_a_slow_start_is_forgotten() -> None:
    pace = Pace(1000, 0.0)
    pace.step(300.0)  # the models were loading
    for step in range(1, 200):
        pace.step(300.0 + step)
    left = pace.seconds_left
    assert left is not None
    assert abs(left - 800) < 1


def test_a_file_of_one_phrase_ends() -> None:
    pace = Pace(1, 0.0)
    pace.step(2.0)
    assert pace.seconds_left == 0

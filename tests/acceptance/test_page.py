"""The page of the acceptance says what does not hold, and that a part says little."""

from tests.acceptance.__main__ import kept, told
from tests.acceptance.parts import Figure

FIGURES = {
    "in-patient list": [
        Figure("right first", 1800, 0.86, 0.85),
        Figure("right first, worst language", 300, 0.8, 0.85, lowest="ca"),
        Figure("called clear, and wrong", 1800, 0.02, 0.015, at_most=True),
    ]
}


def test_what_is_below_its_bound_is_said() -> None:
    rows = [line for line in told(FIGURES, "tiny 1", 1).splitlines() if line.startswith("| in-")]
    assert ["| **not met** |" in row for row in rows] == [False, True, True]
    assert "right first, worst language (ca) | 300 | 0.800 | at least 0.850" in rows[1]
    assert "at most 0.015" in rows[2]


def test_a_set_by_itself_leaves_the_rows_of_the_others() -> None:
    whole = told(FIGURES, "tiny 1", 1)
    episodes = {"episodes": [Figure("false warnings", 10, 0.0, 0.0, at_most=True)]}
    again = told(episodes, "tiny 1", 1, kept(whole, episodes))
    rows = [line for line in again.splitlines() if line.startswith(("| in-", "| epi"))]
    assert rows[:3] == [line for line in whole.splitlines() if line.startswith("| in-")]
    assert len(rows) == 4 and "false warnings" in rows[3]


def test_one_of_ten_thousand_is_not_none() -> None:
    seldom = {"episodes": [Figure("false warnings", 10_000, 0.0001, 0.0, at_most=True)]}
    assert "0.0001" in told(seldom, "tiny 1", 1)


def test_a_part_is_called_one() -> None:
    assert "every 40th only" in told(FIGURES, "tiny 1", 40)
    assert "only" not in told(FIGURES, "tiny 1", 1).split("|")[0].split("Pack")[1]

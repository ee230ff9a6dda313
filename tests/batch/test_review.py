"""Decisions over rows: counted, undone, shared by equal rows."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.workspace.batch.review import KINDS, Decision, Review, pick_suggestion
from desktop.workspace.pick import pick_result
from tests.batch.support import found
from tests.ui.support.answers import result


def review() -> Review:
    made = Review([(1, "asma"), (2, "HTA"), (3, "asma"), (4, "xyz")])
    made.take("asma", found("J45.909 J45.901"))
    made.take("HTA", found("I10", "low"))
    made.take("xyz", found("R69", "none"))
    return made


def test_a_phrase_is_looked_up_once_for_all_its_rows() -> None:
    fresh = Review([(1, "asma"), (2, "HTA"), (3, "asma")])
    assert fresh.waiting() == ["asma", "HTA"]
    assert list(fresh.take("asma", found("J45.909"))) == [0, 2]
    assert fresh.waiting() == ["HTA"]


def test_rows_stand_under_the_filters_that_fit() -> None:
    made = review()
    made.decide([1], "later")
    assert {kind: made.of_kind(kind) for kind in KINDS} == {
        "all": [0, 1, 2, 3],
        "open": [0, 1, 2, 3],
        "unfinished": [],
        "unsure": [1],
        "nothing": [3],
        "later": [1],
    }


def test_the_suggested_code_is_accepted_and_another_is_a_change() -> None:
    made = review()
    suggestion = made.rows[0].suggestion
    assert suggestion is not None
    made.choose([0], pick_suggestion(suggestion))
    made.choose([2], pick_result(result("J45.901")))
    assert [row.decision for row in made.rows] == ["accepted", "open", "changed", "open"]
    assert made.unsaved == 2


def test_nothing_is_suggested_where_nothing_fits() -> None:
    assert review().rows[3].suggestion is None


def test_what_could_not_be_looked_up_says_why_and_is_not_asked_again() -> None:
    made = Review([(1, "😀")])
    made.take("😀", "There is no word to look up.")
    assert made.rows[0].problem == "There is no word to look up."
    assert made.of_kind("nothing") == [0]
    assert made.waiting() == []


def test_an_answer_that_came_after_the_decision_survives_its_undoing() -> None:
    made = Review([(1, "asma")])
    made.decide([0], "later")
    made.take("asma", found("J45.909"))
    assert made.undo() == [0]
    assert made.rows[0].decision == "open"
    assert made.rows[0].suggestion is not None
    assert made.undo() == []


STEPS = st.lists(
    st.tuples(
        st.sets(st.integers(0, 3), min_size=1),
        st.sampled_from(["rejected", "later", "open", "undo"]),
    ),
    max_size=20,
)


@settings(max_examples=50, deadline=None)
@given(STEPS)
def test_counts_are_those_of_the_rows_whatever_is_done(
    steps: list[tuple[set[int], Decision]],
) -> None:
    made = review()
    states = [list(made.rows)]
    for numbers, decision in steps:
        if decision == "undo":  # type: ignore[comparison-overlap]  # a step of the test's own
            made.undo()
            states = states[:-1] or states
        else:
            made.decide(sorted(numbers), decision)
            states.append(list(made.rows))
        assert made.rows == states[-1]
        assert all(made.count(kind) == len(made.of_kind(kind)) for kind in KINDS)

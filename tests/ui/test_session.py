"""A phrase being looked up: the chosen row must not jump away when better results arrive."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.lookup.session import Lookup, Session
from tests.ui.support.answers import answer, result

CODES = ["A00", "B00", "C00", "D00", "E00", "F00"]


def codes(session: Session) -> list[str]:
    return [row.code for row in session.rows]


def test_the_best_row_is_chosen_until_the_coder_moves() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("A00 B00 C00"), now=0.0)
    session.receive(answer("C00 A00 B00"), now=0.1)
    assert session.choice is not None
    assert session.choice.code == "C00"


def test_a_chosen_row_stays_where_it_is_and_the_rest_is_arranged_round_it() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("A00 B00 C00 D00"), now=0.0)
    session.choose(1)
    session.receive(answer("D00 C00 B00 A00"), now=0.1)
    assert codes(session) == ["D00", "B00", "C00", "A00"]
    assert session.chosen == 1
    assert [row.rank for row in session.rows] == [1, 2, 3, 4]


def test_a_chosen_row_that_the_better_results_lack_is_kept() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("A00 B00 C00"), now=0.0)
    session.choose(2)
    session.receive(answer("D00 E00"), now=0.1)
    assert session.choice is not None
    assert session.choice.code == "C00"
    assert codes(session) == ["D00", "E00", "C00"]


@given(
    st.lists(st.permutations(CODES), min_size=2, max_size=4),
    st.integers(0, 5),
    st.integers(1, 6),
)
def test_whatever_comes_the_chosen_code_and_its_row_stay(
    orders: list[list[str]], row: int, length: int
) -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer(" ".join(orders[0])), now=0.0)
    session.choose(row)
    chosen = orders[0][row]
    for now, order in enumerate(orders[1:], start=1):
        session.receive(answer(" ".join(order[:length])), now=float(now))
        assert session.choice is not None
        assert session.choice.code == chosen
        row = min(row, len(session.rows) - 1)
        assert session.chosen == row
        assert len({r.rubric for r in session.rows}) == len(session.rows)


def test_enter_means_the_row_that_was_seen_when_another_took_its_place_just_before() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("A00 B00"), now=0.0)
    session.receive(answer("B00 A00"), now=1.0)
    seen, later = session.taken(now=1.1), session.taken(now=1.5)
    assert seen is not None
    assert later is not None
    assert (seen.code, later.code) == ("A00", "B00")


def test_enter_after_quick_typing_takes_the_better_row() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("A00 B00"), now=0.0)
    session.receive(answer("B00 A00"), now=0.08)
    taken = session.taken(now=0.12)
    assert taken is not None
    assert taken.code == "B00"


def test_when_nothing_fits_the_nearest_headings_come_first() -> None:
    session = Session()
    session.begin("phrase")
    headings = (result("I50", billable=False), result("I51", billable=False))
    session.receive(answer("A00", confidence="none", nearest_headers=headings), now=0.0)
    assert codes(session) == ["I50", "I51", "A00"]
    assert session.browsing
    session.choose(2)
    assert not session.browsing


def test_an_emptied_field_shows_nothing() -> None:
    session = Session()
    session.begin("phrase")
    session.receive(answer("A00"), now=0.0)
    session.begin("  ")
    assert session.rows == ()
    assert not session.busy


def test_the_next_open_diagnosis_is_looked_for_round_the_end() -> None:
    lookup = Lookup()
    lookup.split(("one", "two", "three"))
    lookup.current = 2
    assert lookup.next_open() == 0
    lookup.sessions[0].leave_out()
    assert lookup.next_open() == 1
    for session in lookup.sessions[1:]:
        session.leave_out()
    assert lookup.next_open() is None

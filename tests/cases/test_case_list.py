"""The case list: order and undo."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.workspace.cases.case_list import CaseList
from desktop.workspace.pick import Pick


def entry(code: str, billable: bool = True) -> Pick:
    """Return an entry as the interface would make it."""
    return Pick(code, code, f"title of {code}", "en", billable, 9)


def codes(case: CaseList) -> list[str]:
    """Return the codes in order."""
    return [item.code for item in case]


def test_the_first_code_is_the_principal_and_can_be_changed_by_moving() -> None:
    case = CaseList([entry("I10"), entry("E11.9"), entry("I50.9")])
    assert case.move(2, 0) == 0
    assert codes(case) == ["I50.9", "I10", "E11.9"]
    assert case.move(0, 99) == 2
    assert codes(case) == ["I10", "E11.9", "I50.9"]


def test_undo_takes_back_clearing_and_then_the_step_before() -> None:
    case = CaseList()
    case.add(entry("I10"))
    case.add(entry("E11.9"))
    case.clear()
    assert codes(case) == []
    assert case.undo()
    assert codes(case) == ["I10", "E11.9"]
    assert case.undo()
    assert codes(case) == ["I10"]


@given(st.lists(st.tuples(st.integers(-3, 9), st.integers(-3, 9)), max_size=30))
def test_moving_never_loses_or_doubles_a_code(moves: list[tuple[int, int]]) -> None:
    case = CaseList([entry(code) for code in ("A00", "B00", "C00", "D00")])
    for source, target in moves:
        if 0 <= source < len(case):
            case.move(source, target)
    assert sorted(codes(case)) == ["A00", "B00", "C00", "D00"]

"""The official rules that two codes of a case may break, on the real notes of a tiny catalogue."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.workspace.cases.cautions import Caution, find_cautions
from desktop.workspace.pick import Pick
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    opened = Catalogue.open(Path(tiny_pack()) / CATALOGUE)
    yield opened
    opened.close()


def entry(code: str, billable: bool = True) -> Pick:
    return Pick(code, code, code, "en", billable, 1)


def kinds(cautions: list[Caution]) -> list[tuple[str, int, int | None]]:
    return [(caution.kind, caution.index, caution.other) for caution in cautions]


def test_a_header_and_a_double_are_pointed_out(catalogue: Catalogue) -> None:
    case = [entry("J44.9"), entry("E11", billable=False), entry("J44.9")]
    assert kinds(find_cautions(case, catalogue)) == [("header", 1, None), ("duplicate", 2, 0)]


def test_codes_that_exclude_each_other_are_pointed_out_with_the_note(catalogue: Catalogue) -> None:
    case = [entry("E10.9"), entry("E11.9")]
    found = [caution for caution in find_cautions(case, catalogue) if caution.kind == "excludes1"]
    assert {(caution.index, caution.other) for caution in found} == {(0, 1), (1, 0)}
    assert "type 2" in found[0].note


def test_code_first_is_broken_only_by_the_wrong_order(catalogue: Catalogue) -> None:
    for cause in ("I11.0", "I13.2", "O03.9"):  # named as a code, a family and within a range
        wrong = find_cautions([entry("I50.9"), entry(cause)], catalogue)
        assert ("code_first", 0, 1) in kinds(wrong), cause
        right = find_cautions([entry(cause), entry("I50.9")], catalogue)
        assert "code_first" not in {caution.kind for caution in right}


def test_codes_that_go_together_raise_nothing(catalogue: Catalogue) -> None:
    assert find_cautions([entry("I10"), entry("E11.9")], catalogue) == []


def test_an_unknown_code_breaks_no_rule(catalogue: Catalogue) -> None:
    assert find_cautions([entry("Q99.ZZ"), entry("I10")], catalogue) == []

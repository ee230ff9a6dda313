"""A code is found however it was typed, and nothing else is taken for one."""

import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.typed_codes import recognise
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    path: Path = tiny_catalogue(tmp_path_factory.mktemp("codes") / "catalogue.db")
    opened = Catalogue.open(path)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("S52.521A", "S52.521A"),
        ("s52521a", "S52.521A"),
        ("s52521", "S52.521"),
        ("S52,521A", "S52.521A"),
        ("S52 521 A", "S52.521A"),
        ("j44", "J44"),
        ("I50.-", "I50"),
        ("E11.", "E11"),
        ("W19A", "W19.XXXA"),
        ("w19.xxxa", "W19.XXXA"),
        ("CIE-10: j44.1", "J44.1"),
        ("dx I50.9", "I50.9"),
        ("I50.9 insuficiencia cardiaca", "I50.9"),
        ("I10 - hipertensión", "I10"),
        ("insuficiencia cardiaca (I50.9)", "I50.9"),
        ("M1A", "M1A"),
    ],
)
def test_a_code_typed_in_any_form(catalogue: Catalogue, typed: str, code: str) -> None:
    found = recognise(typed, catalogue)
    assert found is not None
    assert found.code.rstrip(".-") == code
    assert not found.mended


@pytest.mark.parametrize(
    ("typed", "code"), [("I5O.9", "I50.9"), ("J44.l", "J44.1"), ("i2l", "I21"), ("O4O", "O40")]
)
def test_confused_letters_and_digits(catalogue: Catalogue, typed: str, code: str) -> None:
    found = recognise(typed, catalogue)
    assert found is not None
    assert (found.code, found.mended) == (code, True)


@pytest.mark.parametrize(
    "phrase",
    [
        "H1N1",
        "G6PD",
        "DM2",
        "SOL",
        "CO2",
        "PO2",
        "T3N2M0",
        "12345",
        "fractura",
        "S52.521Z",
        "I",
        "2 HTA",
        "J45 asma",
        "",
    ],
)
def test_words_that_look_like_codes_stay_words(catalogue: Catalogue, phrase: str) -> None:
    assert recognise(phrase, catalogue) is None


@given(st.text(alphabet=string.ascii_letters + string.digits + " .,-()", max_size=20))
def test_whatever_is_recognised_is_in_the_catalogue(catalogue: Catalogue, typed: str) -> None:
    found = recognise(typed, catalogue)
    if found:
        assert catalogue.rubric(found.code) or catalogue.with_prefix(found.code, 1)


def test_every_rubric_is_recognised_without_its_dot(catalogue: Catalogue) -> None:
    rubrics = [catalogue.rubric_by_id(number) for number in range(1, len(catalogue) + 1, 7)]
    for rubric in rubrics:
        if rubric.level in ("category", "header", "rubric"):
            found = recognise(rubric.code.replace(".", "").lower(), catalogue)
            assert found is not None and found.code == rubric.code

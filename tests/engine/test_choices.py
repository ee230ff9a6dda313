"""A code's attributes can be changed one by one, without searching again."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from desktop.engine.catalogue.catalogue import Catalogue, Choice
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    with closing(Catalogue.open(default_pack_dir() / CATALOGUE)) as shipped:
        yield shipped


@pytest.mark.parametrize(
    ("code", "attribute", "value", "leads_to"),
    [
        ("S52.131A", "side", "left", "S52.132A"),
        ("S52.131A", "displacement", "nondisplaced", "S52.134A"),
        ("S52.131A", "encounter", "K", "S52.131K"),
        ("S52.131", "side", "left", "S52.132"),
        ("C56.2", "behaviour", "secondary", "C79.62"),
        ("C56.2", "side", "bilateral", "C56.3"),
        ("N18.30", "stage", "3b", "N18.32"),
        ("N18.30", "stage", "", "N18.9"),
        ("L89.622", "side", "right", "L89.612"),
        ("T39.011A", "intent", "underdosing", "T39.016A"),
        ("W32.0XXA", "intent", "assault", "X93.XXXA"),
        ("Z80.3", "time", "history", "Z85.3"),
        ("I21.4", "st elevation", "with", "I21.3"),
        ("G81.93", "side", "left", "G81.94"),
        ("K25.4", "acuity", "acute", "K25.0"),
    ],
)
def test_a_value_leads_to_the_code_that_keeps_the_rest(
    catalogue: Catalogue, code: str, attribute: str, value: str, leads_to: str
) -> None:
    choice = _of(catalogue.choices(code), attribute)
    assert {option.value: option.code for option in choice.options}[value] == leads_to


def test_what_a_code_says_is_among_the_choices_and_leads_to_itself(catalogue: Catalogue) -> None:
    for code in ("S52.131A", "C56.2", "N18.30", "T39.011A", "H65.01"):
        for choice in catalogue.choices(code):
            assert (choice.chosen, code) in {(one.value, one.code) for one in choice.options}


def test_changing_a_side_and_back_returns_to_the_code(catalogue: Catalogue) -> None:
    there = {one.value: one.code for one in _of(catalogue.choices("S72.141D"), "side").options}
    back = {one.value: one.code for one in _of(catalogue.choices(there["left"]), "side").options}
    assert (there["left"], back["right"]) == ("S72.142D", "S72.141D")


@pytest.mark.parametrize("code", ["", "nothing", "I", "I10", "S52.131Z"])
def test_what_has_no_relatives_has_no_choices(catalogue: Catalogue, code: str) -> None:
    assert catalogue.choices(code) == ()


def test_words_are_in_the_language_asked_for(catalogue: Catalogue) -> None:
    side = _of(catalogue.choices("C56.2", "es"), "side")
    assert side.shown == "lado"
    assert [one.shown for one in side.options] == [
        "bilateral", "derecho", "izquierdo", "no especificado"
    ]  # fmt: skip


def _of(found: tuple[Choice, ...], attribute: str) -> Choice:
    return next(choice for choice in found if choice.attribute == attribute)

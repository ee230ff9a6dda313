"""Age, sex and dates as coders type them."""

from datetime import date

import pytest

from desktop.workspace.episode.patient import read_age, read_date, read_patient
from desktop.workspace.episode.words import EpisodeError


@pytest.mark.parametrize(
    ("typed", "years"), [("74", 74), ("0", 0), ("3 d", 0), ("18 a", 18), ("11 meses", 0), ("1", 1)]
)
def test_an_age_is_in_years_or_less(typed: str, years: int) -> None:
    patient = read_patient(typed)
    assert patient.years == years


def test_days_of_a_newborn_stay_days() -> None:
    assert read_age("3d") == 3
    assert read_age("2 semanas") == 14


@pytest.mark.parametrize(
    "typed", ["31/12/2026", "31-12-26", "2026-12-31", "20261231", "31.12.2026"]
)
def test_a_date_comes_in_any_form(typed: str) -> None:
    assert read_date(typed) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"age": "-3"}, "below zero"),
        ({"age": "old"}, "not understood"),
        ({"age": "999"}, "130 years"),
        ({"sex": "x"}, "write F or M"),
        ({"admitted": "31/31/2026"}, "31/12/2026"),
        ({"admitted": "2026-12-31", "discharged": "2026-12-01"}, "later than the discharge"),
    ],
)
def test_what_cannot_be_is_one_sentence(fields: dict[str, str], words: str) -> None:
    with pytest.raises(EpisodeError, match=words) as raised:
        read_patient(**fields)
    assert raised.value.said("es") != str(raised.value)


def test_nothing_said_is_nothing_known() -> None:
    assert read_patient() == read_patient(" ", " ", " ", " ")

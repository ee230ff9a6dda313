"""By what somebody was poisoned, and with what intent, is the code."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.ranking.poisonings import substances
from desktop.engine.resources import lexicon_path
from desktop.engine.search import SearchEngine

pytestmark = [
    pytest.mark.timeout(300),
    # The rules know no system; `test_clauses` asks the same path there.
    pytest.mark.skipif(sys.platform == "win32", reason="asked once, on the quicker system"),
]


def codes(engine: SearchEngine, phrase: str) -> list[str]:
    return [found.code for found in engine.search(phrase).results]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("IMV diazepam 50 mg, GCS 13", "T42.4X2A"),
        ("my son took all her Prozac because he wanted to die", "T43.222A"),
        ("sobredosis accidental de metadona", "T40.3X1A"),
        ("suicide attempt with sertraline", "T43.222A"),
        ("intossicazione volontaria con digossina", "T46.0X2A"),
        ("intoxication médicamenteuse volontaire au bisoprolol", "T44.7X2A"),
        ("subdosagem de carbamazepina", "T42.1X6A"),
        ("intentional snake bite envenomation", "T63.002A"),
        ("snake bite to the hand", "T63.001A"),
    ],
)
def test_substance_and_intent_are_the_code(engine: SearchEngine, phrase: str, code: str) -> None:
    assert codes(engine, phrase)[0] == code


def test_of_two_substances_each_leads(engine: SearchEngine) -> None:
    phrase = "intento autolítico con Orfidal y paracetamol"
    assert codes(engine, phrase)[:2] == ["T42.4X2A", "T39.1X2A"]


@pytest.mark.parametrize(
    "phrase",
    [
        "caída accidental en paciente que toma warfarina",
        "alergia al paracetamol",
        "ideación suicida, toma sertralina",
        "wants to kill herself, on sertraline",
        "depresión sin ideación suicida, toma sertralina",
        "agredido por su vecino, toma warfarina",
        "colitis indeterminada en tratamiento con prednisona",
        "alcohol intoxication, takes warfarin",
        "intubated, IMV, sedated with midazolam",
        "diabetes tratada con metformina",
    ],
)
def test_who_merely_takes_it_is_not_poisoned(engine: SearchEngine, phrase: str) -> None:
    assert not codes(engine, phrase)[0].startswith(tuple(f"T{number}" for number in range(36, 51)))


def test_every_category_has_the_codes_of_its_intents(engine: SearchEngine) -> None:
    lines = lexicon_path("substances.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.startswith("T")]
    assert len(rows) > 40
    for category, _ in rows:
        # No one is treated with it.
        no_medicine = category.startswith(("T40.1", "T54", "T60", "T63"))
        every = "1234" if no_medicine else "123456"
        assert all(f"{category}{who}" in engine.catalogue for who in every)
    names = [name for _, told in rows for name in told.split()]
    assert len(names) == len(set(names))


@given(st.text(max_size=200))
def test_any_text_names_substances_or_none(text: str) -> None:
    assert all(category.startswith("T") for category in substances(text))

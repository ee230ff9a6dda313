"""A hurried note is answered by what it names first; what goes on naming is read whole."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.engine.ranking.clauses import CLAUSES
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine

pytestmark = pytest.mark.timeout(300)
WHOLE = SearchOptions()
WITHOUT = replace(WHOLE, rules=WHOLE.rules - {CLAUSES})


def first(engine: SearchEngine, phrase: str, options: SearchOptions = WHOLE) -> str:
    return engine.search(phrase, options).results[0].code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("trombocitop., plaq 62 mil, assint., repetir hemog.", "D69.6"),
        ("hypothyroid., TSH 14, start LT4 50", "E03.9"),
        ("iperuric. asint., AU 9,2, dieta", "E79.0"),
        ("neumonía LID, CURB 1, amoxi 7d", "J18.9"),
        ("colecistitis ag., Murphy +, cir. avisada", "K81.0"),
        ("anémie ferriprive, Hb 8,7, fer IV", "D50.9"),
    ],
)
def test_the_disease_before_the_first_comma_leads(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    assert first(engine, phrase) == code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("neumonía, neumocócica", "J13"),
        ("neoplasia maligna, mama", "C50.919"),
        ("IRC, estadio 3b", "N18.32"),
        ("fractura radio distal, dcha.", "S52.501A"),
        ("cáncer de mama, izquierda", "C50.912"),
    ],
)
def test_what_goes_on_naming_is_read_whole(engine: SearchEngine, phrase: str, code: str) -> None:
    assert first(engine, phrase) == code


@settings(max_examples=15, deadline=None)
@given(tail=st.text(min_size=1, max_size=30))
def test_whatever_follows_is_answered(tail: str, engine: SearchEngine) -> None:
    try:
        found = engine.search(f"neumonía, {tail}", WHOLE)
    except UsageError:
        return
    assert all(0 <= one.probability <= 1 for one in found.results)

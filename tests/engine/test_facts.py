"""Two facts in one phrase: one code where ICD-10-CM has one, else both, said as such."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.combinations import rules
from desktop.engine.catalogue.site import Overlay
from desktop.engine.query.facts import facts
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES, Results, SearchOptions
from desktop.engine.search import SearchEngine

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def engine() -> Iterator[SearchEngine]:
    with SearchEngine.open(default_pack_dir()) as shipped:
        yield shipped


@pytest.mark.parametrize(
    ("language", "phrase", "parts"),
    [
        ("es", "colelitiasis con colecistitis aguda", ("colelitiasis", "colecistitis aguda")),
        ("en", "heart failure due to hypertension", ("heart failure", "hypertension")),
        ("fr", "anémie secondaire à une IRC", ("anémie", "une IRC")),
        ("several", "polmonite su BPCO", ("polmonite", "BPCO")),
        ("es", "contusión", ()),
        ("es", "con fiebre", ()),
        ("es", "dolor por 3", ()),
    ],
)
def test_words_between_two_facts_part_them(
    language: str, phrase: str, parts: tuple[str, ...]
) -> None:
    assert facts(phrase, language) == parts


@given(st.text(max_size=80), st.sampled_from([*LANGUAGES, "several"]))
def test_parts_are_pieces_of_the_phrase_in_their_order(phrase: str, language: str) -> None:
    start = 0
    for part in facts(phrase, language):
        start = phrase.index(part, start) + len(part)


def test_every_combination_is_a_code_and_so_is_each_part(engine: SearchEngine) -> None:
    for rule in rules():
        assert rule.code in engine.catalogue
        for part in (part for parts in rule.parts for part in parts):
            assert engine.catalogue.rubric(part) is not None, (rule.code, part)


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("colelitiasis con colecistitis aguda", "K80.00"),
        ("pancreatitis aguda por colelitiasis", "K85.10"),
        ("neumonía por neumococo", "J13"),
        ("diabete tipo 2 con insufficienza renale cronica", "E11.22"),
        ("heart failure on hypertension", "I11.0"),
        ("osteoporose avec fracture du fémur gauche", "M80.052A"),
    ],
)
def test_one_code_says_both(engine: SearchEngine, phrase: str, code: str) -> None:
    assert _asked(engine, phrase).results[0].code == code


def test_two_facts_without_a_common_code_are_told_apart(engine: SearchEngine) -> None:
    found = _asked(engine, "dolor de pecho con disnea")
    assert [one.rubric for one in found.results[:2]] == ["R07.9", "R06.00"]
    said = [notice.text for notice in found.notices if notice.kind == "facts"]
    assert said == ["dolor de pecho: R07.9 + disnea: R06.00"]


def test_the_sites_own_word_for_the_whole_phrase_stays_before_both(tmp_path: Path) -> None:
    own = Overlay(tmp_path / "site.db")
    own.add("R06.02", "dolor de pecho con disnea", "es")
    own.add("K81.0", "colelitiasis con colecistitis aguda", "es")
    with SearchEngine.open(default_pack_dir(), overlay=own.path) as engine:
        assert _asked(engine, "dolor de pecho con disnea").results[0].code == "R06.02"
        assert _asked(engine, "colelitiasis con colecistitis aguda").results[0].code == "K81.0"


@pytest.mark.parametrize("phrase", ["paciente con tos", "fractura con desplazamiento de radio"])
def test_a_word_that_is_no_diagnosis_is_no_fact(engine: SearchEngine, phrase: str) -> None:
    assert not [one for one in _asked(engine, phrase).notices if one.kind == "facts"]


def _asked(engine: SearchEngine, phrase: str) -> Results:
    return engine.search(phrase, SearchOptions(rerank=False))

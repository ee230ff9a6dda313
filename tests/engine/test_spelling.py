"""A misspelt word is searched as what was meant, and a right one is left alone."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.query.spelling import MOST, corrections, is_slip, respelt
from desktop.engine.resources import default_pack_dir
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    path: Path = tiny_catalogue(tmp_path_factory.mktemp("spelling") / "catalogue.db")
    opened = Catalogue.open(path)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("insufciencia", "insuficiencia"), ("diabtes", "diabetes"), ("pnemonia", "pneumonia")],
)
def test_a_misspelt_word_is_mended(catalogue: Catalogue, typed: str, meant: str) -> None:
    assert [found.meant for found in corrections([typed], catalogue)] == [meant]


@pytest.mark.parametrize("word", ["fractura", "fracturas", "epoc", "hta", "xyzzyqwv", "s52521"])
def test_what_is_known_or_beyond_guessing_is_left(catalogue: Catalogue, word: str) -> None:
    assert corrections([word], catalogue) == ()


@pytest.mark.parametrize(
    "phrase", ["dolor lumbar de meses", "accidente de coches", "chute lundi matin"]
)
def test_a_word_of_daily_life_is_no_misspelt_disease(phrase: str) -> None:
    with closing(Catalogue.open(default_pack_dir() / CATALOGUE)) as shipped:
        assert corrections(phrase.split(), shipped) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("neumonai", "neumonia"),
        ("apendizitis", "apendicitis"),
        ("ipertension", "hipertension"),
        ("barret", "barrett"),
        ("hipertrasaminasemi", "hipertransaminasemia"),
    ],
)
def test_a_slip_of_finger_or_ear_is_one(typed: str, meant: str) -> None:
    assert is_slip(typed, meant)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("macrocitica", "microcitica"),
        ("hemitorax", "hemotorax"),
        ("intratesticular", "extratesticular"),
        ("hypotension", "hypertension"),
        ("bronquitis", "bronquiolitis"),
    ],
)
def test_another_disease_is_no_slip(typed: str, other: str) -> None:
    assert not is_slip(typed, other)


def test_the_word_being_typed_is_left(catalogue: Catalogue) -> None:
    assert corrections(["insufciencia"], catalogue, typing=True) == ()
    assert len(corrections(["insufciencia", "cardi"], catalogue, typing=True)) == 1


def test_the_phrase_is_respelt_in_place(catalogue: Catalogue) -> None:
    found = corrections(["insufciencia", "cardiaca"], catalogue)
    assert respelt("Insufciencia cardíaca", found) == "insuficiencia cardíaca"


@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_words_give_few_corrections(catalogue: Catalogue, words: list[str]) -> None:
    found = corrections(words, catalogue)
    assert len(found) <= MOST
    assert all(catalogue.knows_word(item.meant) for item in found)

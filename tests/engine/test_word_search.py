"""Searching by words: accents, endings, order, words being typed, and what is marked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.everyday import find_sayings
from desktop.engine.search import SearchEngine
from desktop.engine.text.folding import fold, stems_of
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue.open(tiny_catalogue(tmp_path_factory.mktemp("tiny") / "catalogue.db"))


def codes(catalogue: Catalogue, phrase: str, **options: object) -> list[str]:
    hits = catalogue.search(phrase.split(), 10, **options)  # type: ignore[arg-type] # free options
    return [catalogue.rubric_by_id(hit.rubric_id).code for hit in hits]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("fractura torus radio derecho", "S52.521"),
        ("radio derecho torus fractura", "S52.521"),
        ("FRACTURAS de los radios derechos en torus", "S52.521"),
        ("fracture en motte de beurre", "S52.529"),
        ("frattura toro radio destro", "S52.521"),
        ("EPOC reagudizado", "J44.1"),
        ("neumonia adquirida en la comunidad", "J18.9"),
        ("neumonía adquirida en la comunidad", "J18.9"),
        ("hipertension esencial", "I10"),
        ("insuficiència cardíaca", "I50"),
    ],
)
def test_the_right_rubric_comes_first(catalogue: Catalogue, phrase: str, code: str) -> None:
    assert codes(catalogue, phrase)[0] == code


def test_a_rubric_comes_once_with_its_best_text(catalogue: Catalogue) -> None:
    hits = catalogue.search(["diabetes", "mellitus", "tipo", "2"], 50)
    assert len({hit.rubric_id for hit in hits}) == len(hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(catalogue.text(hit.text_id).rubric_id == hit.rubric_id for hit in hits)


def test_a_word_being_typed_is_completed(catalogue: Catalogue) -> None:
    assert "I50.9" in codes(catalogue, "insuficiencia card", prefix=True)
    assert codes(catalogue, "insuficiencia cardi", prefix=False) != []
    assert codes(catalogue, "zzzzq", prefix=True) == []


def test_the_phrase_own_language_is_preferred(catalogue: Catalogue) -> None:
    hits = catalogue.search(["fractura"], 5, language="pt")
    best = catalogue.search(["fractura"], 5, language="es")
    assert catalogue.text(best[0].text_id).language == "es"
    assert hits != best


def test_nothing_asked_nothing_found(catalogue: Catalogue) -> None:
    assert catalogue.search([], 10) == []
    assert catalogue.search(["de", "la"], 10) == []
    assert catalogue.search(["fractura"], 0) == []
    assert catalogue.search(["\x00", "'\"*()", "😀"], 10) == []


def test_the_hit_names_the_words_it_has(catalogue: Catalogue) -> None:
    hit = catalogue.search(["fractura", "torus", "inventada"], 1)[0]
    assert set(hit.words) == {"fractura", "torus"}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("neumnia", "neumonia"),
        ("diabtes", "diabetes"),
        ("fracutra", "fractura"),
        ("hipertesion", "hipertension"),
        ("NEUMONÍAA", "neumonia"),
    ],
)
def test_a_misspelt_word_is_guessed(catalogue: Catalogue, wrong: str, right: str) -> None:
    assert right in catalogue.similar_words(wrong)


def test_short_words_and_nonsense_are_not_corrected(catalogue: Catalogue) -> None:
    assert catalogue.similar_words("iam") == []
    assert catalogue.similar_words("xqzwkjvh") == []
    assert catalogue.similar_words("") == []


def test_known_words(catalogue: Catalogue) -> None:
    assert catalogue.knows_word("Neumonía")
    assert not catalogue.knows_word("neumnia")


@pytest.mark.parametrize("word", ["nœud", "cœur", "œdème", "fœtale", "cœliaque", "vitæ"])
def test_a_ligature_may_be_typed_as_two_letters(engine: SearchEngine, word: str) -> None:
    typed = word.replace("œ", "oe").replace("æ", "ae")
    found, told = (codes(engine.catalogue, one, language="fr") for one in (word, typed))
    assert found == told
    assert engine.catalogue.knows_word(typed) == engine.catalogue.knows_word(word)


def test_a_saying_is_heard_however_its_ligature_is_typed() -> None:
    meant = [find_sayings(f"il a {one}", ("fr",)) for one in ("mal au cœur", "mal au coeur")]
    assert [said[0].readings for said in meant] == [("nausées",), ("nausées",)]


@settings(deadline=None)
@given(st.lists(st.text(max_size=30), max_size=8), st.booleans())
def test_no_words_break_the_search(catalogue: Catalogue, words: list[str], prefix: bool) -> None:
    for hit in catalogue.search(words, 5, prefix=prefix):
        assert hit.score > 0
        assert hit.words


@settings(deadline=None)
@given(st.text(max_size=200))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert stems_of(fold(text)) == stems_of(text)

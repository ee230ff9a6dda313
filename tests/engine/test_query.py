"""A phrase understood as a whole: what the search and the coder get of it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.site import Overlay
from desktop.engine.errors import UsageError
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.query.abbreviations import MOST_VARIANTS
from desktop.engine.query.query import MOST_WORDS, Query, understand
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder: Path = tmp_path_factory.mktemp("query")
    tiny_catalogue(folder / "catalogue.db")
    Overlay(folder / "site.db").add_abbreviation("NACX", "neumonía adquirida en la comunidad", "es")
    opened = Catalogue.open(folder / "catalogue.db", folder / "site.db")
    yield opened
    opened.close()


def _kinds(query: Query) -> list[str]:
    return [notice.kind for notice in query.notices]


def test_an_abbreviation_is_searched_as_typed_and_written_out(catalogue: Catalogue) -> None:
    query = understand("EPOC reagudizado", catalogue=catalogue)
    assert query.language == "es"
    assert query.variants == (
        "EPOC reagudizado",
        "enfermedad pulmonar obstructiva crónica reagudizado",
    )
    assert query.words == ("epoc", "reagudizado")
    assert query.readings == (("enfermedad", "pulmonar", "obstructiva", "cronica", "reagudizado"),)
    assert [(notice.text, notice.detail) for notice in query.notices] == [
        ("EPOC", "enfermedad pulmonar obstructiva crónica")
    ]


def test_both_readings_of_an_ambiguous_one_are_searched(catalogue: Catalogue) -> None:
    query = understand("FA", "es", catalogue=catalogue)
    assert query.variants == ("FA", "fibrilación auricular", "fosfatasa alcalina")


def test_a_misspelt_word_is_searched_both_ways_and_said(catalogue: Catalogue) -> None:
    query = understand("insufciencia cardíaca", catalogue=catalogue)
    assert query.text == "insufciencia cardíaca"
    assert "insuficiencia cardíaca" in query.variants
    assert "insuficiencia" in query.words
    assert _kinds(query) == ["spelling"]


def test_a_code_is_a_code(catalogue: Catalogue) -> None:
    assert understand("s52521a", catalogue=catalogue).code == "S52.521A"
    mended = understand("I5O.9", catalogue=catalogue)
    assert (mended.code, _kinds(mended)) == ("I50.9", ["spelling"])


def test_a_list_says_that_it_is_one(catalogue: Catalogue) -> None:
    query = understand("1. HTA 2. DM2 con nefropatía; FA crónica", catalogue=catalogue)
    assert query.diagnoses == ("HTA", "DM2 con nefropatía", "FA crónica")
    assert "several" in _kinds(query)
    assert understand("1. HTA", catalogue=catalogue).text == "HTA"


@pytest.mark.parametrize("text", ["HTN, DM2, CKD3", "HTA, ERC 3b", "HTA, DM2"])
def test_an_abbreviation_with_a_degree_is_one_of_a_list(catalogue: Catalogue, text: str) -> None:
    assert understand(text, catalogue=catalogue).diagnoses == tuple(text.split(", "))
    assert understand("dolor de rodilla, grado 3", catalogue=catalogue).diagnoses == ()


def test_a_list_of_codes_is_a_list(catalogue: Catalogue) -> None:
    assert understand("E11.9, I10", catalogue=catalogue).diagnoses == ("E11.9", "I10")


def test_family_history_points_to_its_codes(catalogue: Catalogue) -> None:
    query = understand("antecedente familiar de cáncer de mama", catalogue=catalogue)
    assert [(notice.kind, notice.detail) for notice in query.notices] == [("family", "Z80")]


def test_what_is_suspected_is_looked_up_and_said(catalogue: Catalogue) -> None:
    for typed in ("sospecha de neumonía", "neumonía (?)", "neumonía?", "probable neumonía"):
        query = understand(typed, catalogue=catalogue)
        assert (query.text, _kinds(query)) == ("neumonía", ["suspected"])
    assert understand("sospecha de maltrato", catalogue=catalogue).text == "sospecha de maltrato"


def test_what_is_denied_keeps_its_words(catalogue: Catalogue) -> None:
    query = understand("no fiebre", catalogue=catalogue)
    assert (query.text, _kinds(query)) == ("no fiebre", ["negated"])


def test_the_language_asked_for_is_kept(catalogue: Catalogue) -> None:
    assert understand("diabetes", "ca", catalogue=catalogue).language == "ca"
    assert understand("diabetes", catalogue=catalogue).language == "several"


def test_an_abbreviation_of_one_language_tells_it(catalogue: Catalogue) -> None:
    assert understand("MPOC", catalogue=catalogue).language == "ca"
    assert understand("E.P.O.C.", catalogue=catalogue).language == "es"


def test_a_side_speaks_for_its_language_as_an_abbreviation_does(catalogue: Catalogue) -> None:
    query = understand("coxartrosi dx", catalogue=catalogue)
    assert query.language == "it"
    assert query.heard["side"] == {"right"}


def test_the_site_own_abbreviation_is_read(catalogue: Catalogue) -> None:
    query = understand("NACX grave", catalogue=catalogue)
    assert "neumonía adquirida en la comunidad grave" in query.variants


@given(st.text(max_size=600), st.sampled_from(["auto", *LANGUAGES]), st.booleans())
def test_any_text_is_understood_or_refused_in_one_sentence(
    catalogue: Catalogue, text: str, language: str, typing: bool
) -> None:
    try:
        query = understand(text, language, catalogue=catalogue, typing=typing)
    except UsageError as error:
        assert str(error).endswith(".") and "\n" not in str(error)
        return
    assert query.original == text
    assert query.text
    assert query.language in (*LANGUAGES, "several")
    assert 1 <= len(query.variants) <= MOST_VARIANTS
    # What is all capitals is read in small letters.
    assert query.variants[0] in (query.text, query.text.lower())
    assert len(query.words) <= MOST_WORDS + 200
    assert understand(text, language, catalogue=catalogue, typing=typing) == query


@pytest.mark.parametrize(
    ("pasted", "diagnoses"),
    [
        ("HTA, DM2, derrame pleural", ("HTA", "DM2", "derrame pleural")),
        ("CAD, HTN, hyperlipidemia", ("CAD", "HTN", "hyperlipidemia")),
        ("AVC, HTA, surdité", ("AVC", "HTA", "surdité")),
        ("IAM, SCACEST, inferior", ()),
        ("FA, IC, FE 35%", ()),
        ("TVP, TEP, masivo", ()),
        ("HTN, DM, type 2", ()),
        ("ERC, DM2, estadio 3b", ()),
    ],
)
def test_a_list_goes_on_with_what_is_a_diagnosis_by_itself(
    pasted: str, diagnoses: tuple[str, ...]
) -> None:
    with closing(Catalogue.open(default_pack_dir() / CATALOGUE)) as shipped:
        assert understand(pasted, catalogue=shipped).diagnoses == diagnoses


@pytest.mark.parametrize(
    ("phrase", "language", "attribute"),
    [
        ("fractura de cadera derecha izquierda", "es", "side"),
        ("UPP sacra grado 2-3", "es", "stage"),
        ("CKD stage 3/4", "en", "stage"),
        ("épisode dépressif léger sévère", "fr", "severity"),
    ],
)
def test_attributes_that_exclude_each_other_are_said_and_none_is_chosen(
    catalogue: Catalogue, phrase: str, language: str, attribute: str
) -> None:
    query = understand(phrase, language, catalogue=catalogue)
    assert attribute in [one.detail for one in query.notices if one.kind == "excluding"]
    assert attribute not in dict(query.understood)


@pytest.mark.parametrize("phrase", ["derecha", "izq.", "estadio 3b", "agudo", "leve, bilateral"])
def test_a_phrase_that_only_says_how_is_no_diagnosis(catalogue: Catalogue, phrase: str) -> None:
    query = understand(phrase, "es", catalogue=catalogue)
    assert query.is_hollow
    assert "hollow" in _kinds(query)


@pytest.mark.parametrize("phrase", ["ERC 3b", "coma", "gangrena", "cadera derecha", "vitamina D"])
def test_what_is_a_diagnosis_or_a_part_of_one_is_not_hollow(
    catalogue: Catalogue, phrase: str
) -> None:
    query = understand(phrase, "es", catalogue=catalogue)
    assert not query.is_hollow
    assert "hollow" not in _kinds(query)

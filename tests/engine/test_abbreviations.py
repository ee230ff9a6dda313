"""The abbreviation lexicons are sound, and each abbreviation is read as a coder would read it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.query.abbreviations import (
    MOST_IN_A_PHRASE,
    MOST_VARIANTS,
    expanded,
    find,
    site_lexicon,
)
from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES

AT_LEAST = {"en": 300, "es": 300, "fr": 300, "pt": 300, "ca": 150, "it": 150}


def _rows(language: str) -> list[str]:
    path = lexicon_path(f"abbreviations.{language}.tsv")
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lexicon_is_large_enough_and_well_formed(language: str) -> None:
    heading, *rows = _rows(language)
    assert heading == "short\treadings\tnote"
    shorts = []
    for row in rows:
        short, readings, note = row.split("\t")
        shorts.append(short)
        parts = readings.split("|")
        assert short == short.strip() and 1 <= len(short) <= 20
        shortest = 2 if short.endswith("/") else 4  # "s/" is just "sin"
        assert parts == [part.strip() for part in parts], row
        assert all(len(part) >= shortest for part in parts), row
        assert len(parts) == len({part.casefold() for part in parts}), row
        assert note == "" or note.startswith("exact"), row
        assert not re.search(r"[’“”]", row), row
    assert len(shorts) == len(set(shorts))
    assert len(shorts) >= AT_LEAST[language]


@pytest.mark.parametrize(
    ("phrase", "language", "readings"),
    [
        ("EPOC reagudizado", "es", "enfermedad pulmonar obstructiva crónica"),
        ("epoc reagudizado", "es", "enfermedad pulmonar obstructiva crónica"),
        ("E.P.O.C", "es", "enfermedad pulmonar obstructiva crónica"),
        ("DM-2", "es", "diabetes mellitus tipo 2"),
        ("DM tipo 2 mal controlada", "es", "diabetes mellitus tipo 2"),
        ("MPOC", "ca", "malaltia pulmonar obstructiva crònica"),
        ("BPCO riacutizzata", "it", "broncopneumopatia cronica ostruttiva"),
        ("DPOC", "pt", "doença pulmonar obstrutiva crónica"),
        ("HTAP", "fr", "hypertension artérielle pulmonaire"),
        ("STEMI", "en", "ST elevation myocardial infarction"),
        ("ALL in relapse", "en", "acute lymphoblastic leukemia"),
    ],
)
def test_the_likeliest_reading_comes_first(phrase: str, language: str, readings: str) -> None:
    (found,) = find(phrase, (language,))
    assert found.readings[0] == readings


@pytest.mark.parametrize(
    ("phrase", "language", "readings"),
    [
        ("IC", "es", ("insuficiencia cardíaca", "interconsulta")),
        ("FA", "es", ("fibrilación auricular", "fosfatasa alcalina")),
        ("IR", "fr", ("insuffisance rénale", "insuffisance respiratoire")),
        ("MS", "en", ("multiple sclerosis", "mitral stenosis")),
    ],
)
def test_an_ambiguous_one_gives_both_readings(
    phrase: str, language: str, readings: tuple[str, ...]
) -> None:
    (found,) = find(phrase, (language,))
    assert found.readings == readings


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("all over pain", "en"),
        ("la rodilla", "es"),
        ("FRACTURA DE LA CADERA", "es"),
        ("pain in the leg", "en"),
        ("douleur de la jambe", "fr"),
        ("les deux yeux", "fr"),
        ("ela tem falta de ar", "pt"),
        ("em fa mal la mà", "ca"),
        ("ça me brûle", "fr"),
        ("bébé qui pleure", "fr"),
    ],
)
def test_an_ordinary_word_is_no_abbreviation(phrase: str, language: str) -> None:
    assert find(phrase, (language,)) == ()


@pytest.mark.parametrize(
    ("phrase", "languages"),
    [
        ("el dolor es intenso", ("es", "fr", "ca", "pt", "en", "it")),
        ("mal de cap", ("ca", "es", "pt", "fr", "en", "it")),
        ("hip pain", ("en", "es", "ca", "pt", "fr", "it")),
    ],
)
def test_an_ordinary_word_is_no_abbreviation_of_another_language(
    phrase: str, languages: tuple[str, ...]
) -> None:
    assert find(phrase, languages) == ()
    assert find("FA", languages)


def test_sister_languages_do_not_repeat_a_reading() -> None:
    (found,) = find("HTA", ("es", "ca", "pt", "fr"))
    assert found.readings == ("hipertensión arterial",)


def test_the_site_own_reading_goes_first() -> None:
    site = site_lexicon([("IC", "ictus cerebral")])
    (found,) = find("IC", ("es",), site)
    assert found.readings == ("ictus cerebral", "insuficiencia cardíaca", "interconsulta")


def test_each_choice_of_readings_is_written_out_likeliest_first() -> None:
    found = find("DM2 e IC descompensada", ("es",))
    assert expanded("DM2 e IC descompensada", found) == (
        "diabetes mellitus tipo 2 e insuficiencia cardíaca descompensada",
        "diabetes mellitus tipo 2 e interconsulta descompensada",
    )


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_spans_are_the_abbreviations_in_order(phrase: str, language: str) -> None:
    found = find(phrase, (language,))
    assert len(found) <= MOST_IN_A_PHRASE
    assert all(phrase[slice(*item.span)] == item.short for item in found)
    ends = [0, *(item.span[1] for item in found)]
    assert all(item.span[0] >= end for item, end in zip(found, ends, strict=False))
    assert len(expanded(phrase, found)) <= MOST_VARIANTS

"""A long clause is answered by what it names, too: the disease among its signs."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.engine.ranking.clauses import CLAUSES, named
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine

pytestmark = pytest.mark.timeout(300)
WHOLE = SearchOptions()
WITHOUT = replace(WHOLE, rules=WHOLE.rules - {CLAUSES})


def rubrics(engine: SearchEngine, phrase: str, options: SearchOptions = WHOLE) -> list[str]:
    return [found.rubric for found in engine.search(phrase, options).results]


@pytest.mark.parametrize(
    ("phrase", "category"),
    [
        ("seen after three days of cough, chest film shows lobar pneumonia, started on antibiotics",
         "J18"),
        ("acude por fiebre y tiritona, en la analítica se confirma pielonefritis aguda", "N10"),
        ("ve per febre i calfreds, l'analítica confirma una pielonefritis aguda", "N10"),
        ("giunge per vomito e dolore, l'ecografia mostra colecistite acuta", "K81"),
        ("vem por vómitos e dor, a ecografia mostra colecistite aguda", "K81"),
        ("vient pour vomissements et douleurs, l'échographie montre une cholécystite aiguë", "K81"),
    ],
)  # fmt: skip
def test_the_disease_that_a_clause_names_stands_among_the_first(
    engine: SearchEngine, phrase: str, category: str
) -> None:
    assert category in {code[:3] for code in rubrics(engine, phrase)[:2]}


def test_the_disease_leads_where_the_whole_was_taken_for_a_sign(engine: SearchEngine) -> None:
    phrase = "ingresa por disnea progresiva y edemas, con insuficiencia cardíaca congestiva franca"
    assert rubrics(engine, phrase)[0].startswith("I50")


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("mi hermano tiene esquizofrenia paranoide y cree que los vecinos lo espían", "F20.0"),
        ("el niño tiene otitis media en el oído derecho, con fiebre", "H66.91"),
        ("multiple uterine leiomyomas with pelvic heaviness, scheduled for hysterectomy", "D25.9"),
    ],
)
def test_what_is_named_in_the_words_of_a_text_leads(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    assert rubrics(engine, phrase)[0] == code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("intoxicación intencionada por vacuna de la viruela", "T50.B12"),
        ("intossicazione volontaria da vaccino della pertosse", "T50.A12"),
        ("intoxicació intencionada per tiazides i altres diürètics", "T50.2X2"),
    ],
)
def test_a_beginning_that_the_answer_says_itself_does_not_lead(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    assert rubrics(engine, phrase)[0] == code


def test_what_is_denied_does_not_come_forward(engine: SearchEngine) -> None:
    phrase = "consulta por tos seca de varios días, sin neumonía ni derrame pleural en la placa"
    assert not rubrics(engine, phrase)[0].startswith(("J18", "J90"))


def test_a_short_phrase_is_answered_as_it_always_was(engine: SearchEngine) -> None:
    for phrase in ("neumonía adquirida en la comunidad", "fracture du col du fémur gauche"):
        assert rubrics(engine, phrase) == rubrics(engine, phrase, WITHOUT)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_what_a_clause_names_is_shorter_than_the_clause(engine: SearchEngine, text: str) -> None:
    tagger = engine.tagger()
    assert tagger is not None
    try:
        query = engine.pipeline.begin(text, WHOLE).query
    except UsageError:
        return
    mentions = tagger.read(query.text).mentions()
    assert all(0 < len(part) < len(query.text) for part in named(query, mentions))

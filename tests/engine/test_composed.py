"""Composed wordings have no vector and no place in the word index; who says one is understood."""

import pytest

from desktop.engine.search import SearchEngine


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("infección de prótesis de cadera derecha", "T84.51XA"),
        ("infezione di protesi d'anca destra", "T84.51XA"),
        ("infection sur prothèse de hanche gauche", "T84.52XA"),
        ("infeção de prótese da anca direita", "T84.51XA"),
        ("INFECCIÓN PRÓTESIS RODILLA IZQUIERDA", "T84.54XA"),
    ],
)
def test_a_composed_wording_is_found_word_for_word(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    assert engine.search(phrase).results[0].code == code


def test_a_sample_of_them_finds_its_concept(engine: SearchEngine) -> None:
    """Of every 400th rubric: another one of the same words may stand before it, seldom."""
    catalogue, told = engine.catalogue, []
    for rubric_id in range(1, len(catalogue), 400):
        rubric = catalogue.rubric_by_id(rubric_id)
        texts = catalogue.composed(rubric_id, "es") if rubric.billable else []
        if texts:
            found = engine.search(catalogue.text(texts[0]).text).results
            told.append(any(one.code.startswith(rubric.code[:5]) for one in found[:5]))
    assert len(told) > 15
    assert sum(told) >= 0.9 * len(told)


def test_one_word_is_no_wording(engine: SearchEngine) -> None:
    stages = list(engine.trace("contractura"))
    met = stages[-1].ranked
    assert not any(candidate.whole for candidate in met)

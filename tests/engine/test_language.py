"""The language of a short phrase, or a frank "several"."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from desktop.engine.text.language import BUCKETS, SEVERAL, detect, features, model


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("community acquired pneumonia", "en"),
        ("closed fracture of left hip", "en"),
        ("neumonía adquirida en la comunidad", "es"),
        ("dolor de cabeza", "es"),
        ("pneumònia adquirida a la comunitat", "ca"),
        ("mal de cap amb febre", "ca"),
        ("polmonite acquisita in comunità", "it"),
        ("dolore alla spalla", "it"),
        ("pneumonia adquirida na comunidade", "pt"),
        ("dor de cabeça", "pt"),
        ("pneumonie aiguë communautaire", "fr"),
        ("fracture en motte de beurre", "fr"),
        ("malaltia renal crònica", "ca"),
        ("doença renal crónica", "pt"),
        ("enfermedad renal crónica", "es"),
    ],
)
def test_a_phrase_is_told(phrase: str, language: str) -> None:
    assert detect(phrase) == language


@pytest.mark.parametrize("phrase", ["diabetes", "hernia inguinal", "diabetes mellitus", "12", ""])
def test_what_sister_languages_share_is_several(phrase: str) -> None:
    assert detect(phrase) == SEVERAL


def test_an_abbreviation_can_settle_it() -> None:
    assert detect("diabetes mellitus", {"es"}, 20.0) == "es"


def test_the_model_stays_small() -> None:
    assert lexicon_path("language.npz").stat().st_size < 1_500_000


@given(st.text(max_size=500))
def test_any_text_has_chances_that_add_up(text: str) -> None:
    chances = model().probabilities(text)
    assert chances.shape == (len(LANGUAGES),)
    assert np.isclose(chances.sum(), 1.0)
    assert all(0 <= bucket < BUCKETS for bucket in features(text))

"""Composed titles read like the language: order, agreement, articles; or there is none."""

import pytest

from export.catalogue.compose.catalan import catalan
from export.catalogue.compose.composer import Composer
from export.catalogue.compose.encounters import read_meanings
from export.catalogue.compose.lexicon import TARGETS
from export.catalogue.tabular import Tabular
from tests.support.catalogue import whole_tabular


@pytest.fixture(scope="module")
def whole() -> Tabular:
    return whole_tabular()


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer()


@pytest.mark.parametrize(
    ("english", "language", "composed"),
    [
        (
            "Torus fracture of lower end of right radius",
            "es",
            "Fractura en rodete (torus) de extremo inferior de radio derecho",
        ),
        (
            "Torus fracture of lower end of right radius",
            "ca",
            "Fractura en tor (torus) de l'extrem inferior del radi dret",
        ),
        (
            "Torus fracture of lower end of right radius",
            "it",
            "Frattura a toro (torus) dell'estremità inferiore del radio destro",
        ),
        (
            "Torus fracture of lower end of right radius",
            "pt",
            "Fratura em torus da extremidade inferior do rádio direito",
        ),
        (
            "Torus fracture of lower end of right radius",
            "fr",
            "Fracture en motte de beurre (torus) de l'extrémité inférieure du radius droit",
        ),
        ("Contusion of left knee", "fr", "Contusion du genou gauche"),
        ("Contusion of left hip", "fr", "Contusion de la hanche gauche"),
        ("Contusion of left shoulder", "fr", "Contusion de l'épaule gauche"),
        ("Contusion of left shoulder", "it", "Contusione della spalla sinistra"),
        (
            "Displaced fracture of navicular [scaphoid] of left foot",
            "it",
            "Frattura scomposta del navicolare [scafoide] del piede sinistro",
        ),
        (
            "Other injuries of unspecified finger",
            "es",
            "Otros traumatismos de dedo de la mano no especificado",
        ),
        (
            "Poisoning by benzodiazepines, accidental (unintentional)",
            "ca",
            "Intoxicació per benzodiazepines, accidental (no intencionada)",
        ),
        (
            "Car driver injured in collision with pedestrian or animal in traffic accident",
            "pt",
            "Condutor de automóvel lesionado em colisão com peão ou animal em acidente de trânsito",
        ),
        ("Fatigue fracture of vertebra, lumbar region", "es", None),
    ],
)
def test_titles(composer: Composer, english: str, language: str, composed: str | None) -> None:
    text = composer.compose(english, language).text
    assert text == (composed or "Fractura de fatiga de vértebra, región lumbar")


def test_an_unknown_word_gives_no_title_and_is_named(composer: Composer) -> None:
    done = composer.compose("Fracture of left grumblebone", "es")
    assert done.text == ""
    assert done.missing == ("grumblebone",)


@pytest.mark.parametrize("title", ["", "of", "with", "Fracture of", "(", "right (", "a/b ]"])
def test_what_is_no_phrase_gives_no_title(composer: Composer, title: str) -> None:
    for language in TARGETS:
        assert "  " not in composer.compose(title, language).text


def test_no_english_is_left_in_composed_injuries(composer: Composer, whole: Tabular) -> None:
    english = {"fracture", "of", "right", "left", "with", "unspecified", "the", "wound"}
    for node in whole.nodes[::25]:
        for language in ("es", "ca", "it", "pt"):
            words = set(composer.compose(node.title, language).text.lower().split())
            assert not words & english, (node.code, language, words & english)


def test_every_7th_character_of_the_release_has_five_translations(whole: Tabular) -> None:
    meanings = read_meanings()
    for node in whole.nodes:
        for entry in node.extensions:
            assert set(meanings[entry.meaning]) == set(TARGETS)
            assert all(meanings[entry.meaning].values())


@pytest.mark.parametrize(
    ("spanish", "word"),
    [
        ("nefropatía", "nefropatia"),
        ("coccidioidomicosis", "coccidioïdomicosi"),
        ("epífisis", "epífisi"),
        ("diáfisis", "diàfisi"),
        ("leucemia", "leucèmia"),
        ("agenesia", "agenèsia"),
        ("neumonitis", "pneumonitis"),
        ("linfadenitis", "limfadenitis"),
        ("parkinsonismo", "parkinsonisme"),
        ("laceración", "laceració"),
        ("iii", "iii"),
        ("abc", ""),
    ],
)
def test_learned_words_are_spelt_the_catalan_way(spanish: str, word: str) -> None:
    assert catalan(spanish) == word

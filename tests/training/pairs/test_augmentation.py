"""Imitations of typing: each changes only what it says, whatever the text."""

import random
import string

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.text.folding import fold
from training.pairs.augmentation import (
    abbreviate,
    disguise,
    frame,
    lower,
    mistype,
    other_order,
    spell_out,
    upper,
    without_accents,
    without_function_words,
    without_unspecified,
)
from training.pairs.augmentation.details import add_encounter, add_side, names_a_side

LANGUAGES = st.sampled_from(["en", "es", "ca", "it", "pt", "fr"])
WORDS = st.text(string.ascii_letters + "áéíóúñçàèòãõü", min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
SEEDS = st.integers(0, 2**32)


@given(TEXTS, LANGUAGES, SEEDS)
def test_a_disguise_is_never_empty_and_repeats_itself(text: str, language: str, seed: int) -> None:
    one = disguise(text, language, random.Random(seed))
    assert one.strip()
    assert one == disguise(text, language, random.Random(seed))


@given(TEXTS, LANGUAGES, SEEDS)
def test_accents_go_and_the_letters_stay(text: str, language: str, seed: int) -> None:
    plain = without_accents(text, language, random.Random(seed))
    assert fold(plain) == fold(text)
    assert len(plain) == len(text)
    assert plain.isascii()


@given(TEXTS, LANGUAGES, SEEDS)
def test_another_order_has_the_same_words(text: str, language: str, seed: int) -> None:
    mixed = other_order(text, language, random.Random(seed))
    assert sorted(mixed.split()) == sorted(text.split())


@given(TEXTS, LANGUAGES, SEEDS)
def test_one_slip_keeps_the_ends_and_nearly_the_length(text: str, language: str, seed: int) -> None:
    typed = mistype(text, language, random.Random(seed))
    assert abs(len(typed) - len(text)) <= 1
    assert typed[0] == text[0]


@given(TEXTS, LANGUAGES, SEEDS)
def test_framing_keeps_the_diagnosis_whole(text: str, language: str, seed: int) -> None:
    framed = frame(text, language, random.Random(seed))
    assert text in framed
    assert framed != text


@given(TEXTS, LANGUAGES, SEEDS)
def test_case_is_all_that_case_changes(text: str, language: str, seed: int) -> None:
    draw = random.Random(seed)
    assert lower(text, language, draw) == text.lower()
    assert upper(text, language, draw).lower() == text.upper().lower()


def test_function_words_go_from_long_texts_alone() -> None:
    draw = random.Random(1)
    assert without_function_words("fractura del cuello del fémur", "es", draw) == (
        "fractura cuello fémur"
    )
    assert without_function_words("dolor de espalda", "es", draw) == "dolor de espalda"
    assert without_function_words("disease of the liver", "es", draw) == "disease of the liver"


def test_what_only_a_classification_says_goes() -> None:
    draw = random.Random(1)
    assert without_unspecified("Heart failure, unspecified", "en", draw) == "Heart failure"
    assert without_unspecified("Neumonía no especificada", "es", draw) == "Neumonía"
    assert without_unspecified("Anémie, sans précision", "fr", draw) == "Anémie"


def test_abbreviating_and_spelling_out_are_each_others_reverse() -> None:
    draw = random.Random(1)
    short = abbreviate("hipertensión arterial esencial", "es", draw)
    assert short in ("HTA esencial", "HiperTA esencial")
    assert fold(spell_out(short, "es", draw)) == "hipertension arterial esencial"
    # Only where the lexicon has the whole word: within one nothing is cut.
    assert abbreviate("criptorquidias", "es", draw) == "criptorquidias"


def test_sides_and_encounters_are_words_of_the_language() -> None:
    draw = random.Random(3)
    assert add_side("neumonía", "es", draw).startswith("neumonía ")
    assert add_encounter("fractura de radio", "es", draw).split(", ")[1] in (
        "primera visita", "visita sucesiva", "revisión")  # fmt: skip
    assert names_a_side("Fracture of left radius")
    assert not names_a_side("Copyright of leftovers")

"""A side chooses among the codes of a concept and never the concept; the order of words neither."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.catalogue.concepts import Key
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine

pytestmark = pytest.mark.timeout(600)
SIDES = {
    "en": ("right", "left"), "es": ("derecho", "izquierdo"), "ca": ("dret", "esquerre"),
    "it": ("destro", "sinistro"), "pt": ("direito", "esquerdo"), "fr": ("droit", "gauche"),
}  # fmt: skip
PHRASES = st.sampled_from([
    ("es", "fractura de fémur"), ("es", "dolor de hombro"), ("es", "esguince de tobillo"),
    ("es", "coitorragia"), ("es", "neumonía"), ("ca", "pneumònia"), ("ca", "uveïtis"),
    ("it", "cataratta senile"), ("it", "polmonite"), ("pt", "tarsite"),
    ("pt", "paralisia de Bell"), ("pt", "cisto esplênico"), ("fr", "cancer du rein"),
    ("fr", "contusion thoracique"), ("en", "corneal ulcer"), ("en", "renal stone"),
])  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[SearchEngine]:
    with SearchEngine.open(default_pack_dir()) as shipped:
        yield shipped


@settings(deadline=None, max_examples=12)
@given(PHRASES, st.sampled_from([0, 1]), st.booleans())
def test_adding_a_side_never_changes_the_concept(
    engine: SearchEngine, said: tuple[str, str], side: int, before: bool
) -> None:
    language, phrase = said
    word = SIDES[language][side]
    sided = f"{word} {phrase}" if before else f"{phrase} {word}"
    plain, first = _first(engine, phrase, language), _first(engine, sided, language)
    same = _concept(engine, first) == _concept(engine, plain)
    # Who names a side means more than an unspecified code that knows none.
    assert same or (first[:3] == plain[:3] and _is_vague(engine, plain))


@settings(deadline=None, max_examples=12)
@given(PHRASES)
def test_turning_the_side_turns_the_code_and_nothing_else(
    engine: SearchEngine, said: tuple[str, str]
) -> None:
    language, phrase = said
    right, left = (_first(engine, f"{phrase} {word}", language) for word in SIDES[language])
    choices = {one.attribute: one for one in engine.catalogue.choices(right)}
    sides = (
        {option.value: option.code for option in choices["side"].options}
        if ("side" in choices)
        else {}
    )
    assert left == sides.get("left", right)


@settings(deadline=None, max_examples=12)
@given(PHRASES, st.sampled_from(["capitals", "no accents", "reversed"]))
def test_accents_case_and_order_of_words_keep_the_concept(
    engine: SearchEngine, said: tuple[str, str], how: str
) -> None:
    language, phrase = said
    other = {
        "capitals": phrase.upper(),
        "no accents": unicodedata.normalize("NFD", phrase).encode("ascii", "ignore").decode(),
        "reversed": " ".join(reversed(phrase.split())),
    }[how]
    first, plain = (_first(engine, one, language) for one in (other, phrase))
    assert _concept(engine, first) == _concept(engine, plain)


def _first(engine: SearchEngine, phrase: str, language: str) -> str:
    options = SearchOptions(rerank=False, top=1, language=language)
    return engine.search(phrase, options).results[0].rubric


def _concept(engine: SearchEngine, code: str) -> Key:
    rubric = engine.catalogue.rubric(code)
    assert rubric
    return engine.catalogue.concepts.key(rubric.id, {})


def _is_vague(engine: SearchEngine, code: str) -> bool:
    rubric = engine.catalogue.rubric(code)
    return rubric is not None and engine.catalogue.concepts.is_vague(rubric.id)

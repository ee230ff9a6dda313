"""What is denied, suspected, past or a relative's is said, in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.query.assertions import assertions
from desktop.engine.results import LANGUAGES


@pytest.mark.parametrize(
    ("phrase", "language", "kind"),
    [
        ("no fiebre", "es", "negated"),
        ("niega dolor torácico", "es", "negated"),
        ("TEP descartado", "es", "negated"),
        ("denies chest pain", "en", "negated"),
        ("no evidence of pneumonia", "en", "negated"),
        ("pneumonia ruled out", "en", "negated"),
        ("sense febre", "ca", "negated"),
        ("nega dolore toracico", "it", "negated"),
        ("nega febre", "pt", "negated"),
        ("pas de fièvre", "fr", "negated"),
        ("pas d'argument pour une embolie", "fr", "negated"),
        ("antecedente familiar de cáncer de mama", "es", "family"),
        ("madre con Alzheimer", "es", "family"),
        ("family history of diabetes", "en", "family"),
        ("antecedents familiars d'ictus", "ca", "family"),
        ("familiarità per carcinoma mammario", "it", "family"),
        ("história familiar de AVC", "pt", "family"),
        ("antécédents familiaux de glaucome", "fr", "family"),
        ("sospecha de TEP", "es", "suspected"),
        ("neumonía?", "es", "suspected"),
        ("rule out appendicitis", "en", "suspected"),
        ("sospita d'apendicitis", "ca", "suspected"),
        ("sospetta appendicite", "it", "suspected"),
        ("suspeita de TVP", "pt", "suspected"),
        ("suspicion d'appendicite", "fr", "suspected"),
        ("antecedentes de IAM", "es", "history"),
        ("exfumador", "es", "history"),
        ("h/o breast cancer", "en", "history"),
        ("antecedents d'ictus", "ca", "history"),
        ("pregresso ictus", "it", "history"),
        ("antecedentes pessoais de tuberculose", "pt", "history"),
        ("ATCD d'AVC", "fr", "history"),
    ],
)
def test_it_is_recognised(phrase: str, language: str, kind: str) -> None:
    assert [found.kind for found in assertions(phrase, language)] == [kind]


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("linfoma no Hodgkin", "es"),
        ("no Hodgkin, linfoma", "es"),
        ("diabetes mellitus sin complicaciones", "es"),
        ("fractura no desplazada", "es"),
        ("placenta previa", "es"),
        ("sin hogar", "es"),
        ("cáncer de mama triple negativo", "es"),
        ("nonunion of fracture", "en"),
        ("non-small cell lung cancer", "en"),
        ("notalgia paresthetica", "en"),
        ("sans domicile fixe", "fr"),
        ("linfoma non Hodgkin", "it"),
        ("diabetes não insulinodependente", "pt"),
        ("neumonía adquirida en la comunidad", "es"),
        ("no para de toser", "es"),
        ("cannot keep food down", "en"),
        ("no longer can walk", "en"),
        ("no pot respirar", "ca"),
        ("non riesce a dormire", "it"),
        ("não consegue urinar", "pt"),
        ("ne peut plus marcher", "fr"),
    ],
)
def test_a_disease_is_not_taken_for_its_absence(phrase: str, language: str) -> None:
    assert assertions(phrase, language) == ()


@pytest.mark.parametrize(
    ("phrase", "hints"),
    [
        ("antecedente familiar de cáncer de mama", ("Z80",)),
        ("family history of alcohol abuse", ("Z81",)),
        ("antecedentes familiares de HTA", ("Z82", "Z83", "Z84")),
        ("antecedentes de cáncer de colon", ("Z85",)),
        ("no fiebre", ()),
    ],
)
def test_the_codes_meant_instead_go_along(phrase: str, hints: tuple[str, ...]) -> None:
    (found,) = assertions(phrase, "several")
    assert found.hints == hints


def test_what_cannot_be_ruled_out_is_suspected() -> None:
    (found,) = assertions("no se puede descartar TEP", "es")
    assert found.kind == "suspected"


def test_a_cue_by_itself_says_nothing() -> None:
    assert assertions("sospecha de", "es") == ()


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, "several"]))
def test_any_text_is_read(phrase: str, language: str) -> None:
    kinds = [found.kind for found in assertions(phrase, language)]
    assert len(kinds) == len(set(kinds))

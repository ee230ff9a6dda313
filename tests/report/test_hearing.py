"""A doubt or a denial right beside its mention decides, whatever else the report says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.report.asserted import Asserter

ILL = {
    "en": ("pneumonia", "hip fracture"), "es": ("neumonía", "fractura de cadera"),
    "ca": ("pneumònia", "fractura de maluc"), "it": ("polmonite", "frattura di femore"),
    "pt": ("pneumonia", "fratura da anca"), "fr": ("pneumopathie", "fracture de hanche"),
}  # fmt: skip
BEFORE = {
    "en": ("possible", "Probable", "suspicion of a", "suspected", "r/o", "query", "likely"),
    "es": ("posible", "Probable", "sospecha de", "a descartar", "sospecha de una", "descartar",
           "no se puede descartar"),
    "ca": ("possible", "Probable", "sospita de", "a descartar", "sospita d'una"),
    "it": ("possibile", "Probabile", "sospetta", "sospetto di", "da escludere"),
    "pt": ("possível", "Provável", "suspeita de", "suspeita de uma", "sugestivo de"),
    "fr": ("possible", "Probable", "suspicion de", "suspicion d'une", "évocateur d'une",
           "à éliminer"),
}  # fmt: skip
AFTER = {
    "en": ("suspected", "was suspected", "to be ruled out", "very likely"),
    "es": ("a descartar", "probable", "muy probable", "no descartada"),
    "ca": ("a descartar", "probable", "molt probable"),
    "it": ("sospetta", "da escludere", "molto probabile"),
    "pt": ("a esclarecer", "a descartar", "muito provável"),
    "fr": ("à éliminer", "suspectée", "très probable", "est suspectée"),
}  # fmt: skip
DENIED = {
    "en": ("no", "without", "no evidence of"), "es": ("sin", "se descarta", "permitió descartar"),
    "ca": ("sense", "es va descartar"), "it": ("senza", "permette di escludere una"),
    "pt": ("sem", "pouco provável"), "fr": ("sans", "pas de", "permet d'éliminer une"),
}  # fmt: skip
NO_DOUBT = {
    "en": "no suspicion of", "es": "sin sospecha de", "ca": "sense sospita de",
    "it": "senza sospetto di", "pt": "sem suspeita de", "fr": "pas de suspicion de",
}  # fmt: skip
ELSEWHERE = {
    "en": ("No fever", "Father with stroke", "Admitted in 2019", "Cough"),
    "es": ("No fiebre", "Padre con ictus", "Ingreso en 2019", "Tos"),
    "ca": ("No febre", "Pare amb ictus", "Ingrés el 2019", "Tos"),
    "it": ("Non febbre", "Padre con ictus", "Ricovero nel 2019", "Tosse"),
    "pt": ("Sem febre", "Pai com AVC", "Internado em 2019", "Tosse"),
    "fr": ("Pas de fièvre", "Père : AVC", "Hospitalisé en 2019", "Toux"),
}  # fmt: skip
LANGUAGES = sorted(ILL)


def _heard(language: str, before: str, words: str, after: str) -> tuple[str, bool]:
    """Return what is heard of words, and whether it decides."""
    space = "" if before.endswith("'") else " "
    text = f"{before}{space}{words}{after}"
    start = len(before) + len(space)
    found = Asserter(text, language).heard(start, start + len(words), "none")
    return found.assertion, found.decides


@st.composite
def around(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Draw a language, a mention, and sentences before and after its own."""
    language = draw(st.sampled_from(LANGUAGES))
    lines = st.lists(st.sampled_from(ELSEWHERE[language]), max_size=3)
    head, tail = (". ".join(draw(lines)) for _ in range(2))
    ill = draw(st.sampled_from(ILL[language]))
    return language, ill, f"{head}. " if head else "", f". {tail}."


@given(around(), st.data())
def test_a_doubt_before_a_mention_decides(
    place: tuple[str, str, str, str], data: st.DataObject
) -> None:
    language, ill, head, tail = place
    cue = data.draw(st.sampled_from(BEFORE[language]))
    assert _heard(language, head + cue, ill, tail) == ("suspected", True), cue


@given(around(), st.data())
def test_a_doubt_after_a_mention_decides(
    place: tuple[str, str, str, str], data: st.DataObject
) -> None:
    language, ill, head, tail = place
    cue = data.draw(st.sampled_from(AFTER[language]))
    assert _heard(language, head, ill, f" {cue}{tail}") == ("suspected", True), cue


@given(around(), st.data())
def test_a_denial_before_a_mention_decides(
    place: tuple[str, str, str, str], data: st.DataObject
) -> None:
    language, ill, head, tail = place
    cue = data.draw(st.sampled_from(DENIED[language]))
    assert _heard(language, head + cue, ill, tail) == ("negated", True), cue


@given(around())
def test_a_doubt_that_is_denied_does_not_decide(place: tuple[str, str, str, str]) -> None:
    language, ill, head, tail = place
    assert _heard(language, head + NO_DOUBT[language], ill, tail)[1] is False


@given(around())
def test_where_nothing_stands_beside_nothing_decides(place: tuple[str, str, str, str]) -> None:
    language, ill, head, tail = place
    assert _heard(language, head, ill, tail)[1] is False


@pytest.mark.parametrize(
    ("language", "before", "words", "after"),
    [
        ("es", "Compatible con", "apendicitis aguda", "."),
        ("en", "Changes consistent with", "lupus", "."),
        ("pt", "HD:", "apendicite", "; alta."),
        ("es", "Probable infección con", "sepsis", "."),
        ("en", "Possible fracture,", "anaemia", "."),
        ("en", "Thrombocytopenia and possible sepsis;", "anaemia", " - no bleeding."),
        ("es", "Posible infección respiratoria con", "derrame pleural", "."),
        ("pt", "Sem", "adenopatia", " suspeita."),
        ("fr", "Pas de", "lésion osseuse", " suspecte."),
        ("it", "", "PNX", "? No."),
    ],
)
def test_what_names_as_much_as_it_doubts_or_stands_further_off_is_weighed(
    language: str, before: str, words: str, after: str
) -> None:
    assert _heard(language, before, words, after)[1] is False

"""Which of two relatives leads: the one that the phrase tells, not one it has no word of."""

import sys

import pytest

from desktop.engine.results import Result
from desktop.engine.search import SearchEngine

pytestmark = [
    pytest.mark.timeout(300),
    # The rules know no system; `test_clauses` asks the same path there.
    pytest.mark.skipif(sys.platform == "win32", reason="asked once, on the quicker system"),
]


def first(engine: SearchEngine, phrase: str) -> Result:
    return engine.search(phrase).results[0]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("conjuntivitis aguda bilateral", "H10.33"),  # no word of a poison
        ("acute conjunctivitis, left eye", "H10.32"),
        ("reflujo gastroesofágico", "K21.9"),
        ("migraña con aura desde ayer", "G43.109"),
        ("hypokalaemia found on routine bloods before surgery", "E87.6"),
        ("infarto sin elevación del ST, sube a coronarias tras 3 horas de dolor", "I21.4"),
        ("apendicitis aguda no perforada", "K35.80"),
        ("orzuelo en el párpado de abajo del ojo izquierdo", "H00.015"),
        ("corte en el dedo meñique derecho con un cristal, uña íntegra", "S61.216A"),
        ("anafilaxia por marisco", "T78.02XA"),
        ("bronchiolitis, RSV positive", "J21.0"),
        ("hiperplasia de próstata con nicturia", "N40.1"),
        ("hipoglucemia s/ coma en DM2", "E11.649"),
        ("hipoglucemia c/ coma en DM2", "E11.641"),
    ],
)
def test_the_told_one_leads(engine: SearchEngine, phrase: str, code: str) -> None:
    assert first(engine, phrase).code == code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("vacuna de la gripe, deltoides dcho", "Z23"),
        ("vengo a quitarme los puntos de la mano", "Z48.02"),
        ("RN 3 d, ictericia, bili 12", "P59.9"),
        ("picadura de abeja en el pie", "T63.441A"),
        ("intoxicación etílica aguda, traído por la policía", "F10.929"),
    ],
)
def test_words_together_are_a_code(engine: SearchEngine, phrase: str, code: str) -> None:
    found = first(engine, phrase)
    assert found.code == code
    assert found.probability <= 0.9


@pytest.mark.parametrize(
    ("phrase", "wrong"),
    [
        ("fiebre tras vacuna de la gripe", "J11.1"),
        ("antecedente de ictericia neonatal", "P59.9"),
        ("cribado de cáncer de colon, sin antecedentes familiares", "Z80.0"),
        ("esguince de tobillo derecho jugando al baloncesto", "Y93.67"),
        ("TCE leve, GCS 15", "R40.2410"),
    ],
)
def test_what_is_told_besides_does_not_lead(
    engine: SearchEngine, phrase: str, wrong: str
) -> None:  # fmt: skip
    assert first(engine, phrase).code != wrong


def test_a_history_that_is_told_is_one(engine: SearchEngine) -> None:
    assert first(engine, "cáncer de mama operado hace 10 años").code == "Z85.3"
    assert first(engine, "ATCD K côlon").code == "Z85.038"


@pytest.mark.parametrize(
    "phrase",
    [
        "mujer de 55 años intervenida ayer de cáncer de mama",
        "cáncer de páncreas irresecable en varón de 70 años",
        "cancer du sein non opéré, 82 ans",
    ],
)
def test_an_age_makes_no_history_of_a_tumour(engine: SearchEngine, phrase: str) -> None:
    assert first(engine, phrase).code.startswith("C")


def test_everyday_words_are_shown_where_an_answer_knows_of_them(engine: SearchEngine) -> None:
    assert "exacerbation" not in dict(engine.search("cefalea que va a peor").heard)
    assert dict(engine.search("EPOC que va a peor").heard)["exacerbation"] == "with"

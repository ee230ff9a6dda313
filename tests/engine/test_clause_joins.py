"""What a clause or a note names besides its first words: one code for two, the agreeing one."""

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
        ("diabético tipo 2, traído por hipoglucemia sintomática, se le da glucosa", "E11.649"),
        ("hipoglu 41, DM2, consciente", "E11.649"),
        ("known osteoporosis, now a collapsed lumbar vertebra after lifting a bag", "M80.08XA"),
        ("aterosclerosis de la pierna izquierda con gangrena del pie, para amputar", "I70.262"),
    ],
)
def test_one_code_that_says_two_things_leads(engine: SearchEngine, phrase: str, code: str) -> None:
    assert first(engine, phrase).code == code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        # The status that an operation will leave is not what it is done for.
        ("coxartrosis primaria izquierda, ingresa para prótesis total de cadera", "M16.12"),
        # How it came about is told beside the injury, and does not stand before it.
        ("fractura de cuello femoral izquierdo tras caída en su casa, se opera mañana", "S72.002A"),
        # A pain is a sign in whatever chapter it stands.
        ("fractura vertebral osteoporótica de L2 con dolor lumbar muy intenso", "M80.08XA"),
        ("toothache since yesterday with a dental abscess, given antibiotics", "K04.7"),
        # Who has no such relative is not asked about them.
        (
            "hombre sano que viene para cribado de cáncer de colon, sin antecedentes familiares",
            "Z12.11",
        ),
        ("nosebleed this morning in a patient on anticoagulants, packed", "R04.0"),
    ],
)
def test_the_disease_leads_before_status_cause_and_pain(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    assert first(engine, phrase).code == code


@pytest.mark.parametrize(
    ("phrase", "category"),
    [
        ("hematoma subdural agudo tras caída por la escalera", "S06"),
        ("acute traumatic subdural haematoma, on warfarin", "S06"),
        ("ha battuto la testa, non è svenuta, e ha un ematoma subdurale", "S06"),
        ("hematoma subdural agudo espontáneo", "I62"),
        ("chronic subdural haematoma, no trauma", "I62"),
    ],
)
def test_a_bleeding_after_a_blow_is_an_injury(
    engine: SearchEngine, phrase: str, category: str
) -> None:
    assert first(engine, phrase).code.startswith(category)


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("acute deep vein thrombosis of the left lower limb", "I82.402"),
        ("acute deep vein thrombosis of the left upper limb", "I82.622"),
        ("cellulite dell'arto inferiore destro", "L03.115"),
        ("cellulite dell'arto superiore destro", "L03.113"),
        ("absceso en la pierna izquierda", "L02.416"),
        ("absceso en el brazo izquierdo", "L02.414"),
    ],
)
def test_an_arm_is_no_leg(engine: SearchEngine, phrase: str, code: str) -> None:
    assert first(engine, phrase).code == code


def test_the_mention_that_knows_less_does_not_lead(engine: SearchEngine) -> None:
    assert first(engine, "mastoiditis ag dcha, TC sin absceso").code == "H70.001"


def test_who_names_an_arm_and_a_leg_contradicts_nothing(engine: SearchEngine) -> None:
    found = engine.search("edema en MMII y MMSS")
    assert not [one for one in found.notices if one.kind == "excluding"]


def test_the_heart_of_who_has_a_pneumonia_does_not_lead(engine: SearchEngine) -> None:
    phrase = "neumonía en paciente con HTA e insuficiencia cardíaca"
    assert first(engine, phrase).code == "J18.9"

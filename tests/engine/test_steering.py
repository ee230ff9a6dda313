"""What a phrase says of side, acuity and the like is heard in six languages, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.ranking.agreement import Steered, agreement, steered
from desktop.engine.ranking.rules import suggested_encounter
from desktop.engine.text.attributes.heard import hear
from desktop.engine.text.attributes.titles import traits, varying

HEARD = [
    ("fracture of left wrist", "en", "side", "left"),
    ("fractura de muñeca izqda", "es", "side", "left"),
    ("fractura de canell esquerre", "ca", "side", "left"),
    ("frattura del polso sinistro", "it", "side", "left"),
    ("frattura del polso sx", "it", "side", "left"),
    ("fratura do punho esquerdo", "pt", "side", "left"),
    ("fracture du poignet gauche", "fr", "side", "left"),
    ("otitis derecha", "es", "side", "right"),
    ("otite à droite", "fr", "side", "right"),
    ("catarata bilateral", "es", "side", "bilateral"),
    ("catarata en ambos ojos", "es", "side", "bilateral"),
    ("pancreatite aiguë", "fr", "acuity", "acute"),
    ("pancreatitis aguda", "es", "acuity", "acute"),
    ("bronquitis crònica", "ca", "acuity", "chronic"),
    ("depresión recurrente", "es", "episode", "recurrent"),
    ("anemia en el tercer trimestre", "es", "trimester", "third"),
    ("grossesse, premier trimestre", "fr", "trimester", "first"),
    ("fractura abierta", "es", "openness", "open"),
    ("séquelles de fracture", "fr", "encounter", "sequela"),
    ("postumi di frattura", "it", "encounter", "sequela"),
    ("fractura de fémur, control evolutivo", "es", "encounter", "subsequent"),
    ("ERC estadio 3b", "es", "stage", "3b"),
    ("ERC G3b A2", "es", "stage", "3b"),
    ("CKD stage IV", "en", "stage", "4"),
    ("nafra per pressió, grau 3", "ca", "stage", "3"),
    ("ulcera da pressione, stadio II", "it", "stage", "2"),
    ("úlcera de pressão, estágio 4", "pt", "stage", "4"),
    ("escarre stade 1", "fr", "stage", "1"),
    ("diabetes en el embarazo", "es", "circumstance", "pregnancy"),
    ("ictericia neonatal", "es", "circumstance", "newborn"),
    ("caída accidental", "es", "circumstance", "external"),
    ("cellulite dell'arto inferiore", "it", "limb", "lower"),
    ("linfedema MMSS", "es", "limb", "upper"),
    ("hematoma subdural tras una caída", "es", "trauma", "with"),
    ("neumotórax espontáneo", "es", "trauma", "without"),
    ("preeclampsia en la semana 34", "es", "trimester", "third"),
    ("corte en la uña", "es", "nail damage", "with"),
    ("No alergias. Antecedentes de ictus", "es", "time", "history"),
]
SILENT = [
    ("dx of the heart", "en", "side"),
    ("fiebre sin foco", "es", "side"),
    ("apartado", "es", "circumstance"),
    ("enfermedad de Crohn", "es", "acuity"),
    ("departure", "en", "circumstance"),
    ("fractura de 3 costillas", "es", "stage"),
    ("una vena rota", "es", "nail damage"),
    ("úlcera de estar en la cama", "es", "limb"),
    ("mastoidite, TC senza ascesso", "it", "trauma"),
    ("visto en la semana 34", "es", "trimester"),
    ("semana 3 de antibiótico, embarazada", "es", "trimester"),
    ("no previous suicide attempt", "en", "intent"),
    ("dementia with aggression", "en", "intent"),
    ("TC cérébrale normale", "fr", "trauma"),
    ("debilidad en brazo y pierna derechos", "es", "limb"),
    ("hepatitis B, Ag HBe negativo", "es", "acuity"),
    ("cribado de cáncer de colon, sin antecedentes familiares", "es", "time"),
    ("colon cancer screening, no family history", "en", "time"),
]


@pytest.mark.parametrize(("phrase", "language", "attribute", "value"), HEARD)
def test_it_is_heard(phrase: str, language: str, attribute: str, value: str) -> None:
    assert value in hear(phrase, language).get(attribute, ())


@pytest.mark.parametrize(("phrase", "language", "attribute"), SILENT)
def test_it_is_not_imagined(phrase: str, language: str, attribute: str) -> None:
    assert attribute not in hear(phrase, language)


def test_a_title_is_read_in_the_same_terms() -> None:
    found = traits(19, "Displaced fracture of shaft of left radius, open")
    assert found.get("side") == {"left"}
    assert found.get("openness") == {"open"}
    assert found.get("acuity") == frozenset()
    assert traits(15, "Anemia complicating the puerperium").get("circumstance") == {"pregnancy"}


def test_a_range_of_stages_settles_none() -> None:
    title = "Hypertensive disease with stage 1 through stage 4 chronic kidney disease"
    assert traits(19, title).get("stage") == frozenset()
    assert traits(19, "Chronic kidney disease, stage 3b").get("stage") == {"3b"}


def test_bones_are_told_apart_by_their_number_and_trimesters_are_not() -> None:
    bones = (f"Fracture of {which} metatarsal bone, left foot" for which in ("first", "second"))
    assert len(set(map(concept, bones))) == 2
    thirds = (f"Anemia complicating pregnancy, {which} trimester" for which in ("first", "third"))
    assert len(set(map(concept, thirds))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Displaced fracture of neck of left radius",
            "Nondisplaced fracture of neck of right radius",
        ),
        ("Poisoning by aspirin, accidental (unintentional)", "Underdosing of aspirin"),
        ("Poisoning by aspirin, intentional self-harm", "Adverse effect of aspirin"),
        ("Malignant neoplasm of left ovary", "Benign neoplasm of unspecified ovary"),
        ("Chronic kidney disease, stage 3b", "Chronic kidney disease, unspecified"),
        ("Type 2 diabetes mellitus with coma", "Type 2 diabetes mellitus without coma"),
    ],
)
def test_titles_that_differ_by_attributes_alone_are_one_concept(one: str, other: str) -> None:
    assert concept(one) == concept(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fracture of neck of left radius", "Fracture of shaft of left radius"),
        ("Type A blood, Rh positive", "Unspecified blood type, Rh positive"),
        ("Crohn's disease of small intestine", "Crohn's disease of large intestine"),
        ("Hepatitis A with hepatic coma", "Hepatitis B with hepatic coma"),
    ],
)
def test_strangers_are_two_concepts(one: str, other: str) -> None:
    assert concept(one) != concept(other)


def concept(title: str) -> str:
    return varying(title).concept


def test_agreement_counts_what_fits_what_does_not_and_what_nobody_asked() -> None:
    heard = steered(hear("chronic pain of the left hip", "en"))
    assert agreement(heard, _title("Chronic pain, left hip")) == (1, 0, 0)
    assert agreement(heard, _title("Chronic pain, right hip")) == (1, 0, 0)  # see `settle`
    assert agreement(steered({}), _title("Pain, right hip")) == (0, 0, 1)


def _title(title: str) -> Steered:
    return steered(traits(19, title).values)


@pytest.mark.parametrize(
    ("phrase", "character"),
    [
        ("fractura de radio", "A"),
        ("fractura de radio, seguimiento", "D"),
        ("secuela de fractura de radio", "S"),
        ("fractura abierta de radio", "B"),
    ],
)
def test_the_encounter_is_the_first_unless_the_phrase_says_otherwise(
    phrase: str, character: str
) -> None:
    meanings = {
        "A": "initial encounter for closed fracture",
        "B": "initial encounter for open fracture",
        "D": "subsequent encounter with routine healing",
        "S": "sequela",
    }
    assert suggested_encounter(meanings, hear(phrase, "es")) == character


def test_other_seventh_characters_start_with_nought() -> None:
    stages = {"0": "stage unspecified", "1": "mild stage", "2": "moderate stage"}
    assert suggested_encounter(stages, {}) == "0"


@given(st.text(max_size=120), st.sampled_from(["en", "es", "ca", "it", "pt", "fr"]))
def test_any_text_can_be_listened_to(text: str, language: str) -> None:
    assert all(values for values in hear(text, language).values())

"""What hurried notes say of side, stage and the like, in their own signs and words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.assertions import without_denied_history
from desktop.engine.query.query import understand
from desktop.engine.ranking.poisonings import substances
from desktop.engine.ranking.wordsets import is_prevented, meant_by
from desktop.engine.resources import lexicon_path
from desktop.engine.search import SearchEngine
from desktop.engine.text.attributes.heard import hear
from desktop.engine.text.attributes.implied import implied
from desktop.engine.text.attributes.titles import varying


@pytest.fixture
def whole(engine: SearchEngine) -> Catalogue:
    return engine.catalogue


@pytest.mark.parametrize(
    ("phrase", "language", "attribute", "value"),
    [
        ("hipoglicemia s/ coma", "pt", "coma", "without"),
        ("hipoglicemia c/ coma", "pt", "coma", "with"),
        ("hypoglycaemia w/o coma", "en", "coma", "without"),
        ("pancreatitis s/ necrosis, hernia c/ gangrena", "es", "gangrene", "with"),
        ("L renal colic", "en", "side", "left"),
        ("orzuelo PSD", "es", "lid", "upper"),
        ("orzuelo PSD", "es", "side", "right"),
        ("dolor en los dos oídos", "es", "side", "bilateral"),
        ("mal a les dues orelles", "ca", "side", "bilateral"),
        ("dolore in tutte e due le ginocchia", "it", "side", "bilateral"),
        ("gestante 31/40", "es", "trimester", "third"),
        ("preeclampsia 20 s", "es", "trimester", "second"),
        ("cremada mà D 2n gr", "ca", "degree", "2"),
        ("right-sided sciatica", "en", "side", "right"),
        ("right-sided heart failure", "en", "side", ""),
        ("TCE sin PC", "es", "consciousness", "without"),
        ("corte en el dedo índice izquierdo, uña íntegra", "es", "digit", "index"),
        ("ferita all'indice sinistro, unghia indenne", "it", "nail damage", "without"),
        ("EPOC descompensada", "es", "exacerbation", "with"),
        ("ICFEr descomp", "es", "acuity", "acute on chronic"),
        ("MID inflamada", "several", "side", "right"),
        ("TCE, niega pérdida de conciencia", "es", "consciousness", "without"),
        ("L-sided pain", "en", "side", "left"),
        ("L-dopa induced dyskinesia", "en", "side", ""),
        ("LSD intoxication", "several", "side", ""),
        ("NAC PSI IV", "es", "side", ""),
        ("dolor en la rodilla los dos últimos días", "es", "side", ""),
        ("amoxicilina 1 g 3 veces al día", "es", "stage", ""),
        ("bitten by a cat 2 days ago", "en", "stage", ""),
        ("intent fallit de sondatge", "ca", "intent", ""),
        ("UPP sacro G IV", "es", "stage", "4"),
    ],
)
def test_is_heard(phrase: str, language: str, attribute: str, value: str) -> None:
    assert "".join(hear(phrase, language).get(attribute, ())) == value


@pytest.mark.parametrize(
    "phrase", ["R/O pneumonia", "L spine pain", "vitamina D baja", "hepatitis D", "dolor dos días"]
)
def test_is_no_side(phrase: str) -> None:
    assert "side" not in hear(phrase, "en") and "side" not in hear(phrase, "es")


def test_two_words_imply_what_neither_says() -> None:
    assert list(implied("scald of the hand, blisters")) == [("degree", "2")]
    assert list(implied("blisters on the feet")) == []
    assert list(implied("quemadura de mano sin ampollas")) == []
    assert list(implied("piaga da decubito, osso sacro")) == []


def test_what_a_title_says_of_a_germ_a_digit_and_a_wound_is_no_part_of_its_concept() -> None:
    title = "Laceration without foreign body of left index finger without damage to nail"
    assert varying(title).concept == varying(title.replace("left index", "right little")).concept
    rsv = varying("Acute bronchiolitis due to respiratory syncytial virus")
    assert rsv.concept == varying("Acute bronchiolitis, unspecified").concept
    toxic = varying("Acute toxic conjunctivitis, bilateral")
    assert toxic.concept != varying("Unspecified acute conjunctivitis, bilateral").concept


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("cribado de cáncer de colon, sin antecedentes familiares", "cribado de cáncer de colon"),
        ("colon cancer screening, no family history", "colon cancer screening"),
        ("sin antecedentes", "sin antecedentes"),
        *(
            (text, text)
            for text in [
                "mujer sin antecedentes que consulta por dolor torácico",
                "young man no family history with syncope",
                "fractura de radio no desplazada con antecedentes de osteoporosis",
            ]
        ),
        ("antecedentes familiares de cáncer", "antecedentes familiares de cáncer"),
    ],
)
def test_a_history_that_is_denied_is_not_searched(phrase: str, left: str) -> None:
    assert without_denied_history(phrase) == left


@given(st.text(max_size=80), st.sampled_from(["several", "en", "es", "ca", "it", "pt", "fr"]))
def test_anything_is_heard_without_an_error(text: str, language: str) -> None:
    hear(text, language)
    without_denied_history(text)
    list(implied(text))
    substances(text)
    assert not is_prevented(text, text)


@pytest.mark.parametrize(
    "phrase",
    [
        "IC descompensada en paciente diabético",
        "gripe A en paciente vacunado",
        "swollen arm, flu jab yesterday",
        "has drunk bleach",
        "ethylene glycol intoxication",
        "diu que es mareja quan es posa dret",
        "ictère, ne mange plus",
        "herida con cuerpo extraño, sutura",
        "lump on screening mammogram",
        "rastre de sang a les femtes",
        "mastitis neonatal",
        "contact dermatitis and its complications",
        "antecedente de ictericia neonatal",
    ],
)
def test_who_comes_with_more_than_a_row_says_is_not_told_by_it(
    phrase: str, whole: Catalogue
) -> None:
    assert meant_by(understand(phrase, catalogue=whole), whole) == ()


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("vacuna de la gripe", "Z23"),
        ("retirada puntos 10 d", "Z48.02"),
        ("ictericia RN 4d", "P59.9"),
        ("drunken man, sleeps", "F10.929"),
        ("DM2 con hiperglucemia", "E11.65"),
    ],
)
def test_a_row_is_its_code(phrase: str, code: str, whole: Catalogue) -> None:
    assert [fact.code for fact in meant_by(understand(phrase, catalogue=whole), whole)] == [code]


def test_a_disease_after_its_vaccine_is_none() -> None:
    assert is_prevented("gripe", "fiebre tras vacuna de la gripe")
    assert not is_prevented("sarampión", "niño no vacunado sarampión")
    assert not is_prevented("encephalitis", "post-vaccination encephalitis")
    assert not is_prevented("neumonía", "Paciente vacunado. Neumonía bilateral")


def test_each_row_has_words_and_a_code() -> None:
    _, _, *lines = lexicon_path("wordsets.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        code, one, other, never = line.split("\t")
        assert code and one and other and never == never.strip()

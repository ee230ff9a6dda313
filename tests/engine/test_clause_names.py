"""What a clause names in the very words of a text leads, however much is told around it."""

import pytest

from desktop.engine.query.abbreviations import find
from desktop.engine.query.everyday import find_sayings
from desktop.engine.query.query import understand
from desktop.engine.ranking.notes import head
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine


def first(engine: SearchEngine, phrase: str) -> str:
    return engine.search(phrase, SearchOptions()).results[0].code


@pytest.mark.parametrize(
    ("clause", "code"),
    [
        (
            "Persistent chalazion after six weeks of warm compresses, for curettage.",
            "H00.19",
        ),
        (
            "Refereix acúfens de tres mesos d'evolució, otoscòpia normal, es demana audiometria.",
            "H93.19",
        ),
        ("Turista amb cremada solar després d'un dia de barca, es recomana hidratació", "L55.9"),
        (
            "febre e adenomegalias cervicais, mononucleose infecciosa, repouso",
            "B27.90",
        ),
    ],
)
def test_what_a_clause_names_in_so_many_words_leads(
    engine: SearchEngine, clause: str, code: str
) -> None:
    assert first(engine, clause) == code


def test_what_no_word_denies_is_there(engine: SearchEngine) -> None:
    told = "Complains of tinnitus for three months, normal otoscopy, audiogram requested."
    assert first(engine, told) == "H93.19"
    denied = engine.search("Vertigo for three months, no tinnitus, normal otoscopy.").results
    assert not denied[0].code.startswith("H93.1")


def test_a_word_for_what_was_done_is_no_disease(engine: SearchEngine) -> None:
    told = "Punch biopsy of the pearly nodule confirmed basal cell carcinoma, excision booked."
    assert first(engine, told).startswith("C44")


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("varices esofágicas con sangrado", "I85.01"),
        ("varizes esofágicas com hemorragia", "I85.01"),
        ("infart agut de miocardi anterior amb elevació de l'ST", "I21.09"),
        ("enfarte inferior com supradesnivelamento de ST", "I21.19"),
    ],
)
def test_what_is_an_attribute_is_no_second_fact(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    found = engine.search(phrase)
    assert found.results[0].code == code
    assert "facts" not in [notice.kind for notice in found.notices]


@pytest.mark.parametrize(
    "phrase",
    [
        "insuficiencia respiratoria aguda por bronquitis aguda",
        "pielonefritis aguda con insuficiencia renal aguda",
    ],
)
def test_two_acute_diseases_are_two_facts(engine: SearchEngine, phrase: str) -> None:
    assert "facts" in [notice.kind for notice in engine.search(phrase).notices]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("dependència de l'alcohol amb síndrome d'abstinència", "F10.23"),
        ("dependência de álcool com síndrome de abstinência", "F10.23"),
        ("alcohol dependence", "F10.20"),
        ("saddle embolus of pulmonary artery", "I26.92"),
        ("took a whole box of Valium to end it all", "T42.4X2A"),
        ("infart antic de miocardi", "I25.2"),
        ("umbilical hernia, reducible", "K42.9"),
        ("hernia inguinal no reductible derecha", "K40.30"),
        ("demencia senil sin agresividad", "F03.90"),
        ("insuficiència cardíaca, va fer edemes", "I50.9"),
        ("she took her own life with paracetamol", "T39.1X2A"),
        ("oclusão intestinal completa por aderências", "K56.52"),
        ("insuficiencia cardiaca diastolica", "I50.30"),
        ("demencia vascular leve", "F01.A0"),
        ("DM2, úlcera peu diabètic", "E11.621"),
    ],
)
def test_what_tells_siblings_apart_is_heard(engine: SearchEngine, phrase: str, code: str) -> None:
    assert first(engine, phrase).startswith(code)


def test_very_high_is_high() -> None:
    said = [find_sayings(f"el potassi {one} a l'analítica", ("ca",)) for one in ("alt", "altíssim")]
    assert [found[0].readings for found in said] == [("hiperpotassèmia",)] * 2


def test_an_article_that_begins_a_sentence_is_no_abbreviation() -> None:
    assert find("La mestra nota que no hi sent", ("ca",)) == ()
    assert [one.short for one in find("LA en tractament", ("ca",))] == ["LA"]


def test_the_comma_of_a_figure_ends_no_name(engine: SearchEngine) -> None:
    assert head(understand("hiperK 7,1, insulina", catalogue=engine.catalogue)).endswith("7,1")


def test_no_side_leads_that_nobody_has_said(engine: SearchEngine) -> None:
    said = [
        first(engine, f"cellulitis of the {side}lower limb") for side in ("", "right ", "left ")
    ]
    assert said == ["L03.119", "L03.115", "L03.116"]


def test_a_code_leads_only_where_its_word_is_said(engine: SearchEngine) -> None:
    assert first(engine, "Multiple rib fractures after a fall at home") == "S22.49XA"
    assert first(engine, "multiple rib fractures after CPR").startswith("M96.A")
    assert not first(engine, "AVC sous anticoagulants").startswith("T")
    assert first(engine, "intoxicación por digoxina").startswith("T46.0X")
    assert not first(engine, "Doença arterial periférica com gangrena do pé").startswith("E")


def test_what_is_denied_before_a_comma_is_there_behind_it(engine: SearchEngine) -> None:
    told = "Torçada jugant a futbol, radiografia sense fractura, esquinç de turmell, embenat"
    assert first(engine, told) == "S93.409A"

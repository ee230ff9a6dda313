"""Procedures: a phrase finds its table, what is heard fills the axes, and wrong codes are told."""

import pytest

from desktop.engine.errors import PackError, UsageError
from desktop.engine.pack.pack import open_pack
from desktop.engine.procedures.model import factored
from desktop.engine.procedures.opening import open_procedures
from desktop.engine.procedures.results import ProcedureOptions
from desktop.engine.procedures.search import ProcedureSearch
from tests.support.tiny_pack import tiny_pack
from tests.support.tiny_procedures import tiny_procedures

SPANISH = ProcedureOptions(language="es")


@pytest.fixture
def search() -> ProcedureSearch:
    """The session's small set of procedures."""
    return tiny_procedures()


def test_a_phrase_that_says_everything_gives_a_whole_code(search: ProcedureSearch) -> None:
    best = search.search("colecistectomía laparoscópica", SPANISH).results[0]
    assert best.code == "0FT44ZZ" and best.open == 0
    assert best.title == "Resección de vesícula biliar, abordaje endoscópico percutáneo"
    assert best.title_origin == "project"


def test_what_is_not_heard_stays_open(search: ProcedureSearch) -> None:
    best = search.search("colecistectomía", SPANISH).results[0]
    assert best.code == "0FT4_ZZ" and best.open == 1
    approach = best.axes[1]
    assert [value for value, _ in approach.options] == ["0", "4"]
    assert best.axes[0].heard and not best.axes[2].heard
    assert best.likeliest[0].startswith("0FT4")


def test_the_side_that_is_said_is_taken(search: ProcedureSearch) -> None:
    right = search.search("prótesis total de cadera derecha", SPANISH).results[0]
    left = search.search("prótesis total de cadera izquierda", SPANISH).results[0]
    assert (right.code[3], left.code[3]) == ("9", "B")


@pytest.mark.parametrize(
    "phrase",
    ["prótesis total de ambas caderas", "prótesis total de cadera derecha e izquierda",
     "prótesis total de cadera bilateral"],
)  # fmt: skip
def test_both_sides_are_two_answers(search: ProcedureSearch, phrase: str) -> None:
    found = search.search(phrase, SPANISH).results
    assert {one.code[:4] for one in found[:2]} == {"0SR9", "0SRB"}


def test_titles_are_said_in_the_order_of_the_operation(search: ProcedureSearch) -> None:
    title, origin = search.titles.title("0SR90J9", "es")
    assert title == (
        "Sustitución de articulación de cadera derecha, sustituto sintético, abordaje abierto, "
        "cementado"
    )
    assert origin == "project"
    assert search.titles.title("0FT44ZZ", "en")[0] == (
        "Resection of Gallbladder, Percutaneous Endoscopic Approach"
    )


def test_components_are_shown(search: ProcedureSearch) -> None:
    best = search.search("duodenopancreatectomía cefálica", SPANISH).results[0]
    assert best.components == ("0FBG", "0FT4")


def test_titles_are_in_the_language_asked_for(search: ProcedureSearch) -> None:
    options = ProcedureOptions(language="es", title_language="fr")
    best = search.search("colecistectomía laparoscópica", options).results[0]
    assert best.title.startswith("Résection de vésicule biliaire")


def test_a_code_opens_its_table(search: ProcedureSearch) -> None:
    for typed in ("0FT44ZZ", "0ft44zz", " 0FT44ZZ "):
        answer = search.search(typed)
        assert answer.by_code and answer.results[0].code == "0FT44ZZ"
    assert search.search("0FT").results[0].code == "0FT__ZZ"
    assert search.search("BW03").results[0].code == "BW03ZZZ"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("0FTO4ZZ", "did you mean 0FT04ZZ?"),
        ("0FT44ZZZ", "has 8 characters"),
        ("0FT43ZZ", "character 5 (approach) cannot be 3; it is one of 0 Open, 4 Perc"),
        (
            "0FT4FZZ",
            "was deleted: it was valid until September 2019; after 0FT4 character 5 is now",
        ),
        ("K80.20", "is a code of diagnoses"),
        ("I10", "is a code of diagnoses"),
        ("XW033E5", "section X (new technology)"),
        ("0FZ", "the third character after 0F is one of B, T"),
    ],
)
def test_a_wrong_code_is_one_sentence(search: ProcedureSearch, typed: str, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        search.search(typed)
    assert told in str(raised.value)


def test_words_are_no_codes(search: ProcedureSearch) -> None:
    for phrase in ("CABG", "PTC derecha", "biopsia", "TAC", "RTU-P"):
        assert not search.search(phrase).by_code


def test_the_table_allows_only_what_its_rows_allow(search: ProcedureSearch) -> None:
    table = search.catalogue.tables["0SR"]
    assert table.allowed(7, {6: "7"}) == "Z"
    assert table.allowed(6, {7: "9"}) == "J"
    assert table.completed({6: "7"}) == {5: "0", 6: "7", 7: "Z"}
    assert len(list(table.codes())) == 8
    assert not table.fits({6: "7", 7: "9"})


def test_rows_say_just_the_codes_they_were_made_of() -> None:
    codes = [tuple(code) for code in ("40ZZ", "43ZZ", "43ZX", "50ZZ", "53ZZ", "53ZX", "G0ZZ")]
    spread = {
        (a, b, c, d) for row in factored(codes) for a in row[0] for b in row[1] for c in row[2]
        for d in row[3]
    }  # fmt: skip
    assert spread == set(codes)
    assert len(factored(codes)) == 3


def test_a_table_and_its_rules_can_be_read(search: ProcedureSearch) -> None:
    catalogue = search.catalogue
    assert catalogue.below("") == ["0", "B"] and catalogue.below("0F") == ["0FB", "0FT"]
    meaning = catalogue.meaning("0FT")
    assert meaning is not None and meaning.definition.startswith("Cutting out")
    assert catalogue.terms("chole") == [("Cholecystectomy", ["0FB4", "0FT4"])]
    assert [rule.number for rule in catalogue.guidelines("Root Operation")] == ["B3.8"]


def test_an_older_pack_says_that_it_has_none() -> None:
    with pytest.raises(PackError, match="holds diagnoses alone"):
        open_procedures(open_pack(tiny_pack()), lambda: None)

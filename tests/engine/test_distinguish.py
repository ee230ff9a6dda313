"""What tells siblings apart is said in columns."""

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.siblings import distinguish
from desktop.engine.text.attributes.table import columns as named
from desktop.engine.text.attributes.table import values
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue.open(tiny_catalogue(tmp_path_factory.mktemp("tiny") / "catalogue.db"))


def columns(catalogue: Catalogue, *codes: str) -> dict[str, dict[str, str]]:
    return {column.name: column.values for column in catalogue.distinguish(codes)}


def test_sides(catalogue: Catalogue) -> None:
    found = columns(catalogue, "S52.521", "S52.522", "S52.529")
    assert found == {"side": {"S52.521": "right", "S52.522": "left", "S52.529": "unspecified"}}


def test_acuity(catalogue: Catalogue) -> None:
    found = columns(catalogue, "I50.20", "I50.21", "I50.22", "I50.23")
    assert list(found["acuity"].values()) == [
        "unspecified",
        "acute",
        "chronic",
        "acute on chronic",
    ]


def test_encounters_of_one_rubric(catalogue: Catalogue) -> None:
    found = columns(catalogue, "S52.521A", "S52.521D", "S52.521S")
    assert list(found["encounter"].values()) == ["initial", "subsequent", "sequela"]
    assert found["with or without"]["S52.521D"] == "with routine healing"


def test_trimesters(catalogue: Catalogue) -> None:
    found = columns(catalogue, "O40.1", "O40.2", "O40.3", "O40.9")
    assert list(found["trimester"].values()) == [
        "first trimester",
        "second trimester",
        "third trimester",
        "unspecified",
    ]


def test_open_and_closed() -> None:
    found = distinguish({"A": "Open fracture of nose", "B": "Closed fracture of nose"})
    assert [column.name for column in found] == ["openness"]


def test_what_no_column_explains_is_shown_as_words() -> None:
    found = distinguish({"A": "Anemia due to iron deficiency", "B": "Anemia due to blood loss"})
    assert [column.name for column in found] == ["wording"]
    assert found[0].values == {"A": "iron deficiency", "B": "blood loss"}


@pytest.mark.parametrize("language", ["es", "ca", "it", "pt", "fr"])
def test_every_column_and_value_has_a_word_in_every_language(language: str) -> None:
    for value in values():
        if value.attribute in named() and value.name != "unspecified":
            assert value.shown[language], value


def test_columns_in_another_language(catalogue: Catalogue) -> None:
    column = catalogue.distinguish(["S52.521", "S52.522"], "es")[0]
    assert (column.name, list(column.values.values())) == ("side", ["derecho", "izquierdo"])


def test_one_code_has_nothing_to_be_told_from(catalogue: Catalogue) -> None:
    assert catalogue.distinguish(["I10"]) == []
    assert catalogue.distinguish([]) == []
    assert catalogue.distinguish(["I10", "I10"]) == []


SEPSIS = {"A": "Sepsis due to Streptococcus", "B": "Other sepsis", "C": "Sepsis due to anaerobes"}


def test_what_no_column_explains_is_said_in_the_coders_language() -> None:
    own = {"A": "Sepsis por estreptococo", "B": "Otras sepsis", "C": "Sepsis por anaerobios"}
    column = distinguish(SEPSIS, "es", own)[0]
    assert column.values == {"A": "por estreptococo", "B": "otras", "C": "por anaerobios"}


def test_only_a_code_without_a_title_in_that_language_is_said_in_english() -> None:
    own = {"A": "Sepsis por estreptococo", "C": "Sepsis por anaerobios"}
    values = distinguish(SEPSIS, "es", own)[0].values
    assert values == {"A": "estreptococo", "B": "other", "C": "anaerobios"}


def test_a_difference_that_a_column_shows_is_not_said_again_in_another_ending() -> None:
    titles = {"A": "Cyst of right breast", "B": "Cyst of left breast", "C": "Scar of left breast"}
    own = {
        "A": "Quiste de mama derecha",
        "B": "Quiste de mama izquierda",
        "C": "Cicatriz de mama izquierda",
    }
    side, wording = distinguish(titles, "es", own)
    assert list(side.values.values()) == ["derecho", "izquierdo", "izquierdo"]
    assert wording.values == {"A": "quiste", "B": "quiste", "C": "cicatriz"}


def test_with_and_without_are_said_in_the_coders_language() -> None:
    titles = {"A": "Gastritis with bleeding", "B": "Gastritis without bleeding"}
    own = {"A": "Gastritis con hemorragia", "B": "Gastritis sin hemorragia"}
    assert distinguish(titles, "es", own)[0].values == {
        "A": "con hemorragia",
        "B": "sin hemorragia",
    }


def test_words_that_differ_by_their_ending_alone_tell_nothing_apart() -> None:
    titles = {"A": "Chronic lung disease with (acute) infection", "B": "Other chronic lung disease"}
    own = {
        "A": "Enfermedad pulmonar crónica con infección aguda",
        "B": "Otras enfermedades pulmonares crónicas",
    }
    wording = distinguish(titles, "es", own)[-1]
    assert wording.values == {"A": "con infección", "B": "otras"}


def test_a_denial_is_kept_where_the_titles_have_another_one() -> None:
    titles = {
        "A": "Palsy after nontraumatic bleeding affecting dominant side",
        "B": "Palsy after nontraumatic bleeding affecting non-dominant side",
    }
    own = {
        "A": "Parálisis tras hemorragia no traumática de lado dominante",
        "B": "Parálisis tras hemorragia no traumática de lado no dominante",
    }
    (column,) = distinguish(titles, "es", own)
    assert column.values == {"A": "dominante", "B": "no dominante"}


def test_numbers_are_never_endings_of_one_another() -> None:
    titles = {"A": "Encephalitis due to HHV-6", "B": "Encephalitis due to HHV-7"}
    own = {"A": "Encefalitis por VHH-6", "B": "Encefalitis por VHH-7"}
    assert distinguish(titles, "es", own)[0].values == {"A": "VHH-6", "B": "VHH-7"}


def test_rows_that_the_columns_leave_alike_are_told_apart_by_their_titles() -> None:
    titles = {
        "A": "Unspecified injury of tendon",
        "B": "Other injury of tendon",
        "C": "Laceration of tendon",
    }
    (column,) = distinguish(titles)
    assert column.values == {"A": "unspecified injury", "B": "other injury", "C": "laceration"}


def test_what_stands_behind_the_same_words_in_a_nations_titles_is_said() -> None:
    titles = {"A": "Proteinuria with minor lesion", "B": "Proteinuria with focal lesions"}
    own = {
        "A": "Proteinuria con lesión especificada, anomalía mínima",
        "B": "Proteinuria con lesión especificada, lesiones focales",
    }
    (column,) = distinguish(titles, "es", own)
    assert column.values == {"A": "anomalía mínima", "B": "lesiones focales"}

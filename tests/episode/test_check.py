"""What is said of an episode, on the real notes of a tiny catalogue."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.types import Note
from desktop.engine.pack.pack import CATALOGUE
from desktop.workspace.episode.check import check_episode
from desktop.workspace.episode.families import note_families, read_families
from desktop.workspace.episode.words import sentences
from tests.episode.support import kinds, picked, said_of
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    opened = Catalogue.open(Path(tiny_pack()) / CATALOGUE)
    yield opened
    opened.close()


def test_a_header_and_a_double_are_pointed_out(catalogue: Catalogue) -> None:
    found = said_of(catalogue, "J44.9 E11 J44.9")
    places = {(caution.kind, caution.index, caution.other) for caution in found}
    assert {("header", 1, None), ("duplicate", 2, 0)} <= places


def test_codes_that_exclude_each_other_are_told_once_with_the_note(catalogue: Catalogue) -> None:
    found = said_of(catalogue, "E10.9 E11.9")
    (excluded,) = [caution for caution in found if caution.kind == "excludes1"]
    assert "type 2" in excluded.note
    assert "E10" in excluded.sourced("en")


def test_code_first_is_broken_only_by_the_wrong_order(catalogue: Catalogue) -> None:
    for cause in ("I11.0", "I13.2", "O03.9"):  # named as a code, a family and within a range
        case = picked(catalogue, f"I50.9 {cause}")
        assert "code_first" in kinds(check_episode(case, catalogue)), cause
        assert "code_first" not in kinds(check_episode(case[::-1], catalogue))


def test_an_unknown_code_is_told_and_stops_nothing(catalogue: Catalogue) -> None:
    found = said_of(catalogue, "Q99.ZZ I10 I10")
    assert kinds(found) == {"unknown", "duplicate"}


def test_a_procedure_is_no_diagnosis(catalogue: Catalogue) -> None:
    diagnosis, procedure = picked(catalogue, "I10 I10")
    assert check_episode([diagnosis, replace(procedure, kind="procedure")], catalogue) == []


def test_a_companion_is_proposed_until_it_is_there(catalogue: Catalogue) -> None:
    alone = [caution for caution in said_of(catalogue, "N39.0") if caution.weight == "hint"]
    assert [caution.instead for caution in alone] == [("B95-B97",)]
    beside = said_of(catalogue, "N39.0 B96.20")
    assert not any(caution.weight == "hint" for caution in beside)


def test_two_hundred_codes_are_checked(catalogue: Catalogue) -> None:
    codes = [code.code for code in catalogue.codes("S52")][:100] + ["I10"] * 100
    found = said_of(catalogue, " ".join(codes))
    assert sum(caution.kind == "duplicate" for caution in found) == 99


@pytest.mark.parametrize(
    ("note", "inside", "outside"),
    [
        ("diabetes mellitus (E08-E13 with .42)", "E11.42", "E11.22"),
        ("angiopathy (E08-E13 with .51-.52)", "E10.52", "E10.59"),
        ("poisoning (T36-T65 with fifth or sixth character 1-4)", "T39.1X1A", "T39.1X5A"),
        ("adverse effect (T36-T50 with fifth or sixth character 5)", "T36.95XA", "T43.651A"),
        ("open skull fracture (S02.- with 7th character B)", "S02.0XXB", "S02.0XXA"),
        ("open fracture (S52.- with open fracture 7th character)", "S52.501C", "S52.501A"),
        ("aphasia (I69. with final characters -20)", "I69.320", "I69.321"),
        ("underdosing (T36-T50 with final character 6)", "T36.0X6A", "T36.0X5A"),
        ("psychosis (F11-F19 with fifth to sixth characters 51)", "F11.151", "F11.150"),
    ],
)
def test_a_note_is_read_with_its_condition(note: str, inside: str, outside: str) -> None:
    (family,) = note_families(note)
    assert family.covers(inside)
    assert not family.covers(outside)


def test_a_condition_that_cannot_be_read_names_nothing() -> None:
    assert note_families("something (E08-E13 with whatever comes)")[0].wanted == ()
    assert not any(f.covers("E11.9") for f in note_families("x (E08-E13 with whatever comes)"))


def test_families_of_a_table_can_leave_out(catalogue: Catalogue) -> None:
    families = read_families("I12-I13 ~I13.10 T36-T50@i:5")
    covered = [code for code in ("I12.9", "I13.10", "I13.2", "T36.0X5A", "T36.0X1A", "I14")
               if families.covers(code)]  # fmt: skip
    assert covered == ["I12.9", "I13.2", "T36.0X5A"]


def test_every_sentence_has_its_blanks_in_all_languages() -> None:
    for key, said in sentences().items():
        blanks = [{number for number in "123" if f"%{number}" in text} for text in said.values()]
        assert all(found == blanks[0] for found in blanks), key
        assert all(said.values()), key


def test_a_note_without_codes_is_no_rule(catalogue: Catalogue) -> None:
    assert note_families(Note("excludes1", "neonatal hypertension", (), "I10").text) == ()

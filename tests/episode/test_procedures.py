"""What is said of the procedures of an episode: code, years, day and side."""

from dataclasses import replace

import pytest

from desktop.engine.catalogue.editions import find_edition
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.of_procedures import of_procedures
from desktop.workspace.episode.patient import Patient, read_patient
from desktop.workspace.episode.words import EpisodeError, sentences
from desktop.workspace.pick import Pick
from tests.support.tiny_procedures import tiny_procedures

HIP = Pick("0SR90J9", "0SR90J9", "Hip", "en", True, 0, kind="procedure", side="right")


def said(*picks: Pick, patient: Patient = Patient(), edition: str = "") -> list[Caution]:  # noqa: B008  # never changed
    wanted = find_edition(edition) if edition else None
    codes = tiny_procedures().catalogue
    name = wanted.name if wanted else ""
    return list(of_procedures(picks, codes, patient, wanted.day if wanted else None, name))


def kinds(found: list[Caution]) -> list[str]:
    return [caution.kind for caution in found]


def test_a_good_procedure_is_not_objected_to() -> None:
    assert said(HIP, replace(HIP, code="0FT44ZZ", side="left")) == []


def test_a_code_that_no_table_has_is_told() -> None:
    assert kinds(said(replace(HIP, code="0SR90ZZ"))) == ["unknown"]


def test_a_code_of_other_years_is_told_with_its_day() -> None:
    deleted = replace(HIP, code="0FT4FZZ", side="")  # valid from 2017 to 2019
    (alone,) = said(deleted)
    assert alone.said("es") == "0FT4FZZ fue eliminado: fue válido hasta el 2019-09-30."
    (late,) = said(deleted, edition="FY2024")
    assert late.kind == "no_more" and late.more == ("ICD-10-CM FY2024", "2019-09-30")


def test_a_side_that_the_code_denies_is_a_conflict() -> None:
    assert kinds(said(replace(HIP, side="left"))) == ["other_side"]
    assert kinds(said(replace(HIP, side=""))) == []


@pytest.mark.parametrize(
    ("day", "kind"),
    [("2026-02-01", "before_admission"), ("2026-02-09", "after_discharge"), ("2026-02-03", None),
     ("no date", None)],
)  # fmt: skip
def test_a_day_outside_the_stay_is_marked(day: str, kind: str | None) -> None:
    stay = read_patient(admitted="2/2/2026", discharged="8/2/2026")
    found = said(replace(HIP, date=day), patient=stay)
    assert kinds(found) == ([kind] if kind else [])
    assert all(caution.weight == "mark" for caution in found)


def test_a_pack_without_procedures_says_nothing_of_codes() -> None:
    assert not list(of_procedures([HIP], None, Patient(), None, ""))


def test_the_sentences_name_what_is_wrong_in_six_languages() -> None:
    for key in ("deleted", "other_side", "after_discharge", "before_admission"):
        assert all("%1" in text for text in sentences()[key].values())
    with pytest.raises(EpisodeError, match="right, left or bilateral"):
        raise EpisodeError("bad_side", "up")

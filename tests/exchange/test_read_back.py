"""What leaves the program is read back by the libraries that record systems use."""

import csv
import io
import json
from dataclasses import replace

import pytest

from desktop.engine.catalogue.editions import NAMES
from desktop.system.settings import EDITIONS
from desktop.system.settings import FORMATS as FORMAT_NAMES
from desktop.workspace.cases.formats import DEFAULT_TEMPLATE
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.exchange.fhir import DIAGNOSES, PROCEDURES, as_bundle, as_value_set
from desktop.workspace.exchange.formats import FORMATS, Manner, written
from desktop.workspace.exchange.hl7 import as_hl7
from desktop.workspace.pick import Pick

SIMPLE = Pick("I50.9", "I50.9", "Heart failure", "en", True, 9, poa="Y")
EPISODE = [
    SIMPLE,
    replace(SIMPLE, code="E11.22", title="Type 2 | with ^ & ~ \\ all", poa="", note="=1+1"),
    Pick("0SR9019", "0SR9019", "Replacement of right hip", "en", True, 0,
         kind="procedure", date="2026-02-03", side="right"),
]  # fmt: skip
MANNER = Manner("{n} {code}", ";")


def test_hl7apy_reads_the_segments_back() -> None:
    parser = pytest.importorskip("hl7apy.parser")
    first, second, operation = (
        parser.parse_segment(line, version="2.6") for line in as_hl7(EPISODE).split("\n")
    )
    assert first.dg1_1.to_er7() == "1"
    assert first.dg1_3.cwe_1.to_er7() == "I50.9" and first.dg1_3.cwe_3.to_er7() == "I10C"
    assert first.dg1_6.to_er7() == "F" and first.dg1_15.to_er7() == "1"
    assert first.dg1_26.to_er7() == "Y"
    assert second.dg1_3.cwe_1.to_er7() == "E11.22" and second.dg1_15.to_er7() == "2"
    assert second.dg1_3.cwe_3.to_er7() == "I10C"  # the title broke nothing
    assert operation.pr1_3.cne_3.to_er7() == "I10P"
    assert operation.pr1_5.to_er7() == "20260203"
    assert operation.pr1_16.to_er7() == "right"


def test_the_line_that_nobody_changed_has_a_segment_of_its_own_for_procedures() -> None:
    parser = pytest.importorskip("hl7apy.parser")
    lines = written(EPISODE, "template", Manner(DEFAULT_TEMPLATE)).split("\n")
    assert [line[:5] for line in lines] == ["DG1|1", "DG1|2", "PR1|1"]
    operation = parser.parse_segment(lines[-1], version="2.6")
    assert operation.pr1_3.cne_1.to_er7() == "0SR9019"
    assert operation.pr1_3.cne_3.to_er7() == "I10P"
    assert written(EPISODE, "template", Manner("{kind} {date} {side}")).endswith(
        "procedure 2026-02-03 right"
    )


def test_fhir_resources_reads_the_bundle_back() -> None:
    r4 = pytest.importorskip("fhir.resources.R4B.bundle")
    bundle = r4.Bundle.model_validate_json(as_bundle(EPISODE))
    conditions = [entry.resource for entry in bundle.entry]
    assert [found.code.coding[0].code for found in conditions] == ["I50.9", "E11.22", "0SR9019"]
    assert [found.code.coding[0].system for found in conditions] == [
        DIAGNOSES, DIAGNOSES, PROCEDURES
    ]  # fmt: skip
    assert conditions[0].category[0].coding[0].code == "encounter-diagnosis"
    procedure = conditions[2]
    assert procedure.get_resource_type() == "Procedure"
    assert procedure.performedDateTime.isoformat().startswith("2026-02-03")
    assert procedure.bodySite[0].text == "right"


def test_favourites_are_a_value_set() -> None:
    r4 = pytest.importorskip("fhir.resources.R4B.valueset")
    codes = [("I50.9", "Heart failure"), ("I10", ""), ("I50.9", "Heart failure")]
    found = r4.ValueSet.model_validate_json(as_value_set("Cardiology", codes))
    assert [concept.code for concept in found.compose.include[0].concept] == ["I50.9", "I10"]
    assert found.compose.include[0].system == DIAGNOSES
    r4.ValueSet.model_validate_json(as_value_set("Empty", []))
    both = r4.ValueSet.model_validate_json(
        as_value_set("Both", [("0FT44ZZ", "Cholecystectomy"), ("K80.20", "Stones")])
    )
    assert [(part.system, part.concept[0].code) for part in both.compose.include] == [
        (DIAGNOSES, "K80.20"), (PROCEDURES, "0FT44ZZ")
    ]  # fmt: skip


def test_a_table_has_the_separator_of_the_locale() -> None:
    rows = list(csv.reader(io.StringIO(written(EPISODE, "csv", MANNER)), delimiter=";"))
    assert rows[0][:3] == ["n", "code", "title"]
    assert rows[2][-1] == "'=1+1"
    assert rows[3][rows[0].index("side")] == "right"


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_a_single_code_and_two_hundred(name: str) -> None:
    assert "50" in written([SIMPLE], name, MANNER)
    many = [replace(SIMPLE, code=f"I{number:03}") for number in range(200)]
    assert "I199" in written(many, name, MANNER)
    assert isinstance(written([], name, MANNER), str)


def test_json_keeps_every_field() -> None:
    assert json.loads(written(EPISODE, "json", MANNER))[2]["kind"] == "procedure"


def test_a_template_with_an_unknown_field_is_one_sentence_in_each_language() -> None:
    with pytest.raises(EpisodeError, match=r"\{nothing\}") as raised:
        written(EPISODE, "template", Manner("{nothing}"))
    assert raised.value.said("es").startswith("La plantilla nombra {nothing}")


def test_the_settings_know_the_same_names() -> None:
    assert FORMAT_NAMES == FORMATS
    assert EDITIONS == NAMES

"""The official files of procedures are read as they come, and titles of 2009 are taken apart."""

from pathlib import Path

import pytest

from desktop.engine.errors import UsageError
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from export.procedures.axes import Wordings
from export.procedures.build import folder
from export.procedures.code_set import Coded, CodeSet
from export.procedures.concepts import read_concepts
from export.procedures.gather import Gathered
from export.procedures.official import read_national, read_order, read_tables, take_official
from export.procedures.older import Values, taken_apart
from export.procedures.writer import Writer
from tests.support.tiny_procedures import TABLES


def _gathered() -> Gathered:
    codes = CodeSet()
    codes.add(read_tables(TABLES))
    return Gathered(codes)


def test_the_official_tables_give_codes_and_labels() -> None:
    codes = {one.code: one.labels for one in read_tables(TABLES)}
    assert len(codes) == 6 + 2 + 12 + 8 + 2
    assert codes["0FT44ZZ"][2:5] == ("Resection", "Gallbladder", "Percutaneous Endoscopic")


def test_another_xml_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "icd10pcs_tables_2025.xml"
    other.write_text("<a/>")
    with pytest.raises(UsageError, match="no pcsTable"):
        list(read_tables(other))


def test_an_order_file_says_what_is_valid(tmp_path: Path) -> None:
    order = tmp_path / "icd10pcs_order_2026.txt"
    lines = [
        _line(1, "0FT", "0", "Resection"), _line(2, "0FT44ZZ", "1", "Resection of Gallbladder"),
        _line(3, "0FT5FZZ", "1", "Resection of Hepatic Duct, Right"),
    ]  # fmt: skip
    order.write_text("\n".join(lines))
    assert list(read_order(order)) == [
        ("0FT44ZZ", "Resection of Gallbladder"), ("0FT5FZZ", "Resection of Hepatic Duct, Right")
    ]  # fmt: skip
    gathered, said = _gathered(), list[str]()
    take_official(gathered, None, order, None, said.append)
    assert gathered.codes.years["0FT44ZZ"] == (0, 0)
    assert gathered.codes.years["0FT40ZZ"] == (0, 2025)
    assert "0FT5FZZ" not in gathered.codes.years  # nothing tells what F means there
    assert said[-1] == "29 codes are no longer in it"


def _line(number: int, code: str, kind: str, title: str) -> str:
    return f"{number:05d} {code:7} {kind} {title:60} {title}"


@pytest.mark.parametrize("cut", [";", "\t", ","])
def test_a_nations_table_gives_titles(tmp_path: Path, cut: str) -> None:
    table = tmp_path / "procedimientos.csv"
    rows = [("Código", "Descripción"), ("0FT44ZZ", "Resección de vesícula biliar")]
    table.write_text("\n".join(cut.join(row) for row in rows), encoding="utf-8")
    assert read_national(table) == {"0FT44ZZ": "Resección de vesícula biliar"}


def test_a_nations_table_of_something_else_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "otra.csv"
    table.write_text("a;b\nI10;Hipertensión\n", encoding="utf-8")
    with pytest.raises(UsageError, match="seven characters"):
        read_national(table)


@pytest.mark.parametrize(
    ("code", "title", "labels"),
    [
        ("3E0436Z", "Introduction of Nutritional Substance into Central Vein, Percutaneous "
         "Approach",
         ("Central Vein", "Percutaneous", "Nutritional Substance", "No Qualifier")),
        ("BW2110Z", "Computerized Tomography (CT Scan) of Abdomen and Pelvis using Low Osmolar "
         "Contrast, Unenhanced and Enhanced",
         ("Abdomen and Pelvis", "Low Osmolar", "Unenhanced and Enhanced", "None")),
        ("2W5AX1Z", "Removal of Splint on Right Upper Arm",
         ("Right Upper Arm", "External", "Splint", "No Qualifier")),
        ("F07L6HZ", "Therapeutic Exercise Treatment of Musculoskeletal System - Lower Back / Lower "
         "Extremity using Mechanical or Electromechanical Equipment",
         ("Musculoskeletal System - Lower Back / Lower Extremity", "Therapeutic Exercise",
          "Mechanical or Electromechanical Equipment", "None")),
        ("DM1098Z", "High Dose Rate (HDR) Brachytherapy of Left Breast using Iridium 192 (Ir-192)",
         ("Left Breast", "High Dose Rate (HDR)", "Iridium 192 (Ir-192)", "None")),
        ("GZ58ZZZ", "Individual Psychotherapy, Cognitive-Behavioral",
         ("Cognitive-Behavioral", "None", "None", "None")),
    ],
)  # fmt: skip
def test_titles_of_2009_are_taken_apart(code: str, title: str, labels: tuple[str, ...]) -> None:
    (one,) = taken_apart([(code, title)], Values.read())
    assert one.labels[3:] == labels


def test_the_same_code_set_is_read_again(tmp_path: Path) -> None:
    codes = CodeSet()
    codes.add(read_tables(TABLES))
    codes.add([Coded("5A1D00Z", ("S", "P", "Performance", "U", "Single", "F", "N"), 0, 2017)])
    writer = Writer(tmp_path / "procedures.db", Wordings([]))
    writer.code_set(codes)
    writer.finish()
    catalogue = ProcedureCatalogue.open(tmp_path / "procedures.db")
    valid = {code for code, (_, until) in codes.years.items() if not until}
    assert set(catalogue.codes()) == valid
    row = catalogue.tables["5A1"].row_of("5A1D00Z")
    assert row is not None and row.until == 2017
    catalogue.close()


def test_the_projects_wordings_are_in_order() -> None:
    concepts = list(read_concepts(folder()))
    assert len(concepts) > 3_000
    spoken = {language for one in concepts for language, _ in one.said}
    assert spoken == {"en", "es", "ca", "it", "pt", "fr"}


def test_labels_are_found_whatever_their_kind_is_called() -> None:
    wordings = Wordings.read(folder() / "axes")
    cells = wordings.of("approach", "Percutaneous Endoscopic").split("\t")
    assert cells[1].startswith("endoscópico percutáneo")
    assert wordings.of("body part", "Gallbladder").split("\t")[1].startswith("vesícula biliar")

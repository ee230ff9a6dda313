"""A site's official table is read in any shape; what does not fit is reported, not guessed."""

from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from export.catalogue.build import build_catalogue
from export.catalogue.divergence import external
from export.catalogue.importing import import_titles, read_titles, shared_title, write_titles
from tests.support.catalogue import FIXTURES, tiny_sources
from tests.support.workbooks import write_workbook

KNOWN = {"I10": False, "I50.9": False, "S52.521": True, "S52": False}
CLAML = """<?xml version="1.0" encoding="UTF-8"?>
<ClaML version="2.0.0"><Title name="CIM" version="2026">x</Title>
<Class code="I10" kind="category"><Rubric kind="preferred"><Label xml:lang="fr">Hypertension
 <Term class="italics">essentielle</Term></Label></Rubric></Class>
<Class code="IX" kind="chapter"><Rubric kind="preferred"><Label>Chapitre</Label></Rubric></Class>
<Class code="Z99.9" kind="category"><Rubric kind="preferred"><Label>Rien</Label></Rubric></Class>
</ClaML>"""


def test_a_table_without_dots_in_an_old_encoding(tmp_path: Path) -> None:
    path = tmp_path / "cie.csv"
    path.write_bytes(
        "Código;Descripción\nI10;Hipertensión\nI509;Insuficiencia\nQ999;x\n;y\n".encode("cp1252")
    )
    done = import_titles(path, "es", KNOWN)
    assert {code: text.text for code, text in done.titles.items()} == {
        "I10": "Hipertensión",
        "I50.9": "Insuficiencia",
    }
    assert {text.origin for text in done.titles.values()} == {"national"}
    assert done.unknown == ["Q99.9"]
    assert done.unreadable == 1
    assert "cp1252" in done.how
    assert "semicolons" in done.how


def test_a_workbook_without_headings(tmp_path: Path) -> None:
    rows = (("1", "I10", "Hipertensió essencial"), ("2", "S52", "Fractura de l'avantbraç"))
    write_workbook(tmp_path / "cim.xlsx", rows)
    done = import_titles(tmp_path / "cim.xlsx", "ca", KNOWN)
    assert {code: text.text for code, text in done.titles.items()} == {
        "I10": "Hipertensió essencial",
        "S52": "Fractura de l'avantbraç",
    }


def test_full_codes_give_their_rubric_a_title(tmp_path: Path) -> None:
    path = tmp_path / "cie.tsv"
    path.write_text(
        "code\ttitle\nS52.521A\tFractura en rodete, derecho, contacto inicial\n"
        "S52.521D\tFractura en rodete, derecho, contacto sucesivo\n",
        "utf-8",
    )
    done = import_titles(path, "es", KNOWN)
    assert done.titles["S52.521"].text == "Fractura en rodete, derecho"
    assert done.folded == 2
    assert shared_title(["one"]) == ""


def test_claml(tmp_path: Path) -> None:
    path = tmp_path / "cim.xml"
    path.write_text(CLAML, "utf-8")
    done = import_titles(path, "fr", KNOWN)
    assert {code: text.text for code, text in done.titles.items()} == {
        "I10": "Hypertension essentielle"
    }
    assert done.unknown == ["Z99.9"]
    assert done.how == "ClaML"


def test_the_tabular_xml_of_another_year(tmp_path: Path) -> None:
    done = import_titles(FIXTURES / "tiny_tabular.xml", "en", KNOWN)
    assert set(done.titles) == set(KNOWN)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("one,two\nthree,four\n", "no column of codes"),
        ("code,title\nQ99.9,nothing\n", "No code of"),
        ("<ClaML>", "no readable XML"),
        ("", "no column of codes"),
    ],
)
def test_what_cannot_be_imported_is_one_sentence(tmp_path: Path, content: str, reason: str) -> None:
    path = tmp_path / "table"
    path.write_text(content, "utf-8")
    with pytest.raises(UsageError, match=reason):
        import_titles(path, "es", KNOWN)


def test_imported_titles_reach_the_catalogue(tmp_path: Path) -> None:
    table = tmp_path / "cie.csv"
    table.write_text("code,title\nI50.9,Fallo del corazón\n", "utf-8")
    write_titles(tmp_path / "es.tsv", import_titles(table, "es", KNOWN).titles)
    sources = tiny_sources()
    sources.titles = [read_titles(tmp_path / "es.tsv"), *sources.titles]
    build_catalogue(tmp_path / "catalogue.db", sources)
    catalogue = Catalogue.open(tmp_path / "catalogue.db")
    assert catalogue.title("I50.9", "es").text == "Fallo del corazón"
    assert catalogue.title("I50.9", "es").origin == "national"


def test_whos_codes_of_another_meaning_are_noticed() -> None:
    assert external("W19.0")
    assert not external("W19")
    assert not external("I10.0")

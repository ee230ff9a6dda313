"""The tables that ship are in order: anyone may have edited them by hand."""

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.codes import SHAPE, bare
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir, resources_dir
from training.data.phrases.check import Checker
from training.data.phrases.languages import shipped_chances
from training.data.phrases.table import Table, read_tables
from training.data.phrases.wording import key, names_a_code


@pytest.fixture(scope="module")
def table() -> Table:
    return read_tables([resources_dir() / "phrases"])


def test_every_line_is_a_row(table: Table) -> None:
    assert table.bad == []
    assert len(table.codes) > 8_000
    assert len(table.phrases) > 100_000


def test_every_code_has_its_shape_and_its_file(table: Table) -> None:
    for code, place in table.codes.items():
        assert SHAPE.fullmatch(bare(code)), place
        assert place.startswith(f"phrases/{code[0]}.tsv"), place


def test_no_phrase_is_empty_or_a_code(table: Table) -> None:
    assert [p for p in table.phrases if not key(p.text) or names_a_code(p.text)] == []


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_nothing_is_wrong_beside_the_whole_classification(table: Table) -> None:
    file = default_pack_dir() / CATALOGUE
    if not file.is_file():
        pytest.skip("the default pack is not in this checkout")
    found = Checker(Catalogue.open(file), shipped_chances()).check(table)
    assert [finding for finding in found if finding.severity == "error"] == []
    assert len(found) < 300  # doubts that people have looked at: eponyms, loan words, "NEC"

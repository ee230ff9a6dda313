"""The whole catalogue against the registry package's own reading of the same release."""

from collections import Counter
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from export.catalogue.build import Sources, build_catalogue
from export.catalogue.tabular import Tabular
from export.catalogue.writer import SourceText
from tests.support.catalogue import tiny_catalogue, tiny_sources, whole_tabular

CODES = 98_186  # the April 2026 release; 74,719 of them can be reported


@pytest.fixture(scope="module")
def whole() -> Tabular:
    return whole_tabular()


def test_every_code_of_the_release_has_its_official_title(whole: Tabular) -> None:
    oracle = pytest.importorskip("simple_icd_10_cm")
    composed = {}
    for node in whole.nodes:
        if node.level not in ("chapter", "block"):
            composed[node.code] = node.title
            for entry in node.extensions:
                composed[node.full_code(entry.char)] = f"{node.title}, {entry.meaning}"
    known = {code for code in oracle.get_all_codes() if code[0].isalpha() and "-" not in code}
    assert set(composed) == known
    assert len(composed) == CODES
    wrong = {
        code: (title, oracle.get_description(code))
        for code, title in composed.items()
        # The package glues the terms listed under a 7th character to its meaning, after a slash.
        if title != " ".join(oracle.get_description(code).split("/\t")[0].split())
        and not oracle.get_description(code).startswith(f"{title}/")
    }
    assert wrong == {}


def test_what_can_be_reported(whole: Tabular) -> None:
    nodes = whole.nodes
    assert sum(len(node.extensions) or 1 for node in nodes if node.billable) == 74_719
    levels = Counter(node.level for node in nodes)
    assert (levels["chapter"], levels["category"]) == (22, 1_918)


def test_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    one = tiny_catalogue(tmp_path / "one.db").read_bytes()
    assert one == tiny_catalogue(tmp_path / "two.db").read_bytes()


def test_a_national_title_stands_above_the_others(tmp_path: Path) -> None:
    sources = tiny_sources()
    national = {"es": {"I50.9": SourceText("Título nacional", "es", "title", "national")}}
    sources.titles = [national, *sources.titles]
    build_catalogue(tmp_path / "catalogue.db", sources)
    catalogue = Catalogue.open(tmp_path / "catalogue.db")
    title = catalogue.title("I50.9", "es")
    assert (title.text, title.origin) == ("Título nacional", "national")
    assert [t.origin for t in catalogue.texts("I50.9") if t.kind == "title"].count("national") == 1


def test_titles_with_quotes_and_odd_signs_survive(tmp_path: Path) -> None:
    sources = tiny_sources()
    odd = "O'Brien's \"quoted\" <sign> & 100 % ½ «ñ»"
    node = next(node for node in sources.tabular.nodes if node.code == "I10")
    node.title = odd
    build_catalogue(tmp_path / "catalogue.db", sources)
    assert Catalogue.open(tmp_path / "catalogue.db").title("I10").text == odd


def test_phrases_of_codes_that_are_not_there_are_reported(tmp_path: Path) -> None:
    sources = tiny_sources()
    report = build_catalogue(
        tmp_path / "catalogue.db", Sources(sources.tabular, list(sources.phrases))
    )
    assert "A00.9" in {phrase.code for phrase in report.unknown}
    assert report.texts["phrase", "project"] > 1_000

"""The table of editions, from an editor of codes to the reader in the program."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.editions import Editions
from desktop.engine.pack.pack import CATALOGUE
from export.episode.editions import write_editions
from export.episode.oracle import Oracle
from tests.support.tiny_pack import tiny_pack

DIVIDED, BORN, GONE = 20201001, 20231001, "I5099"


class Editor:
    """An editor of claims that knows of two changes: N18.3 was divided, E11.A is new."""

    def edit(self, claim: dict[str, Any]) -> dict[str, Any]:
        day = claim["discharge_date"]
        codes = [entry["code"] for entry in claim["sdx"]]
        wrong = [code for code in codes if not self._valid(code, day)]
        return {"edits": [{"name": "INVALID_CODE"}] if wrong else []}

    def _valid(self, code: str, day: int) -> bool:
        if code == "N183":
            return day < DIVIDED
        if code.startswith("N183"):
            return day >= DIVIDED
        if code == "E11A":
            return day >= BORN
        return code != GONE and not (len(code) < 7 and code.startswith("S52"))


class Converter:
    """Turns the new code back into what stood for it."""

    def convert_dx(self, code: str, source_year: int, target_year: int) -> str:
        return "E119" if code == "E11A" and target_year < source_year else code


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalogue, Editions]]:
    out = tmp_path_factory.mktemp("editions") / "editions.tsv"
    catalogue = Catalogue.open(Path(tiny_pack()) / CATALOGUE)
    write_editions(out, catalogue, ["I5099"], Oracle(Editor(), Converter()))
    yield catalogue, Editions.read(out)
    catalogue.close()


def test_a_divided_code_leads_to_its_parts_and_back(written: tuple[Catalogue, Editions]) -> None:
    _, editions = written
    assert editions.span("N18.3").until == date(2020, 9, 30)
    assert set(editions.span("N18.3").after) == {"N18.30", "N18.31", "N18.32"}
    assert editions.span("N18.31").since == date(2020, 10, 1)
    assert editions.span("N18.31").before == ("N18.3",)


def test_a_new_code_names_what_stood_for_it(written: tuple[Catalogue, Editions]) -> None:
    _, editions = written
    assert editions.span("E11.A").since == date(2023, 10, 1)
    assert editions.span("E11.A").before == ("E11.9",)


def test_only_what_changed_is_written(written: tuple[Catalogue, Editions]) -> None:
    catalogue, editions = written
    assert "I50.9" not in editions and "S52.501A" not in editions
    assert "I50.99" not in editions  # never valid, never said
    assert len(editions) == 5
    assert catalogue.rubric("N18.31")

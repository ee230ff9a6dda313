"""The pack's tables beside its catalogue: editions, and what US MS-DRG says."""

import json
import lzma
from datetime import date
from pathlib import Path

import pytest

from desktop.engine.catalogue.drg import Drg
from desktop.engine.catalogue.editions import EDITIONS, HEADER, Editions, find_edition
from desktop.engine.errors import CatalogueError
from desktop.workspace.episode.validity import chain_to

LINES = (
    "N183\t\t2020-09-30\t\tN1830 N1831",
    "N1830\t2020-10-01\t\tN183\t",
    "N1831\t2020-10-01\t\tN183\t",
    "E88A\t2023-10-01\t\tR64\t",
)
FIELDS = {
    "format": 1,
    "version": "43.1",
    "titles": {"291": "Heart Failure with MCC", "293": "Heart Failure without CC/MCC"},
    "groups": [["A000", "", "", ""], ["I5020", "293", "292", "291"], ["I510", "", "", ""]],
    "levels": [["A000", 0, -1], ["J9600", 2, 0], ["J9610", 0, -1]],
    "exclusions": ["J9600-J9692 R092-R092"],
}


def editions(tmp_path: Path, *lines: str) -> Editions:
    path = tmp_path / "editions.tsv"
    path.write_text("\n".join((HEADER, *lines)) + "\n", encoding="utf-8")
    return Editions.read(path)


def drg(tmp_path: Path, **changes: object) -> Drg:
    path = tmp_path / "drg.json.xz"
    path.write_bytes(lzma.compress(json.dumps({**FIELDS, **changes}).encode()))
    return Drg.read(path)


def test_a_code_is_valid_between_its_days(tmp_path: Path) -> None:
    table = editions(tmp_path, *LINES)
    assert table.span("N18.3").has(date(2020, 9, 30))
    assert not table.span("n183").has(date(2020, 10, 1))
    assert table.span("N18.30").before == ("N18.3",)
    assert table.span("I10").has(date(2026, 1, 1)) and "I10" not in table


def test_what_stood_in_its_place_is_found(tmp_path: Path) -> None:
    table = editions(tmp_path, *LINES)
    assert chain_to("N18.3", date(2024, 1, 1), table) == ("N18.30", "N18.31")
    assert chain_to("N18.31", date(2019, 1, 1), table) == ("N18.3",)
    assert chain_to("E88.A", date(2019, 1, 1), table) == ("R64",)


def test_an_edition_is_found_by_any_form_of_its_name() -> None:
    assert find_edition("CIE-10-ES 2024") == find_edition("es 2024") == find_edition("ES2024")
    assert find_edition("FY2027") is EDITIONS[-1]
    assert find_edition("") is None


@pytest.mark.parametrize(
    "text", ["", "another table", HEADER + "\nN183", HEADER + "\nN183\tsoon\t\t\t", "\udc80"]
)
def test_a_damaged_table_of_editions_is_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "editions.tsv"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(CatalogueError, match="install the pack again"):
        Editions.read(path)


def test_a_group_counts_what_stands_beside_the_principal(tmp_path: Path) -> None:
    table = drg(tmp_path)
    assert table.group(["I50.20"]).number == "293"  # type: ignore[union-attr]  # there is one
    assert table.group(["I50.20", "J96.00"]).title.endswith("with MCC")  # type: ignore[union-attr]
    assert table.level("J96.01") == "MCC"
    assert table.level("J96.01", principal="J96.11") == ""  # excluded beside its own kind
    assert table.group(["I51.0"]) is None and table.group([]) is None


@pytest.mark.parametrize(
    "fields", [{"format": 2}, {"groups": [["A"]], "titles": 3}, {"levels": [[]]}]
)
def test_a_damaged_table_of_groups_is_one_sentence(
    tmp_path: Path, fields: dict[str, object]
) -> None:
    with pytest.raises(CatalogueError, match="install the pack again"):
        drg(tmp_path, **fields)
    (tmp_path / "cut.xz").write_bytes(lzma.compress(b"{}")[:-4])
    with pytest.raises(CatalogueError):
        Drg.read(tmp_path / "cut.xz")

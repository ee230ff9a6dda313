"""The table of pairs: an episode without fault stays without a word, a fault is named."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir
from tests.episode.support import kinds, said_of

PAIRS = Path(__file__).parents[1] / "acceptance" / "pairs.tsv"
MISSED_AT_MOST = 3


def pairs() -> list[dict[str, str]]:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if line[0] != "#"), delimiter="\t"))


@pytest.fixture(scope="module")
def found() -> Iterator[list[tuple[str, list[str], set[str]]]]:
    catalogue = Catalogue.open(default_pack_dir() / CATALOGUE)
    yield [
        (
            row["codes"],
            [] if row["expected"] == "-" else row["expected"].split(","),
            kinds(said_of(catalogue, row["codes"], row["age"], row["sex"])),
        )
        for row in pairs()
    ]
    catalogue.close()


def test_there_are_enough_of_either_kind(found: list[tuple[str, list[str], set[str]]]) -> None:
    faults = sum(bool(expected) for _, expected, _ in found)
    assert len(found) >= 300
    assert faults >= 140 and len(found) - faults >= 140


def test_no_warning_is_false(found: list[tuple[str, list[str], set[str]]]) -> None:
    false = {codes: said - set(expected) for codes, expected, said in found}
    assert {codes: said for codes, said in false.items() if said} == {}


def test_hardly_a_fault_is_missed(found: list[tuple[str, list[str], set[str]]]) -> None:
    missed = [codes for codes, expected, said in found if expected and expected[0] not in said]
    assert len(missed) <= MISSED_AT_MOST, missed

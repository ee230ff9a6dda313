"""How many wordings a concept has: two that sound alike are one, sides share them."""

import pytest

from export.catalogue.build import packaged_sources
from export.catalogue.wordings.counted import Worded, counted
from training.data.phrases.table import Phrase

SPOKEN = [
    Phrase("J18.9", "es", "neumonía", "here:1"),
    Phrase("J18.9", "es", "inflamación del pulmón", "here:1"),
    Phrase("J18.9", "en", "pneumonia", "here:1"),
    Phrase("J18.9", "en", "Pneumonia", "here:1"),
    Phrase("G56.01", "it", "sindrome del tunnel carpale", "here:2"),
    Phrase("G56.02", "it", "canale carpale", "here:3"),
]


@pytest.fixture(scope="module")
def concepts() -> dict[str, Worded]:
    return {one.code: one for one in counted(packaged_sources(SPOKEN), SPOKEN)}


def test_two_that_sound_alike_are_one(concepts: dict[str, Worded]) -> None:
    assert concepts["J18.9"].count("es") == 2
    assert concepts["J18.9"].count("en") == 1
    assert "en" in concepts["J18.9"].gaps and "es" not in concepts["J18.9"].gaps


def test_the_sides_of_a_disease_share_their_wordings(concepts: dict[str, Worded]) -> None:
    assert "it" not in concepts["G56.00"].gaps
    assert "G56.02" not in concepts


def test_what_is_composed_counts(concepts: dict[str, Worded]) -> None:
    composed = [one for one in concepts.values() if one.code.startswith("S52") and not one.gaps]
    assert composed

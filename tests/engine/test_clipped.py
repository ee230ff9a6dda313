"""Words cut short are read by what the catalogue's texts have together, and said so."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.site import Overlay
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.query.clipped import find_clipped
from desktop.engine.query.query import understand
from desktop.engine.resources import default_pack_dir

ALIKE = {"es": 1.0, "it": 1.0, "en": 1.0, "pt": 1.0, "fr": 1.0, "ca": 1.0}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder = default_pack_dir()
    assert folder
    site: Path = tmp_path_factory.mktemp("clipped") / "site.db"
    Overlay(site).add_abbreviation("hemorr.", "hemorroides", "es")
    with closing(Catalogue.open(folder / CATALOGUE, site)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("insuf. resp. ag.", "insuficiencia respiratoria aguda"),
        ("neum. adq. comun.", "neumonía adquirida en la comunidad"),
        ("frac. cad. dcha", "fractura de cadera"),
        ("fratt. femore sin.", "frattura del femore sinistro"),
        ("frat. colo fém. esq.", "fratura do colo do fémur esquerdo"),
        ("ac. resp. fail.", "acute respiratory failure"),
        ("inf. tr. urin.", "infección del tracto urinario"),
    ],
)
def test_a_clipped_phrase_is_written_out(typed: str, meant: str, catalogue: Catalogue) -> None:
    query = understand(typed, catalogue=catalogue)
    readings = [reading.lower() for one in query.expansions for reading in one.readings]
    assert meant in readings
    assert any(notice.kind == "abbreviation" for notice in query.notices)


def test_few_words_are_not_taken_from_within_another_disease(catalogue: Catalogue) -> None:
    # "Contusione del polmone, bilaterale" is the only kind of text that has both.
    assert find_clipped("polm. bil.", catalogue, ALIKE) == ()


def test_what_the_catalogue_says_in_just_these_words_is_left_as_it_is(
    catalogue: Catalogue,
) -> None:
    assert understand("fractura de cadera.", catalogue=catalogue).expansions == ()


def test_a_site_s_own_abbreviation_goes_before(catalogue: Catalogue) -> None:
    (own,) = understand("hemorr. dig. alta", "es", catalogue=catalogue).expansions[:1]
    assert own.readings[0] == "hemorroides"


@settings(max_examples=60, deadline=None)
@given(text=st.one_of(st.text(alphabet="abcdeior. Á+'½", max_size=40), st.text(max_size=40)))
@example(text="trigo d'insuf. l'ag.")
@example(text="ag. ½ ag.")
def test_whatever_is_typed_is_read_within_its_bounds(text: str, catalogue: Catalogue) -> None:
    end = 0
    for found in find_clipped(text, catalogue, ALIKE):
        assert end <= found.span[0] < found.span[1] <= len(text)
        assert found.short == text[slice(*found.span)] and all(found.readings)
        end = found.span[1]

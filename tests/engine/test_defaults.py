"""Which code a header stands for, where the tabular list says it by a term with NOS."""

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir


@pytest.mark.parametrize(
    ("header", "default"),
    [
        ("G20", "G20.A1"),  # Parkinson's disease NOS, where G20.C is parkinsonism
        ("I26", "I26.99"),
        ("I48.1", "I48.19"),
        ("K40", "K40.90"),
        ("S06.0", "S06.0XA"),
        ("I50", "I50.9"),  # as before, where no term says it
        ("K35", "K35.80"),
    ],
)
def test_a_header_stands_for_the_code_that_has_its_title_as_a_term(
    header: str, default: str
) -> None:
    assert Catalogue.open(default_pack_dir() / CATALOGUE).default_of(header) == default

"""A real catalogue for the training tools' tests, built once a run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="session")
def catalogue_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a catalogue of some thousand rubrics."""
    return tiny_catalogue(tmp_path_factory.mktemp("catalogue") / "catalogue.db")


@pytest.fixture(scope="session")
def catalogue(catalogue_file: Path) -> Iterator[Catalogue]:
    """Return it open."""
    opened = Catalogue.open(catalogue_file)
    yield opened
    opened.close()

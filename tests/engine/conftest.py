"""What the tests of the engine share."""

from collections.abc import Iterator

import pytest

from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine


@pytest.fixture(scope="module")
def engine() -> Iterator[SearchEngine]:
    """Return the engine on the pack that ships, opened once a file."""
    with SearchEngine.open(default_pack_dir()) as shipped:
        yield shipped

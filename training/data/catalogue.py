"""Which catalogue the training tools read when none is named: that of the default pack."""

from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir


def open_catalogue(path: Path | None) -> Catalogue:
    """Open the named catalogue or the default pack's; say how to build one when there is none."""
    chosen = path or default_pack_dir() / CATALOGUE
    if not chosen.is_file():
        raise NosolexError(
            f"There is no catalogue at {chosen}; build one with `python -m export catalogue` and "
            "name it with --catalogue."
        )
    return Catalogue.open(chosen)

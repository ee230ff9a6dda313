"""Where the data lie that are built from and never committed, and what is missing there."""

import csv
import gzip
import os
from collections.abc import Iterator
from pathlib import Path

from desktop.engine.errors import NosolexError

VARIABLE = "NOSOLEX_DATA"
DEFAULT = "../shared/data"


class MissingData(NosolexError):
    """What was asked for lies in a data folder that is not here, or not whole."""


def data_folder() -> Path | None:
    """Return the data folder, or None where there is none."""
    folder = Path(os.environ.get(VARIABLE, DEFAULT))
    return folder if folder.is_dir() else None


def has(name: str) -> bool:
    """Tell whether there is a data folder that has a file."""
    home = data_folder()
    return home is not None and (home / name).is_file()


def needed(name: str, folder: Path | None = None) -> Path:
    """Return a file of the data folder, or say in one sentence what is missing."""
    home = folder or data_folder()
    if home is None:
        raise MissingData(
            f"There is no data folder at {os.environ.get(VARIABLE, DEFAULT)}, so {name} cannot be "
            f"read; set {VARIABLE} to the folder that holds it."
        )
    path = home / name
    if not path.is_file():
        raise MissingData(f"The data folder {home} has no {name}; fetch it or leave it out.")
    return path


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a table, packed or not; quotes are letters like any other."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)

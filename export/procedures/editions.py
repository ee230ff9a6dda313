"""In which fiscal years a code can be reported: what is not said here is valid throughout."""

import csv
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from desktop.engine.resources import resources_dir

_PLACES = ("fourth", "fifth", "sixth", "seventh")


def editions_file() -> Path:
    """Return the project's table of years."""
    return resources_dir() / "procedures" / "editions" / "editions.tsv"


def years(path: Path) -> dict[str, tuple[int, int]]:
    """Return (first, last) fiscal year by code; nought where there is no end to it."""
    return dict(_read(path))


def _read(path: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            span = int(row["since"] or 0), int(row["until"] or 0)
            for values in product(*(row[place] for place in _PLACES)):
                yield row["table"] + "".join(values), span

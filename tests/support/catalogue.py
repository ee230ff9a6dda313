"""A real catalogue of some thousand rubrics, built in a moment from a piece of the tabular list."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from desktop.engine.resources import resources_dir
from export.catalogue.build import Sources, build_catalogue
from export.catalogue.tabular import Tabular, packaged_tabular, tabular_file
from export.catalogue.writer import SourceText
from training.data.phrases.table import read_tables

FIXTURES = Path(__file__).parents[1] / "fixtures"


def tiny_catalogue(path: Path) -> Path:
    """Build the tiny catalogue at `path` and return it.

    It holds I10, I21, I25, I50, I63, J01, J18, J44, E10, E11, C50, K35, N18, N39, O10, O40, S06.0,
    S52.5, S72.0, T39, W19, M1A.0 and a few more, with their phrases and WHO titles.
    """
    build_catalogue(path, tiny_sources())
    return path


def tiny_sources() -> Sources:
    """Return what the tiny catalogue is made of."""
    return Sources(
        tabular_file(FIXTURES / "tiny_tabular.xml"),
        read_tables([resources_dir() / "phrases"]).phrases,
        [_titles()],
    )


@cache
def whole_tabular() -> Tabular:
    """Return the whole packaged release, read once for all tests."""
    return packaged_tabular()


def _titles() -> dict[str, dict[str, SourceText]]:
    titles: dict[str, dict[str, SourceText]] = {}
    for row in _rows(FIXTURES / "tiny_titles.tsv"):
        text = SourceText(row["title"], row["language"], "title", "official")
        titles.setdefault(row["language"], {})[row["code"]] = text
    return titles


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)

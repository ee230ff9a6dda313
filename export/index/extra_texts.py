"""Texts that help to find a rubric and are not shipped: only their vectors go into the index.

They come from the data folder (`NOSOLEX_DATA`), whose texts stay where they are.
"""

import csv
import gzip
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import PackError

# Tables of synonyms with columns `code` and `text`. Orphanet and Disease Ontology were tried and
# left out: 39,000 vectors that lowered the reciprocal rank on dev from .782 to .777.
SYNONYMS = (
    "es_cie10_mx_inclusions",
    "it_icd10gm_swiss_inclusions",
    "fr_icd10gm_swiss_inclusions",
)
TITLES = ("primary_es", "primary_pt", "primary_fr", "primary_it")
MENTIONS = ("codiesp_x", "distemist")  # their train part alone
NO_RUBRIC = Path(__file__).parents[1] / "ranking" / "no_rubric.tsv"


@dataclass(frozen=True, slots=True)
class ExtraText:
    """A text for one code, and the table it comes from."""

    code: str
    text: str
    source: str


def data_folder() -> Path:
    """Return the data folder, or say how to name it."""
    folder = Path(os.environ.get("NOSOLEX_DATA", "../shared/data"))
    if not (folder / "syn").is_dir():
        raise PackError(
            f"There is no data folder at {folder}; set NOSOLEX_DATA, or leave these texts out "
            "with --no-extra."
        )
    return folder


def extra_texts(folder: Path) -> Iterator[ExtraText]:
    """Yield every text whose vector may ship."""
    for name in SYNONYMS:
        yield from _plain(folder / "syn" / f"{name}.tsv.gz", name, "text")
    for name in TITLES:
        yield from _plain(folder / "titles" / f"{name}.tsv.gz", name, "title")
    for name in MENTIONS:
        yield from _mentions(folder / "dev" / f"{name}.tsv", name)


def no_diagnoses() -> Iterator[str]:
    """Yield the project's own phrases that stand for no rubric at all."""
    for line in NO_RUBRIC.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.partition("\t")[2]


def _plain(path: Path, name: str, column: str) -> Iterator[ExtraText]:
    for row in _rows(path):
        if row.get("who_cm_divergent") != "1":
            yield ExtraText(row["code"], row[column], name)


def _mentions(path: Path, name: str) -> Iterator[ExtraText]:
    for row in _rows(path):
        if row["split"] == "train":
            for code in row["gold_codes"].split(";"):
                yield ExtraText(code, row["query"], name)


def _rows(path: Path) -> Iterable[dict[str, str]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)

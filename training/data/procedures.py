"""Procedures with their codes: what reports say of them, and what is kept apart to measure on."""

import csv
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.results import LANGUAGES
from training.data.folder import has, needed, rows

MENTIONS = "dev/codiesp_p_annotations.tsv.gz"
ACCEPTANCE = Path(__file__).parents[2] / "tests" / "acceptance" / "procedures.tsv"


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase, its language, and the codes, or beginnings of codes, that are right."""

    text: str
    language: str
    codes: tuple[str, ...]


def mentions(split: str) -> list[Asked]:
    """Return the mentions of a split of CodiEsp's procedures, or nothing without its table."""
    if not has(MENTIONS):
        return []
    found = (row for row in rows(needed(MENTIONS)) if row["split"] == split)
    return [Asked(row["query"], row["lang"], (row["gold_codes"].upper(),)) for row in found]


def acceptance(path: Path = ACCEPTANCE) -> list[Asked]:
    """Return the common procedures kept apart, each in six languages; only to be measured."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Asked(row[language], language, tuple(row["codes"].split(";")))
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            for language in LANGUAGES
            if row[language]
        ]

"""The project's own phrases: how physicians and coders write a diagnosis, in six languages."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import CatalogueError
from desktop.engine.results import LANGUAGES


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to write the diagnosis of a code."""

    code: str
    language: str
    text: str


def read_phrases(folders: Iterable[Path]) -> Iterator[Phrase]:
    """Read every table of the folders, in the order of their names."""
    for folder in folders:
        if not folder.is_dir():
            raise CatalogueError(f"There is no folder of phrases at {folder}; check --phrases.")
        for path in sorted(folder.glob("*.tsv")):
            yield from _read_table(path)


def _read_table(path: Path) -> Iterator[Phrase]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        missing = {"code", *LANGUAGES} - set(rows.fieldnames or ())
        if missing:
            raise CatalogueError(
                f"{path} has no column {', '.join(sorted(missing))}; its first line must name "
                "code, en, es, ca, it, pt and fr."
            )
        for row in rows:
            for language in LANGUAGES:
                for text in (row[language] or "").split("|"):
                    if plain := " ".join(text.split()):
                        yield Phrase(row["code"].strip().upper(), language, plain)

"""What the 7th characters mean, in all six languages: few meanings, so each is written by hand."""

import csv
from pathlib import Path

from desktop.engine.resources import resources_dir


def read_meanings(folder: Path | None = None) -> dict[str, dict[str, str]]:
    """Return English meaning -> language -> meaning."""
    path = (folder or resources_dir() / "lexicons" / "compose") / "encounters.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row.pop("en"): dict(row) for row in rows}

"""Phrases of diagnoses, to be told from procedures.

They are encoded as they are asked: an index may hold the vectors of an older encoder.
"""

import random
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from desktop.engine.results import LANGUAGES

EACH = 4_000  # phrases of each language
NOTHING = Path(__file__).parents[1] / "ranking"


def diagnoses(pack: Pack) -> list[str]:
    """Return the project's phrases of diagnoses, as many of each language."""
    catalogue = Catalogue.open(pack.file(names.CATALOGUE))
    found: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    for text in catalogue.iter_texts():
        if text.kind in ("phrase", "index") and text.origin != "machine":
            found[text.language].append(text.text)
    catalogue.close()
    draw = random.Random(5)
    return [text for own in found.values() for text in draw.sample(own, min(EACH, len(own)))]


def neither() -> list[str]:
    """The project's phrases that are no diagnosis and no procedure either."""
    lines = (
        line
        for name in ("no_rubric.tsv", "not_diagnoses.tsv")
        for line in (NOTHING / name).read_text(encoding="utf-8").splitlines()
    )
    return [line.partition("\t")[2] for line in lines if "\t" in line and not line.startswith("#")]

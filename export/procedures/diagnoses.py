"""Phrases of diagnoses with the vectors that a pack's own index has: nothing is encoded anew."""

import random
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.native import Index
from desktop.engine.models.vectors import key_of
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from desktop.engine.results import LANGUAGES

EACH = 4_000  # phrases of each language
NOTHING = Path(__file__).parents[1] / "ranking"


def diagnoses(pack: Pack) -> tuple[list[str], np.ndarray]:
    """Return the project's phrases of diagnoses, as many of each language, with unit vectors."""
    catalogue = Catalogue.open(pack.file(names.CATALOGUE))
    found: dict[str, list[tuple[str, int]]] = {language: [] for language in LANGUAGES}
    for text in catalogue.iter_texts():
        if text.kind in ("phrase", "index"):
            found[text.language].append((text.text, key_of(text.rubric_id, text.id)))
    catalogue.close()
    draw = random.Random(5)
    chosen = [one for own in found.values() for one in draw.sample(own, min(EACH, len(own)))]
    index = Index.restore(str(pack.file(names.INDEX)), view=True)
    assert index is not None
    there = [one for one in chosen if one[1] in index]
    vectors = np.array(index.get(np.array([key for _, key in there], dtype=np.uint64)), np.float32)
    return [text for text, _ in there], vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def neither() -> list[str]:
    """The project's phrases that are no diagnosis and no procedure either."""
    lines = (
        line
        for name in ("no_rubric.tsv", "not_diagnoses.tsv")
        for line in (NOTHING / name).read_text(encoding="utf-8").splitlines()
    )
    return [line.partition("\t")[2] for line in lines if "\t" in line and not line.startswith("#")]

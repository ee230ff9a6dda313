"""A folder of vectors that stay as they are, with what each stands for: what questions learn on.

`export targets` writes it. It holds texts of the data folder, so it stays where it was made.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.errors import UsageError

DIAGNOSES, PROCEDURES = "diagnoses", "procedures"
NO_CONCEPT = -1


@dataclass(frozen=True, slots=True)
class Stood:
    """One row a vector; `rows` are the concepts' own, where they have any."""

    vectors: np.ndarray
    concepts: Sequence[int]
    codes: Sequence[str]
    languages: Sequence[str]
    texts: Sequence[str]
    rows: np.ndarray
    axes: np.ndarray  # what turns the model's mean to such a vector


def write(folder: Path, name: str, stood: Stood) -> None:
    """Write two files of a name: numbers, and what the rows say."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.npz").open("wb") as file:
        np.savez(
            file, vectors=stood.vectors.astype(np.float16), rows=stood.rows.astype(np.float32),
            axes=stood.axes, concepts=np.array(stood.concepts, dtype=np.int32),
        )  # fmt: skip
    with (folder / f"{name}.tsv").open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, delimiter="\t", lineterminator="\n")
        lines.writerows(zip(stood.codes, stood.languages, stood.texts, strict=True))


def read(folder: Path, name: str) -> Stood:
    """Read what `write` wrote."""
    path = folder / f"{name}.npz"
    if not path.is_file():
        raise UsageError(f"There are no vectors in {folder}; make them with export targets.")
    with np.load(path, allow_pickle=False) as stored:
        numbers = {part: stored[part] for part in ("vectors", "concepts", "rows", "axes")}
    with (folder / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        codes, languages, texts = zip(*csv.reader(file, delimiter="\t"), strict=True)
    vectors = numbers["vectors"].astype(np.float32)
    return Stood(
        vectors, numbers["concepts"].tolist(), codes, languages, texts, numbers["rows"],
        numbers["axes"],
    )  # fmt: skip

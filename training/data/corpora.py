"""Clinical and general biomedical running text, for the vocabulary and language modelling."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from desktop.engine.errors import NosolexError
from training.data.folder import VARIABLE, data_folder

Domain = Literal["clinical", "general", "all"]
# What was written about a patient; the rest is written for examinations or to a reader.
CLINICAL = ("codiesp", "cantemist", "distemist", "e3c")
LONGEST = 4000


def documents(domain: Domain = "all", most: int = 6000) -> Iterator[str]:
    """Yield the beginnings of the documents of a domain, `most` a file."""
    folder = data_folder()
    files = sorted((folder / "corpora").glob("*.jsonl.gz")) if folder else []
    chosen = [path for path in files if domain in ("all", domain_of(path))]
    if not chosen:
        raise NosolexError(
            f"There is no {domain} corpus; set {VARIABLE} to a folder that has corpora/*.jsonl.gz."
        )
    for path in chosen:
        yield from _texts(path, most)


def domain_of(path: Path) -> Domain:
    """Tell a clinical corpus by its name."""
    return "clinical" if any(name in path.name for name in CLINICAL) else "general"


def _texts(path: Path, most: int) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file):
            if number >= most:
                return
            fields = json.loads(line)
            longest = max((v for v in fields.values() if isinstance(v, str)), key=len, default="")
            yield (fields.get("text") or longest)[:LONGEST]

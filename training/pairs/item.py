"""A text that has found its rubric, with the part of the split it belongs to."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from desktop.engine.errors import NosolexError

Split = Literal["train", "held", "category"]
TEXTS = "texts.jsonl.gz"


@dataclass(frozen=True, slots=True)
class Item:
    """A text of a rubric; held are wordings, and whole categories, that training never sees."""

    text: str
    rubric: str
    language: str
    kind: str
    origin: str
    split: Split = "train"


def write_items(folder: Path, items: Iterable[Item]) -> Path:
    """Write one JSON object a line; the same items give the same bytes."""
    path = folder / TEXTS
    with path.open("wb") as raw, gzip.GzipFile("", "wb", mtime=0, fileobj=raw) as file:
        for item in items:
            file.write((json.dumps(asdict(item), ensure_ascii=False) + "\n").encode())
    return path


def read_items(folder: Path) -> Iterator[Item]:
    """Read what `training pairs` wrote."""
    path = folder / TEXTS
    if not path.is_file():
        raise NosolexError(f"There are no texts in {folder}; make them with `training pairs`.")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield Item(**json.loads(line))

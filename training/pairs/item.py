"""A text that has found its rubric, with the part of the split it belongs to."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from training.runs.lines import read_lines, write_lines

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
    return write_lines(folder / TEXTS, map(asdict, items))


def read_items(folder: Path) -> Iterator[Item]:
    """Read what `training pairs` wrote."""
    for fields in read_lines(folder / TEXTS, "texts", "training pairs"):
        yield Item(**fields)

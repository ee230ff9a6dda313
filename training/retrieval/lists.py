"""A question with the candidates that a retriever gave it: what the cross-encoder learns from."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from training.pairs.folding import related
from training.runs.lines import read_lines, write_lines

LISTS = "lists.jsonl.gz"
MARGIN = 0.95  # a negative as near as this share of the right answer may be right too


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rubric with its text that is nearest to the question."""

    rubric: str
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Listed:
    """A question, its rubric, and what was found for it, best first; its own text left out."""

    question: str
    rubric: str
    language: str
    kind: str
    held: bool
    candidates: tuple[Candidate, ...]


def write_lists(folder: Path, lists: Iterable[Listed]) -> Path:
    """Write one JSON object a line."""
    return write_lines(folder / LISTS, map(asdict, lists))


def read_lists(folder: Path) -> Iterator[Listed]:
    """Read what `training mine` wrote."""
    for fields in read_lines(folder / LISTS, "lists", "training mine"):
        fields["candidates"] = tuple(Candidate(**found) for found in fields["candidates"])
        yield Listed(**fields)


def hard_negatives(found: Listed, margin: float = MARGIN) -> list[tuple[str, str]]:
    """Return (rubric, text) of the candidates that are surely wrong, hardest first.

    Moreira et al. 2024 (NV-Retriever): what scores nearly as high as the right answer is left
    out, because it is often right. Parents and children of the rubric are left out too.
    """
    right = [item.score for item in found.candidates if item.rubric == found.rubric]
    most = (right[0] if right else 1.0) * margin
    return [
        (item.rubric, item.text)
        for item in found.candidates
        if item.score <= most and not related(item.rubric, found.rubric)
    ]

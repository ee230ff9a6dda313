"""Finding the way to a rubric through the tree, read on the worker thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.engine.catalogue.details import Line, lines
from desktop.engine.catalogue.types import Rubric

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Branches:
    """The way from the root to a rubric: at each step the next code, and all that stands there."""

    asked: str
    target: str
    branches: tuple[tuple[str, tuple[Line, ...]], ...] = ()


def read_branch(catalogue: "Catalogue", code: str, language: str) -> tuple[Line, ...]:
    """Return what stands under a code; the chapters for ""."""
    return lines(catalogue, catalogue.children(code) if code else catalogue.chapters(), language)


def find_path(catalogue: "Catalogue", text: str, language: str) -> Branches:
    """Find what a coder typed above the tree: a code, the start of one, or words."""
    rubric = _find(catalogue, text.strip())
    if rubric is None:
        return Branches(text, "")
    steps = [*catalogue.parents(rubric.code), rubric]
    above = ["", *(step.code for step in steps[:-1])]
    branches = tuple(
        (step.code, read_branch(catalogue, parent, language))
        for parent, step in zip(above, steps, strict=True)
    )
    return Branches(text, rubric.code, branches)


def _find(catalogue: "Catalogue", text: str) -> Rubric | None:
    if not text:
        return None
    exact = catalogue.rubric(text)
    if exact is not None:
        return exact
    starting = catalogue.with_prefix(text, 1) if text[:1].isalpha() and len(text) <= 8 else []
    if starting:
        return starting[0]
    hits = catalogue.search(text.split(), 1, prefix=True)
    return catalogue.rubric_by_id(hits[0].rubric_id) if hits else None

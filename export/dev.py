"""Measure a pack on CodiEsp's dev mentions: measured on, never learned from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.ranking.learn import summary
from export.ranking.right import targets
from training.data.queries import Question


def measure(
    engine: SearchEngine, queries: Iterable[Question], options: SearchOptions,
    report: Callable[[int], None] = lambda done: None,
) -> dict[str, float]:  # fmt: skip
    """Return hits and reciprocal rank of what a person would see."""
    ranks = []
    for number, question in enumerate(queries):
        right = targets(engine.catalogue, question.codes)
        found = engine.search(question.text, replace(options, top=10, language=question.language))
        ids = [engine.catalogue.rubric(result.rubric) for result in found.results]
        ranks.append(_place([item.id if item else 0 for item in ids], right))
        report(number)
    return summary(ranks)


def _place(ids: Sequence[int], right: frozenset[int]) -> int:
    return next((place for place, number in enumerate(ids, start=1) if number in right), 0)

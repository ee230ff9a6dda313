"""Measure a pack on CodiEsp's dev mentions: measured on, never learned from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.ranking.judged import Judged, mentions, targets
from export.ranking.learn import summary


def dev_mentions(data: Path, limit: int = 0) -> list[Judged]:
    """Return the dev mentions, or an evenly spread part of them."""
    every = list(mentions(data, "dev", held=False))
    return every[:: max(1, len(every) // limit)][:limit] if limit else every


def measure(
    engine: SearchEngine, queries: Iterable[Judged], options: SearchOptions,
    report: Callable[[int], None] = lambda done: None,
) -> dict[str, float]:  # fmt: skip
    """Return hits and reciprocal rank of what a person would see."""
    ranks = []
    for number, judged in enumerate(queries):
        right = targets(engine.catalogue, judged.codes)
        found = engine.search(judged.text, replace(options, top=10, language=judged.language))
        ids = [engine.catalogue.rubric(result.rubric) for result in found.results]
        ranks.append(_place([item.id if item else 0 for item in ids], right))
        report(number)
    return summary(ranks)


def _place(ids: Sequence[int], right: frozenset[int]) -> int:
    return next((place for place, number in enumerate(ids, start=1) if number in right), 0)

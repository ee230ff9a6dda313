"""How many candidates are worth reranking: quality against milliseconds, on held-out phrases."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

import numpy as np

from desktop.engine.models.loading import Models
from desktop.engine.models.reranker import Reranker
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.ranking.collect import OwnTexts
from export.ranking.learn import summary
from export.ranking.right import targets
from training.data.queries import Question

DEPTHS = (0, 5, 10, 15, 20, 30, 40, 50)
TIMED = 60  # phrases whose milliseconds are taken, every depth in turn
Report = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Row:
    """One depth: what it finds and what it costs."""

    depth: int
    quality: dict[str, float]
    p50: float
    p95: float

    def __str__(self) -> str:
        found = "  ".join(f"{name} {self.quality[name]:.4f}" for name in QUALITY)
        return f"{self.depth:5}  {found}  p50 {self.p50:6.1f} ms  p95 {self.p95:6.1f} ms"


QUALITY = ("hit@1", "hit@5", "hit@10", "mrr@10")


class Remembering(Reranker):
    """A reranker that reads each pair once, so that eight depths cost no more than the deepest."""

    def __init__(self, real: Reranker) -> None:
        self.session, self.spec = real.session, real.spec
        self._real = real
        self._known: dict[tuple[str, str], float] = {}

    def scores(
        self, phrase: str, candidates: Sequence[str], check: Callable[[], None] = lambda: None
    ) -> np.ndarray:
        """Return what is known and read the rest."""
        new = [text for text in dict.fromkeys(candidates) if (phrase, text) not in self._known]
        for text, score in zip(new, self._real.scores(phrase, new, check), strict=True):
            self._known[phrase, text] = float(score)
        found = [self._known[phrase, text] for text in candidates]
        return np.array(found, dtype=np.float32)


def curve(
    engine: SearchEngine, queries: Sequence[Question], own: OwnTexts,
    depths: Sequence[int] = DEPTHS, report: Report = lambda done: None,
) -> list[Row]:  # fmt: skip
    """Measure every depth on the same phrases, a phrase's own text left out of the index."""
    times = _times(engine, queries[:: max(1, len(queries) // TIMED)][:TIMED], depths)
    ranks: dict[int, list[int]] = {depth: [] for depth in depths}
    with _remembering(engine):
        for number, question in enumerate(queries):
            for depth in sorted(depths, reverse=True):
                ranks[depth].append(_rank(engine, question, own, depth))
            report(number)
    return [
        Row(depth, summary(ranks[depth]), median(times[depth]), _p95(times[depth]))
        for depth in depths
    ]


@contextmanager
def _remembering(engine: SearchEngine) -> Iterator[None]:
    """Let an engine's reranker remember what it has read, for as long as the curve is drawn."""
    real = engine.models
    if real.reranker is not None:
        engine.models = Models(real.encoder, real.index, Remembering(real.reranker))
    yield
    engine.models = real


def _rank(engine: SearchEngine, question: Question, own: OwnTexts, depth: int) -> int:
    """Return the place of the first right rubric among those a person would be shown, or 0."""
    *_, last = engine.trace(question.text, _options(question, depth), own.without(question))
    right = targets(engine.catalogue, question.codes)
    shown = [item for item in last.ranked if engine.catalogue.rubric_by_id(item.rubric_id).billable]
    places = (place for place, item in enumerate(shown[:10], 1) if item.rubric_id in right)
    return next(places, 0)


def _options(question: Question, depth: int) -> SearchOptions:
    return SearchOptions(depth=depth, rerank=depth > 0, language=question.language)


def _times(
    engine: SearchEngine, queries: Sequence[Question], depths: Sequence[int]
) -> dict[int, list[float]]:
    """Take the depths in turn on each phrase, so that a busy machine is busy for all."""
    times: dict[int, list[float]] = {depth: [] for depth in depths}
    for question in queries:
        for depth in depths:
            options = _options(question, depth)
            engine.search(question.text, options)
            started = time.perf_counter()
            engine.search(question.text, options)
            times[depth].append((time.perf_counter() - started) * 1000)
    return times


def _p95(times: Sequence[float]) -> float:
    return float(np.quantile(times, 0.95))

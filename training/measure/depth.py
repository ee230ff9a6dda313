"""How many candidates are worth reranking: quality against milliseconds, on held-out phrases."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from training.data.queries import Question
from training.measure.caching import CachedReranker
from training.measure.evaluate import evaluate
from training.measure.own_texts import OwnTexts
from training.measure.systems import PLAIN, WHOLE, PackSystem
from training.runs.plot import plotting

DEPTHS = (0, 5, 10, 15, 20, 30, 40, 50)
TIMED = 60  # phrases whose milliseconds are taken, every depth in turn
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class AtDepth:
    """One depth: what it finds and what it costs."""

    depth: int
    quality: dict[str, float]
    p50: float
    p95: float

    def __str__(self) -> str:
        found = "  ".join(f"{name} {value:.4f}" for name, value in self.quality.items())
        return f"{self.depth:5}  {found}  p50 {self.p50:6.1f} ms  p95 {self.p95:6.1f} ms"


def curve(
    engine: SearchEngine, questions: Sequence[Question], own: OwnTexts,
    depths: Sequence[int] = DEPTHS, say: Say = lambda line: None,
) -> list[AtDepth]:  # fmt: skip
    """Measure every depth on the same phrases, a phrase's own text left out of the index."""
    timed = questions[:: max(1, len(questions) // TIMED)][:TIMED]
    times = _times(engine, timed, depths)
    if engine.models.reranker:
        engine.models.reranker = CachedReranker(engine.models.reranker)
    quality = {}
    for depth in sorted(depths, reverse=True):  # the deepest reads every pair that the others need
        variant = WHOLE if depth else PLAIN
        system = PackSystem(engine, variant, True, own, f"depth {depth}", depth)
        say(system.name)
        found = evaluate(system, "held", questions, engine.catalogue)
        quality[depth] = found.brief()
    return [
        AtDepth(depth, quality[depth], median(times[depth]), float(np.quantile(times[depth], 0.95)))
        for depth in depths
    ]


def _times(
    engine: SearchEngine, questions: Sequence[Question], depths: Sequence[int]
) -> dict[int, list[float]]:
    """Take the depths in turn on each phrase, so that a busy machine is busy for all."""
    times: dict[int, list[float]] = {depth: [] for depth in depths}
    for question in questions:
        for depth in depths:
            options = SearchOptions(depth=depth, rerank=depth > 0, language=question.language)
            engine.search(question.text, options)
            started = time.perf_counter()
            engine.search(question.text, options)
            times[depth].append((time.perf_counter() - started) * 1000)
    return times


def draw(rows: Sequence[AtDepth], shipped: int, out: Path) -> None:
    """Draw quality over the 95th percentile of a whole search."""
    figure, axes = plotting().subplots(figsize=(6, 4))
    times = [row.p95 for row in rows]
    for name in ("MRR@10", "hit@1"):
        axes.plot(times, [row.quality[name] for row in rows], marker="o", label=name)
    for row in rows:
        weight = "bold" if row.depth == shipped else "normal"
        place = (row.p95, row.quality["MRR@10"])
        axes.annotate(str(row.depth), place, (0, 7), textcoords="offset points", weight=weight)
    axes.set_xlabel("whole search, p95 in ms (the number is the depth, bold is what ships)")
    axes.set_ylabel("held-out phrases")
    axes.legend()
    figure.tight_layout()
    out.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(out, metadata={"Date": None})

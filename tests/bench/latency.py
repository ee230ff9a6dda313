"""How long a search takes, warm, on this PC: whole, and stage by stage."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click
import numpy as np

from desktop.engine import pipeline
from desktop.engine.ranking import near
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from tests.bench.measure import note, once, row, timed
from tests.bench.phrases import PHRASES, spread

ROUNDS, MANY = 15, 60
NEW = 120  # phrases that were not asked before, as most of a working day are
WHOLE = SearchOptions()
PLAIN = SearchOptions(rerank=False)
WORDS = SearchOptions(rerank=False, legs=frozenset({"code", "lexical"}))


def run(pack: Path, full: bool = False) -> None:
    """Print the searches, then the stages of the whole one."""
    rounds = MANY if full else ROUNDS
    with SearchEngine.open(pack) as engine:
        cases = (
            ("whole search", WHOLE, PHRASES, "at least 150, aim 80"),
            ("without reranking", PLAIN, PHRASES, "at least 25, aim 10"),
            ("words alone", WORDS, PHRASES, ""),
            ("code", WHOLE, ("I50.9", "s52521"), ""),
        )
        for name, options, phrases, limit in cases:
            times = timed(partial(engine.search, options=options), phrases, rounds)
            note(f"{name}, p95", float(np.quantile(times, 0.95)))
            click.echo(row(name, times, limit))
        new = spread(2 * NEW)
        for name, options, asked in (
            ("without reranking, asked for the first time", PLAIN, new[::2]),
            ("whole search, asked for the first time", WHOLE, new[1::2]),
        ):
            click.echo(row(name, once(partial(engine.search, options=options), asked)))
        for name, options, phrases, _ in cases:
            busy = timed(
                partial(engine.search, options=options), phrases, rounds, time.process_time
            )
            click.echo(row(f"{name}, processor time of all threads", busy))
        click.echo(f"\nstages of the whole search, {engine.ranking.depth} candidates reranked")
        for name, times in _stages(engine, rounds).items():
            click.echo(row(f"  {name}", times))


def _stages(engine: SearchEngine, rounds: int) -> dict[str, np.ndarray]:
    watch = Stopwatch()
    watch.over(pipeline, "understand", "the phrase understood")
    watch.over(near, "words_hits", "words, beside the index")
    models = engine.models
    if models.encoder and models.index:
        watch.over(models.encoder, "encode", "encoder")
        watch.over(models.index, "search", "index")
    if models.reranker:
        watch.over(models.reranker, "scores", "reranker")
    try:
        for place in range(rounds + 1):
            for phrase in PHRASES:
                watch.search(partial(engine.search, phrase, WHOLE), keep=place > 0)
    finally:
        watch.undo()
    return watch.table()


class Stopwatch:
    """Adds up, search by search, the milliseconds spent inside chosen calls.

    What runs beside the search, on another thread, is told too but does not add to the whole.
    """

    def __init__(self) -> None:
        self._beside: set[str] = set()
        self._undo: list[Callable[[], None]] = []
        self._now: dict[str, float] = {}
        self._kept: list[tuple[float, dict[str, float]]] = []

    def over(self, owner: Any, name: str, label: str) -> None:
        """Time every call of `owner.name` under this label."""
        call = getattr(owner, name)

        def watched(*arguments: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return call(*arguments, **named)
            finally:
                self._now[label] += (time.perf_counter() - started) * 1000
                if threading.current_thread() is not threading.main_thread():
                    self._beside.add(label)

        setattr(owner, name, watched)
        self._undo.append(lambda: setattr(owner, name, call))

    def search(self, call: Callable[[], object], *, keep: bool) -> None:
        """Run one search."""
        self._now = defaultdict(float)
        started = time.perf_counter()
        call()
        if keep:
            self._kept.append(((time.perf_counter() - started) * 1000, dict(self._now)))

    def undo(self) -> None:
        """Put the calls back as they were."""
        for undo in self._undo:
            undo()

    def table(self) -> dict[str, np.ndarray]:
        """Return each label's milliseconds a search, and what no label covers."""
        labels = dict.fromkeys(label for _, spent in self._kept for label in spent)
        found = {
            label: np.array([spent.get(label, 0.0) for _, spent in self._kept]) for label in labels
        }
        own = [label for label in labels if label not in self._beside]
        rest = np.array(
            [total - sum(spent.get(one, 0) for one in own) for total, spent in self._kept]
        )
        return {**found, "rules, features, fusion, results": rest}

"""How many phrases a batch answers a second, with one to four processes, and 5,000 in one go."""

import multiprocessing
import time
from pathlib import Path

import click

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from tests.bench.measure import keep, note
from tests.bench.phrases import spread

PROCESSES = (1, 2, 3, 4)
COUNT = 200  # for each number of processes
WHOLE_BATCH = 5000  # a hospital's file; one process, as the batch page works


def run(pack: Path, full: bool = False) -> None:
    """Print phrases a second, whole search and without reranking; loading is not counted."""
    for rerank in (False, True):
        for processes in PROCESSES:
            _measure(pack, rerank, processes, spread(COUNT))
        if full:
            _measure(pack, rerank, 1, spread(WHOLE_BATCH))


def _measure(pack: Path, rerank: bool, processes: int, phrases: list[str]) -> None:
    name = "whole search" if rerank else "without reranking"
    seconds, count = _seconds(pack, rerank, processes, phrases), len(phrases)
    click.echo(
        f"{name:20} {processes} process(es): {count / seconds:7.1f} phrases/s "
        f"({count} in {seconds:.1f} s)"
    )
    note(f"{count} phrases a second, {name}, {processes}", count / seconds)
    plural = "process" if processes == 1 else "processes"
    keep(f"phrases a second, {name}, {processes} {plural}", "1/s", count / seconds)


def _seconds(pack: Path, rerank: bool, processes: int, phrases: list[str]) -> float:
    context = multiprocessing.get_context("spawn")
    loaded = context.Barrier(processes + 1)
    with context.Pool(processes, _open, (pack, rerank, loaded)) as pool:
        loaded.wait(120)
        started = time.perf_counter()
        done = sum(pool.imap_unordered(_answer, phrases, chunksize=10))
        seconds = time.perf_counter() - started
    assert done == len(phrases), "a batch answers every phrase"
    return seconds


_engine: SearchEngine
_options = SearchOptions()


def _open(pack: Path, rerank: bool, loaded: object) -> None:
    global _engine, _options
    _engine = SearchEngine.open(pack)
    _options = SearchOptions(rerank=rerank)
    _engine.search("pneumonia", _options)
    loaded.wait(120)  # type: ignore[attr-defined]  # a barrier has no public type


def _answer(phrase: str) -> int:
    return bool(_engine.search(phrase, _options).results is not None)

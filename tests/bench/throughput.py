"""How many phrases a batch answers a second, with one to four processes."""

import multiprocessing
import time
from pathlib import Path

import click

from desktop.engine.resources import resources_dir
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.catalogue.phrases import read_phrases

PROCESSES = (1, 2, 3, 4)
COUNT = 5000


def run(pack: Path, count: int = COUNT) -> None:
    """Print phrases a second, whole search and without reranking."""
    phrases = [phrase.text for phrase in read_phrases([resources_dir() / "phrases"])]
    phrases = phrases[:: max(1, len(phrases) // count)][:count]
    for rerank in (False, True):
        part = phrases if not rerank else phrases[: max(1, len(phrases) // 4)]
        for processes in PROCESSES:
            started = time.perf_counter()
            with multiprocessing.get_context("spawn").Pool(
                processes, _open, (pack, rerank)
            ) as pool:
                done = sum(pool.imap_unordered(_answer, part, chunksize=50))
            seconds = time.perf_counter() - started
            kind = "whole search" if rerank else "without reranking"
            click.echo(
                f"{kind:20} {processes} processes: {done} phrases, {done / seconds:7.1f} a second"
            )


_engine: SearchEngine
_options = SearchOptions()


def _open(pack: Path, rerank: bool) -> None:
    global _engine, _options
    _engine = SearchEngine.open(pack)
    _options = SearchOptions(rerank=rerank)


def _answer(phrase: str) -> int:
    _engine.search(phrase, _options)
    return 1

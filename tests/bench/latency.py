"""How long a search takes, warm, on this PC; and what the program holds in memory."""

from collections.abc import Callable
from pathlib import Path

import click
import numpy as np

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from tests.bench.measure import PHRASES, resident_mb, row, timed

ROUNDS = 15


def run(pack: Path) -> None:
    """Print the table."""
    before = resident_mb()
    engine = SearchEngine.open(pack)
    whole = SearchOptions()
    plain = SearchOptions(rerank=False)
    words = SearchOptions(rerank=False, legs=frozenset({"code", "lexical"}))
    click.echo(
        row(
            "whole search",
            timed(lambda p: engine.search(p, whole), PHRASES, ROUNDS),
            "at least 150, aim 80",
        )
    )
    click.echo(
        row(
            "without reranking",
            timed(lambda p: engine.search(p, plain), PHRASES, ROUNDS),
            "at least 25, aim 10",
        )
    )
    click.echo(row("words alone (BM25)", timed(lambda p: engine.search(p, words), PHRASES, ROUNDS)))
    click.echo(row("code", timed(engine.search, ["I50.9", "s52521"], ROUNDS)))
    encoder, index = engine.models.encoder, engine.models.index
    if encoder and index:
        click.echo(row("  encoding", timed(lambda p: encoder.encode([p]), PHRASES, ROUNDS)))
        vectors = {phrase: encoder.encode([phrase])[0] for phrase in PHRASES}
        click.echo(row("  index", timed(lambda p: index.search(vectors[p], 300), PHRASES, ROUNDS)))
        click.echo(
            row(
                "  exact NumPy search, float32",
                timed(_exact(len(index), encoder.spec.dimensions), PHRASES, ROUNDS),
            )
        )
    click.echo(f"resident: {before:.0f} MB before, {resident_mb():.0f} MB with everything used")
    engine.close()


def _exact(count: int, width: int) -> Callable[[str], object]:
    vectors = np.random.default_rng(1).standard_normal((count, width), dtype=np.float32)
    query = vectors[0]

    def scan(_: str) -> object:
        return np.argpartition(-(vectors @ query), 300)[:300]

    return scan

"""Side by side in one run: what else one might use, on the same texts, phrases and machine.

sentence-transformers and torch in float32 do the same two stages with the same models: checkpoints
named by NOSOLEX_ENCODER and NOSOLEX_RERANKER, else taken out of the pack. Without the `train` extra
they are left out with a word.
"""

import importlib.util
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import click
import numpy as np

from desktop.engine.models.runtime import threads
from desktop.engine.search import SearchEngine
from desktop.engine.text.folding import words_of
from tests.bench.latency import PLAIN
from tests.bench.measure import keep, note, side_by_side
from tests.bench.phrases import PHRASES
from tests.bench.words import plain_index

ROUNDS, MANY = 4, 20
NEAREST = 300
HEAVY = ("torch", "sentence_transformers", "transformers")
Search = Callable[[str], object]
OURS, THEIRS = "Nosolex, whole search", "sentence-transformers fp32, both stages"
MULTIPLES = f"{THEIRS}, as multiples of the whole search"


def run(pack: Path, full: bool = False) -> None:
    """Print each system's latency and its ratio to the whole search."""
    with SearchEngine.open(pack) as engine:
        systems: dict[str, Search] = {
            OURS: engine.search,
            "Nosolex, without reranking": lambda phrase: engine.search(phrase, PLAIN),
            **_parts(engine),
        }
        missing = [name for name in HEAVY if importlib.util.find_spec(name) is None]
        if missing:
            click.echo(f"without {', '.join(missing)}: sentence-transformers is left out")
        else:
            systems[THEIRS] = _two_stages(engine)
        times = side_by_side(systems, PHRASES, MANY if full else ROUNDS)
    own = _figures(times[OURS])
    click.echo(
        f"{'':44} {'p50':>8} {'p95':>8} {'processor':>9} ms   as multiples of the whole search"
    )
    for name, found in times.items():
        figures = _figures(found)
        shown = f"{figures[0]:8.1f} {figures[1]:8.1f} {figures[2]:9.1f}"
        ratios = "".join(f"{ratio:8.2f}" for ratio in figures / own)
        click.echo(f"{name:44} {shown}    {ratios}")
    if THEIRS in times:
        ratios = _figures(times[THEIRS]) / own
        note("torch to Nosolex, p50", float(ratios[0]))
        keep(MULTIPLES, "x", float(ratios[0]), float(ratios[1]))


def _figures(times: np.ndarray) -> np.ndarray:
    """The middle and the high end by the clock, and the middle of the processor's time."""
    clock, busy = times.T
    return np.array([np.median(clock), np.quantile(clock, 0.95), np.median(busy)])


def _parts(engine: SearchEngine) -> dict[str, Search]:
    """BM25 alone, and the two ways to find the nearest vectors."""
    plain = plain_index(engine.catalogue)
    sql = "SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY bm25(fts) LIMIT 60"

    def bm25(phrase: str) -> object:
        question = " OR ".join(f'"{word}"' for word in words_of(phrase))
        return plain.execute(sql, (question,)).fetchall()

    encoder, index = engine.models.encoder, engine.models.index
    if not (encoder and index):
        return {"BM25 alone (SQLite FTS5)": bm25}
    vectors = {phrase: encoder.encode([phrase])[0] for phrase in PHRASES}
    texts = _unit(len(index), encoder.spec.dimensions)

    def scan(phrase: str) -> object:
        scores = texts @ vectors[phrase]
        best = np.argpartition(-scores, NEAREST)[:NEAREST]
        return best[np.argsort(-scores[best])]

    return {
        "BM25 alone (SQLite FTS5)": bm25,
        f"  nearest of {len(index):,}: this index": lambda p: index.search(vectors[p], NEAREST),
        f"  nearest of {len(index):,}: exact NumPy fp32": scan,
    }


def _unit(count: int, width: int) -> np.ndarray:
    vectors = np.random.default_rng(1).standard_normal((count, width), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _two_stages(engine: SearchEngine) -> Search:
    """The same models in float32, the same number of vectors and of candidates, exact search."""
    import torch
    from sentence_transformers import SentenceTransformer, models
    from transformers import AutoModel, AutoTokenizer
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    torch.set_num_threads(threads())
    first, second = _checkpoints(engine.pack.folder)
    encoder = SentenceTransformer(
        modules=[models.Transformer(first, max_seq_length=40), models.Pooling(384, "mean")],
        device="cpu",
    )
    tokenizer, reranker = AutoTokenizer.from_pretrained(second), AutoModel.from_pretrained(second)
    reranker.eval()
    index = engine.models.index
    texts = torch.from_numpy(_unit(len(index) if index else 1000, 384))
    candidates = {phrase: _candidates(engine, phrase) for phrase in PHRASES}

    def search(phrase: str) -> object:
        vector = encoder.encode([phrase], normalize_embeddings=True, convert_to_tensor=True)[0]
        near = torch.topk(texts @ vector, NEAREST)
        pairs = tokenizer(
            [phrase] * len(candidates[phrase]), candidates[phrase], padding=True, truncation=True,
            max_length=48, return_tensors="pt",
        )  # fmt: skip
        with torch.inference_mode():
            return near, reranker(**pairs).last_hidden_state.mean(dim=1)

    return search


def _checkpoints(pack: Path) -> tuple[str, str]:
    named = os.environ.get("NOSOLEX_ENCODER"), os.environ.get("NOSOLEX_RERANKER")
    if named[0] and named[1]:
        return named[0], named[1]
    from training.base.restore import restore

    found = restore(pack, Path(tempfile.mkdtemp(prefix="nosolex-bench-")))
    return found["encoder"], found["reranker"]


def _candidates(engine: SearchEngine, phrase: str) -> list[str]:
    *_, last = engine.trace(phrase, PLAIN)
    return [last.read(item) for item in last.ranked[: engine.ranking.depth]]

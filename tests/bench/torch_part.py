"""The same two stages in sentence-transformers and torch, float32: what the export is worth.

Needs the `train` extra and two checkpoints, named by NOSOLEX_ENCODER and NOSOLEX_RERANKER.
"""

import os
from pathlib import Path

import click
import numpy as np

from desktop.engine.search import SearchEngine
from tests.bench.measure import PHRASES, row, timed

ROUNDS = 8


def run(pack: Path) -> None:
    """Print both, side by side, and their ratio."""
    with SearchEngine.open(pack) as engine:
        count = len(engine.models.index) if engine.models.index else 0
        depth = engine.ranking.depth
        candidates = [_candidates(engine, phrase, depth) for phrase in PHRASES]
        ours = timed(engine.search, PHRASES, ROUNDS)
    theirs = timed(_two_stages(count, dict(zip(PHRASES, candidates, strict=True))), PHRASES, ROUNDS)
    click.echo(row("Nosolex, whole search", ours))
    click.echo(row("sentence-transformers, both stages, fp32", theirs))
    click.echo(f"ratio of medians: {np.median(theirs) / np.median(ours):.1f}")


def _candidates(engine: SearchEngine, phrase: str, depth: int) -> list[str]:
    run_of = engine.pipeline.begin(phrase, engine_options())
    for _ in engine.pipeline.advance(run_of, engine.models, lambda: None):
        pass
    return [engine.pipeline.reranked_text(item) for item in run_of.ranked[:depth]]


def engine_options() -> object:
    """Options of a search without reranking."""
    from desktop.engine.results import SearchOptions

    return SearchOptions(rerank=False)


def _two_stages(count: int, candidates: dict[str, list[str]]) -> object:
    import torch
    from sentence_transformers import SentenceTransformer, models
    from transformers import AutoModel, AutoTokenizer

    torch.set_num_threads(2)
    transformer = models.Transformer(os.environ["NOSOLEX_ENCODER"], max_seq_length=40)
    encoder = SentenceTransformer(modules=[transformer, models.Pooling(384, "mean")], device="cpu")
    folder = os.environ["NOSOLEX_RERANKER"]
    tokenizer, reranker = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
    texts = np.random.default_rng(1).standard_normal((count, 384), dtype=np.float32)

    def search(phrase: str) -> object:
        vector = encoder.encode([phrase], normalize_embeddings=True)[0]
        near = np.argpartition(-(texts @ vector), 300)[:300]
        pairs = tokenizer(
            [phrase] * len(candidates[phrase]), candidates[phrase], padding=True, truncation=True,
            max_length=48, return_tensors="pt",
        )  # fmt: skip
        with torch.inference_mode():
            return near, reranker(**pairs).last_hidden_state.mean(dim=1)

    return search

"""How latency, memory and size grow with the number of texts: 50,000 to a million."""

import tempfile
import time
from pathlib import Path

import click
import numpy as np

from desktop.engine.vectors import VectorIndex
from export.index import IndexPlan, build_index, build_spec
from tests.bench.measure import resident_mb

WIDTH = 256
SIZES = (50_000, 100_000, 500_000, 1_000_000)
GRAPH_FROM = 500_000  # where the scan grows slow enough for a graph to be worth its bytes
SCAN = IndexPlan("i8", exact=True)
GRAPH = IndexPlan("i8", exact=False, connectivity=16, expansion_add=64, expansion_search=256)


def run(pack: Path) -> None:
    """Print one line a size and form; the vectors are made up, near a few thousand centres."""
    click.echo(
        f"{'texts':>9} {'form':6} {'MB':>7} {'build s':>8} {'p50 ms':>8} {'p95 ms':>8} "
        f"{'RSS MB':>7} recall"
    )
    for size in SIZES:
        vectors = _cloud(size)
        for plan in (SCAN, GRAPH) if size == GRAPH_FROM else (SCAN,):
            _measure(vectors, plan)


def _cloud(size: int) -> np.ndarray:
    rng = np.random.default_rng(size)
    centres = rng.standard_normal((4000, WIDTH), dtype=np.float32)
    vectors = centres[rng.integers(0, 4000, size)]
    vectors += 0.6 * rng.standard_normal(vectors.shape, dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _measure(vectors: np.ndarray, plan: IndexPlan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        started = time.perf_counter()
        spec = build_spec(
            build_index(path, np.arange(len(vectors), dtype=np.uint64), vectors, plan)
        )
        built = time.perf_counter() - started
        index = VectorIndex.open(path, spec)
        before = resident_mb()
        times, recalls = [], []
        for place in range(0, len(vectors), len(vectors) // 60):
            started = time.perf_counter()
            hits = index.search(vectors[place], 100)
            times.append((time.perf_counter() - started) * 1000)
            found = {(hit.rubric_id << 32) | hit.text_id for hit in hits}
            truth = np.argpartition(-(vectors @ vectors[place]), 100)[:100]
            recalls.append(len(found & set(truth.tolist())) / 100)
        form = "scan" if plan.exact else "graph"
        size = path.stat().st_size / 1e6
        click.echo(
            f"{len(vectors):9} {form:6} {size:7.1f} {built:8.1f} {np.median(times):8.2f} "
            f"{np.quantile(times, 0.95):8.2f} {resident_mb() - before:7.0f} {np.mean(recalls):.4f}"
        )

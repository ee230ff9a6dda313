"""How latency, memory and size grow with the number of texts: 50,000 to a million."""

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import click
import numpy as np

from desktop.engine.models.vectors import VectorIndex
from desktop.engine.pack.pack import open_pack
from export.index.file import IndexPlan, build_index, build_spec
from tests.bench.measure import in_fresh_process, resident_mb

SIZES, ALL_SIZES = (50_000, 100_000), (50_000, 100_000, 500_000, 1_000_000)
GRAPH_FROM = 500_000  # where the scan grows slow enough for a graph to be worth its bytes
SCAN = IndexPlan()
GRAPH = IndexPlan(exact=False, connectivity=16, expansion_add=64, expansion_search=256)
QUERIES, NEAREST = 60, 100


def run(pack: Path, full: bool = False) -> None:
    """Print one line a size and form; the vectors are made up, near a few thousand centres."""
    spec = open_pack(pack, lazy=True).manifest.models.get("index", {})
    width = int(spec.get("dimensions", 192))
    click.echo(
        f"vectors of {width} int8\n{'texts':>9} {'form':6} {'MB':>7} {'build s':>8} {'p50 ms':>8} "
        f"{'p95 ms':>8} {'more RSS':>8} {'recall@100':>10}"
    )
    for size in ALL_SIZES if full else SIZES:
        vectors = _cloud(size, width)
        for plan in (SCAN, GRAPH) if size == GRAPH_FROM else (SCAN,):
            click.echo(_line(vectors, plan))


def _cloud(size: int, width: int) -> np.ndarray:
    rng = np.random.default_rng(size)
    centres = rng.standard_normal((4000, width), dtype=np.float32)
    vectors = centres[rng.integers(0, 4000, size)]
    vectors += 0.6 * rng.standard_normal(vectors.shape, dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _line(vectors: np.ndarray, plan: IndexPlan) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        keys = np.arange(len(vectors), dtype=np.uint64)
        started = time.perf_counter()
        fields = build_index(path, keys, vectors, plan)
        built = time.perf_counter() - started
        asked = vectors[:: len(vectors) // QUERIES][:QUERIES]
        np.save(Path(folder) / "asked.npy", asked)
        found = in_fresh_process("growth", folder, json.dumps(fields))
        times, recall = np.array(found["ms"]), _recall(vectors, asked, found["keys"])
        return (
            f"{len(vectors):9,} {'scan' if plan.exact else 'graph':6} "
            f"{path.stat().st_size / 1e6:7.1f} {built:8.1f} {np.median(times):8.2f} "
            f"{np.quantile(times, 0.95):8.2f} {found['mb']:8.0f} {recall:10.4f}"
        )


def _recall(vectors: np.ndarray, asked: np.ndarray, answers: list[list[int]]) -> float:
    shares = []
    for vector, answer in zip(asked, answers, strict=True):
        truth = np.argpartition(-(vectors @ vector), NEAREST)[:NEAREST]
        shares.append(len(set(answer) & set(truth.tolist())) / NEAREST)
    return float(np.mean(shares))


def _ask(folder: Path, fields: dict[str, object]) -> dict[str, object]:
    """Search in a process that holds nothing but the index."""
    asked = np.load(folder / "asked.npy")
    before = resident_mb()
    index = VectorIndex.open(folder / "index", build_spec(fields))
    times: list[float] = []
    keys: list[Any] = []
    for _ in range(2):  # the first round reads the file
        times, keys = [], []
        for vector in asked:
            started = time.perf_counter()
            hits = index.search(vector, NEAREST)
            times.append((time.perf_counter() - started) * 1000)
            keys.append([(hit.rubric_id << 32) | hit.text_id for hit in hits])
    return {"ms": times, "keys": keys, "mb": resident_mb() - before}


if __name__ == "__main__":
    answer = _ask(Path(sys.argv[1]), json.loads(sys.argv[2]))
    sys.stdout.write(json.dumps(answer) + "\n")

"""The table that chooses the index's form: size, recall against exact float search, latency."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.models.native import Index
from desktop.engine.models.vectors import VectorIndex, quantise
from export.index.file import IndexPlan, build_index, build_spec, scale_for
from export.index.vectors import main_axes, turned

QUERIES, NEAREST = 300, 100
PLANS = (
    IndexPlan("i8", exact=True),
    IndexPlan("f16", exact=True),
    IndexPlan("i8", exact=False, connectivity=8, expansion_add=128, expansion_search=512),
    IndexPlan("i8", exact=False, connectivity=16, expansion_add=128, expansion_search=256),
    IndexPlan("f16", exact=False, connectivity=16, expansion_add=128, expansion_search=256),
)
WIDTHS = (384, 256, 192, 128)
RESCORED = 1000  # nearest by bits alone, then compared by their int8 vectors


@dataclass(frozen=True, slots=True)
class FormOfIndex:
    """One form of the index, measured."""

    form: str
    megabytes: float
    recall_own: float  # against exact float search in the same dimensions
    recall_full: float  # against exact float search in all dimensions
    median_ms: float
    p95_ms: float

    def __str__(self) -> str:
        return (
            f"{self.form:34} {self.megabytes:7.1f} {self.recall_own:9.4f} {self.recall_full:9.4f} "
            f"{self.median_ms:8.2f} {self.p95_ms:8.2f}"
        )


HEAD = f"{'form':34} {'MB':>7} {'recall@100':>9} {'of 384':>9} {'ms p50':>8} {'ms p95':>8}"


def compare(
    full: np.ndarray, work: Path, say: Callable[[str], None], sample: int = 0
) -> list[FormOfIndex]:  # fmt: skip
    """Print and return the table over `PLANS` and `WIDTHS`, of all vectors or of a part."""
    say(HEAD)
    rows = []
    step = max(1, len(full) // sample) if sample else 1
    for row in _rows(full[::step], work):
        say(str(row))
        rows.append(row)
    return rows


def _rows(full: np.ndarray, work: Path) -> Iterator[FormOfIndex]:
    queries = _near(full)
    truth = _exact(full, queries)
    keys = np.arange(len(full), dtype=np.uint64)
    for width in WIDTHS:
        axes = main_axes(full, width) if width < full.shape[1] else None
        vectors, asked = turned(full, axes), turned(queries, axes)
        own = _exact(vectors, asked)
        for plan in PLANS:
            path = work / "trial.usearch"
            spec = build_spec(build_index(path, keys, vectors, plan))
            index = VectorIndex.open(path, spec)
            answers, times = _ask(index, asked)
            yield FormOfIndex(
                _name(plan, width), path.stat().st_size / 1e6, _recall(answers, own),
                _recall(answers, truth), float(np.median(times)), float(np.quantile(times, 0.95)),
            )  # fmt: skip
            path.unlink()
        yield _by_bits(vectors, asked, own, truth, work)


def _near(full: np.ndarray) -> np.ndarray:
    """Return the texts themselves, moved a little: they stand for phrases."""
    rng = np.random.default_rng(3)
    chosen = rng.choice(len(full), min(QUERIES, len(full)), replace=False)
    noise = rng.standard_normal((len(chosen), full.shape[1])) * 0.02
    queries = (full[chosen] + noise).astype(np.float32)
    return np.asarray(queries / np.linalg.norm(queries, axis=1, keepdims=True))


def recall_of(index: VectorIndex, keys: np.ndarray, vectors: np.ndarray) -> float:
    """Return the share of the exactly nearest hundred that a finished index finds."""
    queries, place = _near(vectors), {int(key): row for row, key in enumerate(keys)}
    found = [
        {place[(hit.rubric_id << 32) | hit.text_id] for hit in index.search(query, NEAREST)}
        for query in queries
    ]
    return _recall(found, _exact(vectors, queries))


def _by_bits(
    vectors: np.ndarray, asked: np.ndarray, own: list[set[int]], truth: list[set[int]], work: Path
) -> FormOfIndex:
    """One bit a dimension finds a thousand, their int8 vectors put them in order."""
    path, width = work / "trial.usearch", vectors.shape[1]
    index = Index(ndim=width, metric="hamming", dtype="b1", connectivity=2, expansion_add=16)
    index.add(np.arange(len(vectors), dtype=np.uint64), _bits(vectors), threads=1)
    index.save(str(path))
    steps = quantise(vectors, scale_for(vectors))
    answers, times = [], []
    for query, bits in zip(asked, _bits(asked), strict=True):
        started = time.perf_counter()
        near = index.search(bits, min(RESCORED, len(vectors)), exact=True, threads=1)
        rows = np.asarray(near.keys, dtype=np.int64)
        scores = steps[rows].astype(np.float32) @ query
        answers.append(set(rows[np.argsort(-scores)[:NEAREST]].tolist()))
        times.append((time.perf_counter() - started) * 1000)
    size = path.stat().st_size / 1e6 + steps.nbytes / 1e6
    path.unlink()
    return FormOfIndex(
        f"{width}d b1 scan, i8 of {RESCORED}", size, _recall(answers, own), _recall(answers, truth),
        float(np.median(times)), float(np.quantile(times, 0.95)),
    )  # fmt: skip


def _bits(vectors: np.ndarray) -> np.ndarray:
    return np.packbits(vectors > 0, axis=1)


def _name(plan: IndexPlan, width: int) -> str:
    how = "scan" if plan.exact else f"graph M={plan.connectivity} ef={plan.expansion_search}"
    return f"{width}d {plan.kind} {how}"


def _exact(vectors: np.ndarray, queries: np.ndarray) -> list[set[int]]:
    scores = queries @ vectors.T
    return [set(np.argpartition(-row, NEAREST)[:NEAREST].tolist()) for row in scores]


def _ask(index: VectorIndex, queries: np.ndarray) -> tuple[list[set[int]], list[float]]:
    answers, times = [], []
    for query in queries:
        started = time.perf_counter()
        hits = index.search(query, NEAREST)
        times.append((time.perf_counter() - started) * 1000)
        answers.append({(hit.rubric_id << 32) | hit.text_id for hit in hits})
    return answers, times


def _recall(answers: list[set[int]], truth: list[set[int]]) -> float:
    shares = [len(a & t) / NEAREST for a, t in zip(answers, truth, strict=True)]
    return float(np.mean(shares))

"""Learns one row a concept on vectors that are there already, in minutes and without torch."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.models.rows import SHARPNESS

PASSES, BATCH = 1, 1024
RATE, FIRST, SECOND, TINY = 2e-3, 0.9, 0.99, 1e-8  # Adam's
SEED = 5
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Taught:
    """Vectors of wordings, and the number of each one's concept."""

    vectors: np.ndarray
    concepts: np.ndarray


def learn_rows(taught: Taught, count: int, say: Say = lambda line: None) -> np.ndarray:
    """Return the rows: they begin at their wordings' means and learn to tell concepts apart."""
    rows = means(taught, count)
    first, second = np.zeros_like(rows), np.zeros_like(rows)
    batches = list(_batches(len(taught.concepts)))
    for step, places in enumerate(batches, start=1):
        loss, slope = _slope(rows, taught.vectors[places], taught.concepts[places])
        first += (1 - FIRST) * (slope - first)
        second += (1 - SECOND) * (slope * slope - second)
        moved = first / (1 - FIRST**step)
        rate = RATE * (1 - (step - 1) / len(batches))
        rows -= rate * moved / (np.sqrt(second / (1 - SECOND**step)) + TINY)
        if step % 50 == 0:
            say(f"step {step}: loss {loss:.3f}")
    return rows


def means(taught: Taught, count: int) -> np.ndarray:
    """Return the mean wording of each concept, of length one; noughts where it has none."""
    sums = np.zeros((count, taught.vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, taught.concepts, taught.vectors)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.maximum(lengths, TINY), dtype=np.float32)


def _batches(count: int) -> Iterator[np.ndarray]:
    draw = np.random.default_rng(SEED)
    for _ in range(PASSES):
        order = draw.permutation(count)
        yield from np.array_split(order, max(1, count // BATCH))


def _slope(rows: np.ndarray, asked: np.ndarray, right: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the loss of a batch, and how the rows change it."""
    logits = asked @ rows.T
    logits *= SHARPNESS
    logits -= logits.max(axis=1, keepdims=True)
    np.exp(logits, out=logits)
    logits /= logits.sum(axis=1, keepdims=True)
    at = np.arange(len(right)), right
    loss = float(-np.log(np.maximum(logits[at], TINY)).mean())
    logits[at] -= 1.0
    logits *= SHARPNESS / len(right)
    return loss, logits.T @ asked


def write_rows(path: Path, rows: np.ndarray, of: Sequence[int], chiefs: Sequence[int]) -> None:
    """Write rows in int8 steps, the row of each rubric and each row's rubric."""
    step = float(np.quantile(np.abs(rows), 0.99999)) / 127
    steps = np.clip(np.rint(rows / step), -127, 127).astype(np.int8)
    with path.open("wb") as file:
        np.savez(
            file, rows=steps, step=np.float32(step),
            of=np.array(of, dtype=np.int32), chiefs=np.array(chiefs, dtype=np.int32),
        )  # fmt: skip

"""Which vectors the index holds: the catalogue's texts and the extra ones, without doubles."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.engine.catalogue import Catalogue
from desktop.engine.lexical import words_of
from desktop.engine.vectors import TEXTLESS, key_of
from export.extra_texts import ExtraText

Encode = Callable[[Sequence[str]], np.ndarray]
LONGEST = 200  # characters; longer texts are notes rather than names
_CHUNK = 4096


@dataclass(slots=True)
class Entries:
    """Texts to encode, with their keys; row by row."""

    keys: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.keys)

    def add(self, key: int, text: str, source: str) -> None:
        """Append one row."""
        self.keys.append(key)
        self.texts.append(text)
        self.sources.append(source)


def gather(catalogue: Catalogue, extra: Iterable[ExtraText]) -> Entries:
    """Take one row for each way of saying a rubric; shipped texts come before extra ones."""
    entries = Entries()
    seen: set[tuple[int, str]] = set()
    for text in catalogue.iter_texts():
        if _is_new(seen, text.rubric_id, text.text):
            entries.add(key_of(text.rubric_id, text.id), text.text, f"{text.kind}.{text.language}")
    sequence = 0
    for item in extra:
        rubric = catalogue.rubric(item.code)
        if rubric and _is_new(seen, rubric.id, item.text):
            entries.add(key_of(rubric.id, TEXTLESS + sequence), item.text, item.source)
            sequence += 1
    return entries


def _is_new(seen: set[tuple[int, str]], rubric_id: int, text: str) -> bool:
    mark = (rubric_id, " ".join(words_of(text)))
    if not mark[1] or len(text) > LONGEST or mark in seen:
        return False
    seen.add(mark)
    return True


def encode_entries(entries: Entries, encode: Encode, cache: Path, name: str) -> np.ndarray:
    """Return the vectors, from the cache when the same model has seen the same texts."""
    digest = hashlib.sha256("\n".join([name, *entries.texts]).encode()).hexdigest()[:16]
    path = cache / f"vectors-{digest}.npy"
    if path.is_file():
        return np.asarray(np.load(path), dtype=np.float32)
    parts = [
        encode(entries.texts[start : start + _CHUNK]) for start in range(0, len(entries), _CHUNK)
    ]
    vectors = np.concatenate(parts)
    cache.mkdir(parents=True, exist_ok=True)
    np.save(path, vectors.astype(np.float16))
    return np.asarray(np.load(path), dtype=np.float32)


def without_doubles(entries: Entries, vectors: np.ndarray, limit: float) -> np.ndarray:
    """Return the rows to keep: within a rubric, none nearer than `limit` to one kept before it."""
    rows_of: dict[int, list[int]] = {}
    for row, key in enumerate(entries.keys):
        rows_of.setdefault(key >> 32, []).append(row)
    kept: list[int] = []
    for rows in rows_of.values():
        mine: list[int] = []
        for row in rows:
            if not mine or float((vectors[mine] @ vectors[row]).max()) < limit:
                mine.append(row)
        kept += mine
    return np.array(sorted(kept))


def main_axes(vectors: np.ndarray, dimensions: int) -> np.ndarray:
    """Return the (width, dimensions) axes that keep most of the vectors' inner products."""
    sample = vectors[:: max(1, len(vectors) // 60_000)].astype(np.float64)
    values, axes = np.linalg.eigh(sample.T @ sample)
    order = np.argsort(-values)[:dimensions]
    chosen = axes[:, order]
    # An axis has no direction of its own: fix it, so that the same input gives the same bytes.
    signs = np.sign(chosen[np.abs(chosen).argmax(axis=0), np.arange(dimensions)])
    return np.asarray(chosen * signs, dtype=np.float32)


def turned(vectors: np.ndarray, axes: np.ndarray | None) -> np.ndarray:
    """Turn vectors to fewer axes and scale them to length one again."""
    if axes is None:
        return vectors
    short = vectors @ axes
    return np.asarray(short / np.linalg.norm(short, axis=1, keepdims=True), dtype=np.float32)

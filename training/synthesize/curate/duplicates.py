"""Phrases that say the same in nearly the same words are kept once, by SemHash."""

import zlib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from semhash import SemHash

from desktop.engine.text.folding import fold
from training.data.phrases.table import Phrase
from training.synthesize.curate.candidates import Candidate

SAME = 0.97  # cosine from which two phrases of one code and language count as one
BUCKETS = 1 << 14

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Anything that turns texts into unit vectors, such as a pack's own encoder."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text."""


class LetterEncoder:
    """Counts groups of three letters: no model needed, and near spellings lie near."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector a text."""
        vectors = np.zeros((len(texts), BUCKETS), dtype=np.float32)
        for row, text in enumerate(texts):
            padded = f"  {fold(text)} "
            for at in range(len(padded) - 2):
                vectors[row, zlib.crc32(padded[at : at + 3].encode()) % BUCKETS] += 1
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)


class _ForSemHash:
    """SemHash hands its own keywords to an encoder; ours knows none of them."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def encode(self, inputs: Sequence[str] | str, **unused: Any) -> Vectors:
        """Return one vector a text."""
        return self._encoder.encode([inputs] if isinstance(inputs, str) else list(inputs))


def drop_repetitions(
    found: Sequence[Candidate], written: Sequence[Phrase], encoder: Encoder, same: float = SAME
) -> None:
    """Set the fault of candidates that repeat a phrase of their code, written or before them."""
    old: dict[tuple[str, str], list[str]] = defaultdict(list)
    for phrase in written:
        old[phrase.code, phrase.language].append(phrase.text)
    groups: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for candidate in found:
        # A misspelt phrase is meant to lie beside the right one.
        if not candidate.fault and candidate.style not in ("misspelt", "note"):
            groups[candidate.code, candidate.language].append(candidate)
    for place, group in groups.items():
        _drop(group, old[place], _ForSemHash(encoder), same)


def _drop(
    group: Sequence[Candidate], old: Sequence[str], encoder: _ForSemHash, same: float
) -> None:
    texts = [candidate.text for candidate in group]
    if old:
        known = SemHash.from_records(list(dict.fromkeys(old)), model=encoder)
        kept = set(known.deduplicate(texts, threshold=same).selected)
        for candidate in group:
            candidate.fault = "" if candidate.text in kept else "says a known phrase again"
    left = [candidate for candidate in group if not candidate.fault]
    if len(left) < 2:
        return
    hashed = SemHash.from_records([candidate.text for candidate in left], model=encoder)
    kept = set(hashed.self_deduplicate(threshold=same).selected)
    for candidate in left:
        if candidate.text in kept:
            kept.discard(candidate.text)  # of equal texts the first stays
        else:
            candidate.fault = "says another new phrase again"

"""Which of the six languages a short phrase is in: a small model of letter groups and words.

Libraries for this are made for sentences and know many languages; a diagnosis has two words and
six candidates, four of them close relatives. So the project trains its own
(`python -m training.language`), and says "several" rather than guess.
"""

import re
import zlib
from collections.abc import Collection
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES

SEVERAL = "several"
BUCKETS = 1 << 16
SURE = 0.60  # probability from which a language is named; chosen on held-out rubrics
MODEL = "language.npz"
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}[^\W\d_]?")  # E.P.O.C. is one word, not four
_WORD = re.compile(r"[^\W\d_]+(?:['·][^\W\d_]+)*")
_LONGEST_GROUP = 4
_MOST_WORDS = 60


def features(text: str) -> NDArray[np.int64]:
    """Return the buckets of a text's words, word pairs and groups of two to four letters."""
    joined = _INITIALS.sub(lambda initials: initials[0].replace(".", ""), text.lower())
    words = _WORD.findall(joined)[:_MOST_WORDS]
    found = [f"={word}" for word in words]
    found += [f"{left} {right}" for left, right in pairwise(words)]
    for word in words:
        padded = f" {word} "
        for size in range(2, _LONGEST_GROUP + 1):
            found += [padded[at : at + size] for at in range(len(padded) - size + 1)]
    hashed = [zlib.crc32(item.encode()) % BUCKETS for item in found]
    return np.array(hashed, dtype=np.int64)


class LanguageModel:
    """One small weight for each bucket and language, in the order of LANGUAGES."""

    def __init__(self, weights: NDArray[np.int8], scale: float, bias: NDArray[np.float32]) -> None:
        self._weights, self._scale, self._bias = weights, scale, bias

    @classmethod
    def load(cls, path: Path) -> "LanguageModel":
        """Read the file that `training.language` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(stored["weights"], float(stored["scale"]), stored["bias"])

    def save(self, path: Path) -> None:
        """Write the file; the same model gives the same bytes."""
        np.savez_compressed(path, weights=self._weights, scale=self._scale, bias=self._bias)

    def probabilities(self, text: str) -> NDArray[np.float64]:
        """Return the chance of each language; all alike for a text without letters."""
        found = features(text)
        if not len(found):
            return np.full(len(LANGUAGES), 1 / len(LANGUAGES))
        total = self._weights[found].sum(axis=0, dtype=np.int64) * self._scale
        logits = total / np.sqrt(len(found)) + self._bias
        chances = np.exp(logits - logits.max())
        return np.asarray(chances / chances.sum(), dtype=np.float64)


@cache
def model() -> LanguageModel:
    """Return the shipped model, read once."""
    return LanguageModel.load(lexicon_path(MODEL))


@lru_cache(maxsize=1024)
def likely_languages(text: str) -> tuple[tuple[str, float], ...]:
    """Return the languages with their chances, likeliest first."""
    chances = zip(LANGUAGES, model().probabilities(text).tolist(), strict=True)
    return tuple(sorted(chances, key=lambda item: -item[1]))


def detect(text: str, spoken: Collection[str] = (), weight: float = 1.0) -> str:
    """Return the phrase's language, or "several" when no one stands out.

    `spoken` are languages that something else speaks for, such as an abbreviation only they have;
    each of them counts `weight` times.
    """
    chances = {
        language: chance * (weight if language in spoken else 1.0)
        for language, chance in likely_languages(text)
    }
    best = max(chances, key=chances.__getitem__)
    return best if chances[best] >= SURE * sum(chances.values()) else SEVERAL

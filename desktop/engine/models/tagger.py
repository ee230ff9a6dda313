"""Which words of a report are diagnoses and procedures, and what is said of them."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from desktop.engine.models.runtime import Session, numbers
from desktop.engine.models.tagging import (
    ASSERTIONS,
    KINDS,
    LABELS,
    WIDTH,
    Kind,
    Tagged,
    mentions_of,
)
from desktop.engine.models.tokens import padding_id
from desktop.engine.models.windows import Window, windows

BATCH = 2  # windows at once: few, so that a reading can be stopped between


@dataclass(frozen=True, slots=True)
class TaggerSpec:
    """How many tokens are read at once, and from which chance on a word counts."""

    max_tokens: int = 128
    bold: float = 0.4


class Tagger:
    """Reads a text window by window; its graph ends in one row of logits a token."""

    def __init__(self, session: Session, tokenizer: Tokenizer, spec: TaggerSpec) -> None:
        self.session = session
        self.spec = spec
        self._tokenizer = tokenizer
        self._pad = padding_id(tokenizer)
        tokenizer.no_truncation()

    def read(self, text: str, check: Callable[[], None] = lambda: None) -> "Reading":
        """Read a text; `check` may raise between two batches to stop early."""
        cut = list(windows(text, self._tokenizer, self.spec.max_tokens))
        parts: list[tuple[Window, np.ndarray]] = []
        for start in range(0, len(cut), BATCH):
            check()
            batch = cut[start : start + BATCH]
            parts += [
                (window, chances_of(window, logits))
                for window, logits in zip(batch, self._logits(batch), strict=True)
            ]
        return Reading(parts, self.spec.bold)

    def _logits(self, batch: Sequence[Window]) -> np.ndarray:
        width = max(len(window.ids) for window in batch)
        ids = np.full((len(batch), width), self._pad, dtype=np.int64)
        mask = np.zeros((len(batch), width), dtype=np.int64)
        for row, window in enumerate(batch):
            ids[row, : len(window.ids)] = window.ids
            mask[row, : len(window.ids)] = 1
        answer = self.session.run(input_ids=ids, attention_mask=mask)
        return numbers(answer, (len(batch), width, WIDTH))


class Reading:
    """What the tagger says of every word of a text."""

    def __init__(self, parts: Sequence[tuple[Window, np.ndarray]], bold: float) -> None:
        self._parts = parts
        self._bold = bold
        self._starts = [word.start for window, _ in parts for word in window.words]
        rows = [chances for _, chances in parts if len(chances)]
        self._chances = np.concatenate(rows) if rows else np.zeros((0, WIDTH))

    def mentions(self) -> list[Tagged]:
        """Return the mentions, window by window."""
        return [
            tagged for window, chances in self._parts
            for tagged in decoded(window, chances, self._bold)
        ]  # fmt: skip

    def chance(self, start: int, end: int, kind: Kind) -> float:
        """Return how likely the words between two places belong to mentions of a kind."""
        rows = self._rows(start, end)
        column = KINDS.index(kind) * len(LABELS)
        return float(1 - rows[:, column].mean()) if len(rows) else 0.0

    def said(self, start: int, end: int) -> tuple[float, ...]:
        """Return the chance of each assertion over the words between two places."""
        rows = self._rows(start, end)
        return tuple(map(float, rows[:, -len(ASSERTIONS) :].mean(axis=0))) if len(rows) else ()

    def _rows(self, start: int, end: int) -> np.ndarray:
        first = bisect_left(self._starts, start)
        return self._chances[first : bisect_left(self._starts, max(end, start + 1), first)]


def chances_of(window: Window, logits: np.ndarray) -> np.ndarray:
    """Return a row of WIDTH chances for each word of a window out of its tokens' logits."""
    rows = logits[[word.token for word in window.words]]
    return np.concatenate([_softmax(part) for part in _groups(rows)], axis=1)


def decoded(window: Window, chances: np.ndarray, bold: float) -> Iterator[Tagged]:
    """Yield the mentions of one window."""
    words = [(word.start, word.end) for word in window.words]
    for kind in KINDS if words else ():
        yield from mentions_of(words, chances, kind, bold)


def _groups(rows: np.ndarray) -> list[np.ndarray]:
    size = len(LABELS)
    kinds = [rows[:, at * size : (at + 1) * size] for at in range(len(KINDS))]
    return [*kinds, rows[:, -len(ASSERTIONS) :]]


def _softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))

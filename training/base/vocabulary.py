"""Which pieces stay: those that clinical text in the six languages uses, and every letter."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from training.base.tokenizer import SPACE, SPECIAL

BATCH = 4000
ROUNDED_TO = 8  # matrices of such heights run faster
SIGNS = frozenset("▁αβγδεκλμπσω≥≤±°²³µ–—’“”…")
LATIN_ENDS = 0x250


def count(tokenizer: Any, texts: Iterable[str]) -> Counter[int]:
    """Count the pieces of the texts as they are and in lower case."""
    found: Counter[int] = Counter()
    both = (form for text in texts for form in (text, text.lower()))
    while batch := list(islice(both, BATCH)):
        for encoding in tokenizer.encode_batch(batch, add_special_tokens=False):
            found.update(encoding.ids)
    return found


def cut(pieces: Sequence[tuple[str, float]], used: Counter[int], most: int) -> list[int]:
    """Return the places of the pieces to keep: special ones first, then in their old order."""
    places = {piece: place for place, (piece, _) in enumerate(pieces)}
    special = [places[name] for name in SPECIAL]
    kept = {*special, *_letters(pieces)}
    for place, _ in used.most_common():
        if len(kept) >= most:
            break
        kept.add(place)
    return [*sorted(special), *sorted(kept - set(special))]


def padded(
    pieces: Sequence[tuple[str, float]], kept: Sequence[int], unknown: int
) -> tuple[list[tuple[str, float]], list[int]]:
    """Return the kept pieces and their places, filled up to a round number nobody can type."""
    chosen, places = [pieces[place] for place in kept], list(kept)
    while len(chosen) % ROUNDED_TO:
        chosen.append((f"<unused{len(chosen)}>", -100.0))
        places.append(unknown)
    return chosen, places


def _letters(pieces: Sequence[tuple[str, float]]) -> Iterator[int]:
    for place, (piece, _) in enumerate(pieces):
        bare = piece.replace(SPACE, "")
        if len(bare) <= 1 and all(ord(char) < LATIN_ENDS or char in SIGNS for char in piece):
            yield place


def changed(one: Any, other: Any, texts: Sequence[str]) -> float:
    """Return the share of texts that the cut tokenizer splits differently."""
    before = one.encode_batch(list(texts), add_special_tokens=False)
    after = other.encode_batch(list(texts), add_special_tokens=False)
    differing = sum(a.tokens != b.tokens for a, b in zip(before, after, strict=True))
    return float(differing) / max(1, len(texts))

"""Known words that a misspelt one may stand for: shared trigrams, then the edit distance."""

import numpy as np

from desktop.engine.catalogue.file import CatalogueStore
from desktop.engine.catalogue.layout import trigrams
from desktop.engine.text.folding import fold

SHORTEST = 4  # letters; shorter words are abbreviations, which are never "corrected"
COMPARED = 80  # words with the most shared trigrams, compared letter by letter


def similar_words(store: CatalogueStore, word: str, limit: int) -> list[str]:
    """Return known words near a misspelt one, nearest first, frequent before rare."""
    asked = fold(word).strip()
    if len(asked) < SHORTEST or not asked.isalpha():
        return []
    scored = []
    for known, texts in _sharing_trigrams(store, asked):
        distance = edits(asked, known, allowed(asked))
        if distance <= allowed(asked) and known != asked:
            scored.append((distance - 0.25 * (known[0] == asked[0]), -texts, known))
    return [known for _, _, known in sorted(scored)[:limit]]


def allowed(word: str) -> int:
    """Return how many letters of a word may be wrong."""
    return 1 if len(word) < 6 else 2 if len(word) < 11 else 3


def edits(one: str, two: str, most: int) -> int:
    """Count changed, added, lost and swapped letters between two words, up to `most` + 1."""
    if abs(len(one) - len(two)) > most:
        return most + 1
    older: list[int] = []
    above = list(range(len(two) + 1))
    for row, left in enumerate(one, start=1):
        line = [row]
        for column, right in enumerate(two, start=1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (left != right))
            swapped = row > 1 and column > 1 and left == two[column - 2] and one[row - 2] == right
            line.append(min(cost, older[column - 2] + 1) if swapped else cost)
        if min(line) > most:
            return most + 1
        older, above = above, line
    return above[-1]


def _sharing_trigrams(store: CatalogueStore, word: str) -> list[tuple[str, int]]:
    grams = sorted(set(trigrams(word)))
    marks = ",".join("?" * len(grams))
    rows = store.rows(f"SELECT words FROM trigram WHERE gram IN ({marks})", grams)
    if not rows:
        return []
    steps = [store.unpacked(packed, "<u4") for (packed,) in rows]
    numbers, shared = np.unique(np.concatenate([np.cumsum(s) for s in steps]), return_counts=True)
    best = numbers[np.argsort(-shared, kind="stable")[:COMPARED]].tolist()
    marks = ",".join("?" * len(best))
    found = store.rows(f"SELECT word, texts FROM word WHERE number IN ({marks})", best)
    return [(known, texts) for known, texts in found]

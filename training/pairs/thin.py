"""Texts of a rubric that say the same in almost the same words are thinned out."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from training.pairs.item import Item

THRESHOLD = 0.97
Say = Callable[[str], None]


class NgramEncoder:
    """Character n-grams hashed into a vector: needs no download and knows every language."""

    WIDTH = 512

    def encode(self, inputs: Sequence[Any], **_: Any) -> np.ndarray:
        """Return one unit vector a text, as semhash asks of an encoder."""
        from sklearn.feature_extraction.text import HashingVectorizer

        hashed = HashingVectorizer(analyzer="char_wb", ngram_range=(2, 4), n_features=self.WIDTH)
        return np.asarray(hashed.transform(list(inputs)).toarray(), dtype=np.float32)


def thin(items: Sequence[Item], threshold: float = THRESHOLD, model: Any = None) -> list[Item]:
    """Drop, rubric by rubric and language by language, what repeats an earlier text.

    Titles and mentions always stay: the first name the rubric, the second are real. `model` is
    anything with `encode`, such as a SentenceTransformer; without one, n-grams are compared.
    """
    from semhash import SemHash

    encoder = model or NgramEncoder()
    groups: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in items:
        groups[item.rubric, item.language].append(item)
    kept: set[int] = set()
    for group in groups.values():
        texts = list(dict.fromkeys(item.text for item in group))
        if len(texts) > 2:
            found = SemHash.from_records(texts, model=encoder).self_deduplicate(threshold)
            texts = [str(text) for text in found.selected]
        chosen = set(texts)
        kept.update(id(item) for item in group if item.text in chosen or _always(item))
    return [item for item in items if id(item) in kept]


def _always(item: Item) -> bool:
    return item.kind in ("title", "mention") or item.split != "train"

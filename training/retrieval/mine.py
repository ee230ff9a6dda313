"""Every question meets every text: the nearest rubrics, and those that only share its words."""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.text.folding import words_of
from training.models.encoder import Encoder
from training.pairs.item import Item
from training.retrieval.lists import Candidate, Listed

SHIPPED = frozenset({"title", "inclusion", "phrase"})  # texts that a candidate can show
NEAREST, RUBRICS, LOOK_ALIKES, BLOCK = 250, 30, 4, 256
# The share of each kind that asks; of mentions all do. Held-out ones ask too, to be fitted on.
ASKING = {
    "mention": 1.0, "mapped_mention": 1.0, "phrase": 0.4, "mexican": 0.5, "doid": 0.3,
    "national": 0.1, "inclusion": 0.2, "orphanet": 0.05, "swiss": 0.5, "phenotype": 1.0,
}  # fmt: skip
HELD_OF_A_KIND = 2500

Progress = Callable[[int, int], None]


def questions(items: Sequence[Item], most: int, seed: int) -> list[int]:
    """Return the places of the items that ask: a share of each kind, at most so many."""
    draw = random.Random(seed)
    groups: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        if item.split != "category":
            groups[item.kind, item.split == "held"].append(place)
    chosen: list[int] = []
    for (kind, held), own in sorted(groups.items()):
        share = ASKING.get(kind, 0.0)
        wanted = min(len(own), HELD_OF_A_KIND) if held else round(len(own) * share)
        chosen += draw.sample(own, wanted if share else 0)
    return chosen if len(chosen) <= most else draw.sample(chosen, most)


class Miner:
    """Holds the vectors of all texts and lists the candidates of questions."""

    def __init__(
        self, encoder: Encoder, items: Sequence[Item], catalogue: Catalogue,
        progress: Progress = lambda done, of: None,
    ) -> None:  # fmt: skip
        self._items, self._catalogue = items, catalogue
        unique = {text: place for place, text in enumerate(dict.fromkeys(i.text for i in items))}
        encoded = 0

        def more(count: int) -> None:
            nonlocal encoded
            encoded += count
            progress(encoded, len(unique))

        vectors = encoder.embed(list(unique), done=more)
        self._vectors = vectors[[unique[item.text] for item in items]]
        names = {name: place for place, name in enumerate(dict.fromkeys(_key(i) for i in items))}
        self._wording = np.array([names[_key(item)] for item in items])
        self._of_rubric: dict[str, list[int]] = defaultdict(list)
        for place, item in enumerate(items):
            if item.kind in SHIPPED:
                self._of_rubric[item.rubric].append(place)

    def lists(self, asking: Sequence[int], progress: Progress) -> Iterator[Listed]:
        """Yield the candidates of each asking item; its own wording is left out everywhere."""
        for start in range(0, len(asking), BLOCK):
            block = list(asking[start : start + BLOCK])
            scores = self._vectors[block] @ self._vectors.T
            for place, row in zip(block, scores, strict=True):
                row[self._wording == self._wording[place]] = -2.0
                yield self._listed(self._items[place], row)
            progress(min(start + BLOCK, len(asking)), len(asking))

    def _listed(self, item: Item, scores: np.ndarray) -> Listed:
        nearest = np.argpartition(-scores, min(NEAREST, len(scores) - 1))[:NEAREST]
        found: dict[str, float] = {}
        for place in nearest[np.argsort(-scores[nearest])]:
            found.setdefault(self._items[place].rubric, float(scores[place]))
        chosen = dict(list(found.items())[:RUBRICS])
        for code in self._look_alikes(item):
            own = self._of_rubric.get(code)
            if own and code not in chosen:
                chosen[code] = float(scores[own].max())
        ranked = sorted(chosen.items(), key=lambda pair: -pair[1])
        candidates = tuple(Candidate(code, self._text(code, scores), s) for code, s in ranked)
        return Listed(
            item.text, item.rubric, item.language, item.kind, item.split == "held", candidates
        )

    def _text(self, code: str, scores: np.ndarray) -> str:
        """Return the shipped text nearest to the question, or the title."""
        own = [place for place in self._of_rubric.get(code, ()) if scores[place] > -1]
        if own:
            return self._items[max(own, key=lambda place: scores[place])].text
        return self._catalogue.title(code).text

    def _look_alikes(self, item: Item) -> list[str]:
        hits = self._catalogue.search(words_of(item.text), LOOK_ALIKES)
        return [self._catalogue.rubric_by_id(hit.rubric_id).code for hit in hits]


def _key(item: Item) -> str:
    return item.text.lower()


def recall(lists: Sequence[Listed], depth: int) -> float:
    """Return the share of questions whose rubric is among the first candidates."""
    found = [any(c.rubric == one.rubric for c in one.candidates[:depth]) for one in lists]
    return sum(found) / max(1, len(found))

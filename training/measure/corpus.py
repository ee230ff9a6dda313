"""What baselines search: texts with their rubrics, and the step from best texts to best rubrics."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.queries import Question
from training.measure.measures import Ranked
from training.measure.own_texts import OwnTexts
from training.pairs.item import Item

TEXTS = 600  # best texts looked at; several may belong to one rubric
EVERY_KIND = frozenset({"title", "inclusion", "phrase"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that can be found and the rubric that it stands for."""

    text: str
    rubric: str
    source: str = ""  # the table of a text that does not ship


class Corpus:
    """Entries with their rubrics numbered; `texts` are in the order of the entries."""

    def __init__(self, entries: Sequence[Entry], catalogue: Catalogue) -> None:
        self.texts = [entry.text for entry in entries]
        self._codes = sorted({entry.rubric for entry in entries})
        number = {code: place for place, code in enumerate(self._codes)}
        self._rubric = np.array([number[entry.rubric] for entry in entries])
        self._catalogue = catalogue
        rows = ((place, entry.source, entry.text) for place, entry in enumerate(entries))
        self._own = OwnTexts(rows)

    def ranked(
        self, scores: np.ndarray, depth: int, question: Question | None = None
    ) -> list[Ranked]:
        """Return the rubrics of the best texts, each once."""
        best = np.argpartition(-scores, min(TEXTS, len(scores) - 1))[:TEXTS]
        best = best[np.argsort(-scores[best], kind="stable")]
        right = [int(place) for place in best if scores[place] > 0]
        return self.of_texts(self.fair(right, question), depth)

    def fair(self, places: list[int], question: Question | None) -> list[int]:
        """Leave the question's own wording out, where it is a text of the corpus itself."""
        own = frozenset(self._own.keys(question) if question else ())
        return [place for place in places if place not in own]

    def of_texts(self, places: Iterable[int], depth: int) -> list[Ranked]:
        """Return the rubrics of texts that are already in order."""
        codes = dict.fromkeys(self._codes[self._rubric[place]] for place in places)
        return [Ranked(self._full(code), code) for code in list(codes)[:depth]]

    def _full(self, code: str) -> str:
        """Suggest the first full code, as a program does that knows nothing of encounters."""
        rubric = self._catalogue.rubric(code)
        if rubric is None or not rubric.has_encounters:
            return code
        return self._catalogue.codes(rubric)[0].code


def catalogue_entries(
    catalogue: Catalogue, kinds: frozenset[str] = EVERY_KIND, *, header_rule: bool = True,
    machine: bool = True, pool: frozenset[str] = frozenset(),
) -> list[Entry]:  # fmt: skip
    """Return the texts that ship; with the header rule a header's texts stand for its default.

    `pool` keeps only what stands for these rubrics.
    """
    found = []
    for text in catalogue.iter_texts():
        if text.kind in kinds and (machine or text.origin != "machine"):
            code = catalogue.rubric_by_id(text.rubric_id).code
            default = catalogue.default_of(code) if header_rule else None
            if not pool or (default or code) in pool:
                found.append(Entry(text.text, default or code))
    return found


def item_entries(items: Iterable[Item], kinds: frozenset[str]) -> list[Entry]:
    """Return the trained texts of these kinds, such as CodiEsp's train mentions."""
    return [
        Entry(item.text, item.rubric, item.origin)
        for item in items
        if item.kind in kinds and item.split == "train"
    ]

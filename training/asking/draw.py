"""Which questions a batch asks: wordings of diagnoses as coders type them, and of procedures."""

from collections.abc import Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.rows import ConceptRows
from training.asking.targets import Question
from training.data.held import held_text
from training.data.targets import NO_CONCEPT, Stood
from training.pairs.augmentation import disguise
from training.pairs.item import Item
from training.pairs.sampler import Sampler
from training.runs.chance import Chance

CLUSTERED = 0.3  # share of batches full of siblings; the index brings the others anyway


class Diagnoses:
    """Draws questions for diagnoses out of the pairs' texts."""

    def __init__(
        self, items: Sequence[Item], book: Catalogue, rows: ConceptRows, seed: int
    ) -> None:
        self._book, self._rows = book, rows
        self.sampler = Sampler(items, seed)
        self._held = [item for item in items if item.split == "held"]

    def batch(self, size: int) -> list[Question]:
        """Draw questions whose rubric has a concept."""
        clustered = self.sampler.chance.random() < CLUSTERED
        drawn = self.sampler.batch(size, clustered)
        asked = (self._question(pair.question, pair.rubric, pair.source) for pair in drawn)
        return [one for one in asked if one.concept != NO_CONCEPT]

    def held(self, most: int) -> list[Question]:
        """Return an even sample of the held-out wordings, as they are."""
        chosen = self._held[:: max(1, len(self._held) // most)]
        asked = (self._question(item.text, item.rubric, item.text) for item in chosen)
        return [one for one in asked if one.concept != NO_CONCEPT]

    def _question(self, typed: str, code: str, source: str) -> Question:
        rubric = self._book.rubric(code)
        concept = int(self._rows.of[rubric.id]) if rubric else NO_CONCEPT
        return Question(typed, concept, code, source)


class Procedures:
    """Draws questions for procedures out of their own wordings."""

    def __init__(self, stood: Stood, seed: int) -> None:
        self.chance = Chance(seed)
        self._stood = stood
        held = [held_text(text) for text in stood.texts]
        self._taught = [row for row, out in enumerate(held) if not out]
        self._held = [row for row, out in enumerate(held) if out]

    def batch(self, size: int) -> list[Question]:
        """Draw wordings and disguise them."""
        drawn = self.chance.choices(self._taught, k=size)
        return [self._question(row, self._typed(row)) for row in drawn]

    def held(self, most: int) -> list[Question]:
        """Return an even sample of the held-out wordings, as they are."""
        rows = self._held[:: max(1, len(self._held) // most)]
        return [self._question(row, self._stood.texts[row]) for row in rows]

    def _typed(self, row: int) -> str:
        return disguise(self._stood.texts[row], self._stood.languages[row], self.chance)

    def _question(self, row: int, typed: str) -> Question:
        stood = self._stood
        return Question(typed, stood.concepts[row], stood.codes[row], stood.texts[row])

"""How many vectors of how many dimensions: what meaning alone finds, against size.

The vectors are rounded to int8 as they ship, and each phrase's own text is left out. It is measured
here and not in training/measure, because each form is an index that only the export can build.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.vectors import quantise
from export.index.file import scale_for
from export.index.vectors import Encode, Entries, main_axes, turned, without_doubles
from export.ranking.right import answering, targets
from training.data.queries import Question
from training.measure.measures import of_places
from training.measure.own_texts import OwnTexts

NEAREST, SHOWN = 300, 10
OVERHEAD = 44  # bytes that the index keeps beside each vector
_BLOCK = 256


@dataclass(frozen=True, slots=True)
class Form:
    """One choice: how near two texts of a rubric may be, and how wide vectors are."""

    doubles: float
    dimensions: int


@dataclass(frozen=True, slots=True)
class MeasuredForm:
    """A form, measured on each kind of phrase."""

    form: Form
    vectors: int
    found: dict[str, dict[str, float]]

    def __str__(self) -> str:
        size = self.vectors * (self.form.dimensions + OVERHEAD) / 1e6
        parts = (f"{kind} {s['hit@1']:.4f} {s['MRR@10']:.4f}" for kind, s in self.found.items())
        head = f"{self.form.doubles:7} {self.form.dimensions:5} {self.vectors:8} {size:6.1f} MB"
        return f"{head}  " + "  ".join(parts)


class Asked:
    """Phrases with their vectors, what is right for them, and which rows say them word for word."""

    def __init__(
        self, catalogue: Catalogue, entries: Entries, encode: Encode,
        groups: dict[str, Sequence[Question]],
    ) -> None:  # fmt: skip
        self.kinds = [kind for kind, asked in groups.items() for _ in asked]
        every = [item for asked in groups.values() for item in asked]
        self.vectors = encode([item.text for item in every])
        self.right = [targets(catalogue, item.codes) for item in every]
        own = OwnTexts(zip(entries.keys, entries.sources, entries.texts, strict=True))
        row_of = {key: row for row, key in enumerate(entries.keys)}
        self.own = [[row_of[key] for key in own.keys(item)] for item in every]
        self.rubrics = np.array([answering(catalogue, key >> 32) for key in entries.keys])

    def measure(self, full: np.ndarray, rows: np.ndarray, form: Form) -> MeasuredForm:
        """Search all phrases among the rows of a form."""
        narrow = form.dimensions < full.shape[1]
        axes = main_axes(full[rows], form.dimensions) if narrow else None
        kept, asked = turned(full[rows], axes), turned(self.vectors, axes)
        scale = scale_for(kept)
        ranks: dict[str, list[int]] = {}
        places = self._places(quantise(kept, scale).astype(np.float32), asked, rows)
        for kind, place in zip(self.kinds, places, strict=True):
            ranks.setdefault(kind, []).append(place)
        return MeasuredForm(
            form, len(rows), {kind: of_places(found) for kind, found in ranks.items()}
        )

    def _places(self, kept: np.ndarray, asked: np.ndarray, rows: np.ndarray) -> Iterator[int]:
        column = np.full(len(self.rubrics), -1)
        column[rows] = np.arange(len(rows))
        rubrics = self.rubrics[rows]
        for start in range(0, len(asked), _BLOCK):
            for offset, scores in enumerate(asked[start : start + _BLOCK] @ kept.T):
                own = column[self.own[start + offset]]
                scores[own[own >= 0]] = -np.inf
                near = np.argpartition(-scores, NEAREST)[:NEAREST]
                ids = rubrics[near[np.argsort(-scores[near], kind="stable")]]
                shown = [number for number in dict.fromkeys(ids.tolist()) if number][:SHOWN]
                hits = (i for i, n in enumerate(shown, 1) if n in self.right[start + offset])
                yield next(hits, 0)


def measured(
    asked: Asked, entries: Entries, full: np.ndarray, forms: Sequence[Form]
) -> Iterator[MeasuredForm]:
    """Measure each form; doubles are looked for in the full width."""
    rows_of: dict[float, np.ndarray] = {}
    for form in forms:
        if form.doubles not in rows_of:
            rows_of[form.doubles] = without_doubles(entries, full, form.doubles)
        yield asked.measure(full, rows_of[form.doubles], form)

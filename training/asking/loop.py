"""The run that teaches questions to find their place among vectors that stay.

Why only the questions: an index of a quarter of a million vectors takes two cores longer to encode
than to train on, and what coders type (shorthand, slips, no accents) differs from the wordings that
are looked for, so the two sides gain by different means. All vectors deny at once, which no batch
of pairs can offer: each question meets its hardest neighbours in every step.
"""

from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.rows import SHARPNESS, ConceptRows
from desktop.engine.pack import pack as names
from training.asking.draw import Diagnoses, Procedures
from training.asking.judge import reciprocal_rank
from training.asking.loss import against_all, against_rows
from training.asking.settings import AskingSettings
from training.asking.targets import Question, Targets
from training.data.targets import DIAGNOSES, PROCEDURES, read
from training.models.encoder import Encoder
from training.pairs.item import read_items
from training.runs.loop import MODEL, Loop, Say, prepare

HELD = 1000  # questions of diagnoses that a checkpoint is judged on; half as many of procedures


class AskingRun(Loop):
    """`best` is the best held-out figure so far; its model is kept."""

    def __init__(self, folder: Path, settings: AskingSettings, say: Say) -> None:
        import torch

        prepare(settings.seed, settings.threads)
        self.settings = settings
        self.encoder = Encoder.read(Path(settings.base))
        self.encoder.freeze_words()
        self.encoder.model.train()
        where, pack = Path(settings.targets), Path(settings.pack)
        stood, other = read(where, DIAGNOSES), read(where, PROCEDURES)
        self._axes = torch.from_numpy(stood.axes)
        self._rows = torch.from_numpy(stood.rows)
        self._targets, self._others = Targets.of(stood), Targets.of(other)
        book = Catalogue.open(pack / names.CATALOGUE)
        items = list(read_items(Path(settings.pairs)))
        self.diagnoses = Diagnoses(items, book, ConceptRows.open(pack / names.ROWS), settings.seed)
        self.procedures = Procedures(other, settings.seed)
        self.best = 0.0
        super().__init__(folder, settings, self.encoder.parameters(), say)

    def run(self) -> float:
        """Make the steps that are left; return the best held-out figure."""
        if not self.step:
            self.say(f"before: {self.measure()}")
        self.make_steps()
        return self.best

    def loss(self) -> Any:
        """Compare questions with every vector of the index, and with the concepts' rows."""
        settings = self.settings
        others = self.procedures.batch(round(settings.batch * settings.procedures))
        asked = self.diagnoses.batch(settings.batch - len(others))
        vectors = self._turned(self.encoder.pooled([one.typed for one in [*asked, *others]]))
        mine, theirs = vectors[: len(asked)], vectors[len(asked) :]
        by_texts = against_all(mine, asked, self._targets, settings.scale)
        by_rows = against_rows(mine, asked, self._rows, SHARPNESS)
        total = by_texts * (1 - settings.by_rows) + by_rows * settings.by_rows
        if not others:
            return total
        share = len(others) / len(vectors)
        found = against_all(theirs, others, self._others, settings.scale)
        return total * (1 - share) + found * share

    def measure(self) -> str:
        """Keep the model where it is the best."""
        one = self._judged(self.diagnoses.held(HELD), self._targets)
        two = self._judged(self.procedures.held(HELD // 2), self._others)
        figure = one * (1 - self.settings.procedures) + two * self.settings.procedures
        if figure > self.best:
            self.best = figure
            self.encoder.save(self.folder / MODEL)
        self.curve.add(self.step, {"held-out MRR": one, "of procedures": two})
        return f"held-out MRR {one:.4f}, of procedures {two:.4f}"

    def models(self) -> dict[str, Any]:
        """Return the encoder."""
        return {"model": self.encoder.model}

    def position(self) -> dict[str, Any]:
        """Return where the two draws stand, and the best figure."""
        return {
            "diagnoses": self.diagnoses.sampler.chance.state(),
            "procedures": self.procedures.chance.state(), "best": self.best,
        }  # fmt: skip

    def restore(self, position: dict[str, Any]) -> None:
        """Go on drawing where both stood."""
        self.diagnoses.sampler.chance.restore(position["diagnoses"])
        self.procedures.chance.restore(position["procedures"])
        self.best = position["best"]

    def _judged(self, questions: list[Question], targets: Targets) -> float:
        unit = self.encoder.embed([one.typed for one in questions])
        vectors = unit @ self._axes.numpy()
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return reciprocal_rank(vectors, questions, targets)

    def _turned(self, pooled: Any) -> Any:
        from torch.nn.functional import normalize

        return normalize(pooled @ self._axes, dim=1)

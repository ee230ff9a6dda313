"""The run of the bi-encoder.

Why not the trainer of sentence-transformers: it draws its batches from a data set, while here the
batch itself is the matter (siblings side by side, related rubrics masked, questions disguised
anew each time), and its collator pads to the longest text instead of to a few lengths, which costs
a CPU a third of its speed. What comes out is a folder that sentence-transformers opens.
"""

from pathlib import Path
from typing import Any

from training.bi.hard import Hard
from training.bi.held import HeldOut
from training.bi.loss import matryoshka, related_places
from training.bi.settings import BiSettings
from training.models.encoder import Encoder
from training.pairs.item import read_items
from training.pairs.sampler import Sampler
from training.runs.loop import MODEL, Loop, Say, prepare


class BiRun(Loop):
    """`best` is the best held-out figure so far, `worse` how many checkpoints passed since."""

    def __init__(self, folder: Path, settings: BiSettings, say: Say) -> None:
        prepare(settings.seed, settings.threads)
        self.settings = settings
        self.encoder = Encoder.read(Path(settings.base))
        self.encoder.freeze_words()
        self.encoder.model.train()
        items = list(read_items(Path(settings.pairs)))
        self.sampler = Sampler(items, settings.seed)
        self.held = HeldOut(items)
        self.hard = Hard(Path(settings.lists), settings.seed) if settings.lists else None
        self.best, self.worse = 0.0, 0
        super().__init__(folder, settings, self.encoder.parameters(), say)

    def run(self) -> float:
        """Make the steps that are left; return the best held-out figure."""
        self.make_steps()
        return self.best

    def loss(self) -> Any:
        """Compare the questions of a batch with its answers, and with mined wrong ones."""
        import torch

        settings = self.settings
        early = self.step < settings.steps / 4
        share = settings.clustered_at_first if early else settings.clustered_later
        batch = self.sampler.batch(settings.batch, self.sampler.chance.random() < share)
        texts = [pair.question for pair in batch] + [pair.answer for pair in batch]
        texts += self.hard.of(batch, self.step) if self.hard else []
        parts = self.encoder.vectors(texts).split(len(batch))
        return matryoshka(
            parts[0], parts[1], parts[2] if self.hard else None, related_places(batch, torch),
            settings.scale, settings.backward, settings.dimensions,
        )  # fmt: skip

    def measure(self) -> str:
        """Keep the model where it is the best, or where all are wanted."""
        figure = self.held.mean_reciprocal_rank(self.encoder)
        better = figure > self.best
        self.best, self.worse = max(figure, self.best), 0 if better else self.worse + 1
        if better or not self.settings.patience:
            self.encoder.save(self.folder / MODEL)
        self.curve.add(self.step, {"held-out MRR": figure})
        return f"held-out MRR {figure:.3f}"

    def has_stalled(self) -> bool:
        """Stop where patience was asked for and is at its end."""
        return 0 < self.settings.patience <= self.worse

    def models(self) -> dict[str, Any]:
        """Return the encoder."""
        return {"model": self.encoder.model}

    def position(self) -> dict[str, Any]:
        """Return where the sampler stands, and the best figure."""
        return {"sampler": self.sampler.chance.state(), "best": self.best, "worse": self.worse}

    def restore(self, position: dict[str, Any]) -> None:
        """Go on drawing where the sampler stood."""
        self.sampler.chance.restore(position["sampler"])
        self.best, self.worse = position["best"], position["worse"]

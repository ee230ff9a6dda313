"""The run of the bi-encoder, step by step, resumable at every checkpoint.

Why not the trainer of sentence-transformers: it draws its batches from a data set, while here the
batch itself is the matter (siblings side by side, related rubrics masked, questions disguised
anew each time), and its collator pads to the longest text instead of to a few lengths, which costs
a CPU a third of its speed. What comes out is a folder that sentence-transformers opens.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from training.bi.hard import Hard
from training.bi.held import HeldOut
from training.bi.loss import matryoshka, related_places
from training.bi.settings import BiSettings
from training.models.encoder import Encoder
from training.pairs.item import read_items
from training.pairs.sampler import Sampler
from training.runs.curve import Clock, Curve
from training.runs.state import load_state, rate, save_state, seed_everything

Say = Callable[[str], None]
MODEL = "model"
OFTEN = 20  # steps between lines of progress
WEIGHT_DECAY, LONGEST_STEP = 0.01, 1.0


class BiRun:
    """One run in its folder.

    `step` counts the steps made; `best` is the best held-out figure so far and `worse` how many
    checkpoints have passed since.
    """

    def __init__(self, folder: Path, settings: BiSettings, say: Say) -> None:
        import torch

        seed_everything(settings.seed)
        if settings.threads:
            torch.set_num_threads(settings.threads)
        self.folder, self.settings, self._say = folder, settings, say
        self.encoder = Encoder.read(Path(settings.base))
        self.encoder.freeze_words()
        self.encoder.model.train()
        items = list(read_items(Path(settings.pairs)))
        self.sampler = Sampler(items, settings.seed)
        self.held = HeldOut(items)
        self.hard = Hard(Path(settings.lists), settings.seed) if settings.lists else None
        self.optimiser = torch.optim.AdamW(
            self.encoder.parameters(), lr=settings.rate, weight_decay=WEIGHT_DECAY
        )
        self.curve = Curve(folder)
        self.best, self.worse = 0.0, 0
        self.step = self._resume()

    def run(self) -> float:
        """Make the steps that are left; return the best held-out figure."""
        clock = Clock(self.settings.steps, self.step)
        losses: list[float] = []
        while self.step < self.settings.steps and not self._has_stalled():
            losses.append(self._one_step())
            self.step += 1
            if self.step % OFTEN == 0:
                loss = sum(losses) / len(losses)
                losses.clear()
                self.curve.add(self.step, {"loss": loss})
                self._say(clock.line(self.step, f"loss {loss:.3f}"))
            if self.step % self.settings.every == 0 or self.step == self.settings.steps:
                self._checkpoint()
        return self.best

    def _one_step(self) -> float:
        import torch

        settings = self.settings
        for group in self.optimiser.param_groups:
            group["lr"] = rate(self.step, settings.steps, settings.rate)
        early = self.step < settings.steps / 4
        share = settings.clustered_at_first if early else settings.clustered_later
        batch = self.sampler.batch(settings.batch, self.sampler.chance() < share)
        texts = [pair.question for pair in batch] + [pair.answer for pair in batch]
        texts += self.hard.of(batch, self.step) if self.hard else []
        parts = self.encoder.vectors(texts).split(len(batch))
        loss = matryoshka(
            parts[0], parts[1], parts[2] if self.hard else None, related_places(batch, torch),
            settings.scale, settings.backward, settings.dimensions,
        )  # fmt: skip
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.encoder.parameters(), LONGEST_STEP)
        self.optimiser.step()
        self.optimiser.zero_grad()
        return float(loss.detach())

    def _checkpoint(self) -> None:
        """Keep the state; keep the model where it is the best, or where all are wanted."""
        figure = self.held.mean_reciprocal_rank(self.encoder)
        better = figure > self.best
        self.best, self.worse = max(figure, self.best), 0 if better else self.worse + 1
        if better or not self.settings.patience:
            self.encoder.save(self.folder / MODEL)
        self.curve.add(self.step, {"held-out MRR": figure})
        self.curve.save()
        extra = {"sampler": self.sampler.state(), "best": self.best, "worse": self.worse}
        save_state(self.folder, self.step, self._parts(), extra)
        self._say(f"step {self.step}: held-out MRR {figure:.3f}")

    def _has_stalled(self) -> bool:
        return 0 < self.settings.patience <= self.worse

    def _parts(self) -> dict[str, Any]:
        return {"model": self.encoder.model, "optimiser": self.optimiser}

    def _resume(self) -> int:
        step, extra = load_state(self.folder, self._parts())
        if step:
            self.sampler.restore(extra["sampler"])
            self.best, self.worse = extra["best"], extra["worse"]
            self._say(f"Going on from step {step}.")
        self.curve.cut(step)
        return step

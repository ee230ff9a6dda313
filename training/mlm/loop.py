"""The run of masked language modelling, resumable at every checkpoint."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.engine.errors import NosolexError
from training.data.corpora import documents
from training.mlm.settings import MlmSettings
from training.mlm.stretches import IGNORED, masked, stretches
from training.models.encoder import Encoder
from training.runs.curve import Clock, Curve
from training.runs.state import load_state, rate, save_state, seed_everything

Say = Callable[[str], None]
MODEL, OFTEN = "model", 20
HELD = 40  # every so many stretches one is kept to measure on


class MlmRun:
    """One run in its folder; word embeddings learn too, for nothing shares them yet."""

    def __init__(self, folder: Path, settings: MlmSettings, say: Say) -> None:
        import torch

        seed_everything(settings.seed)
        if settings.threads:
            torch.set_num_threads(settings.threads)
        self.folder, self.settings, self._say = folder, settings, say
        self.encoder = Encoder.read(Path(settings.base))
        words = self.encoder.model.get_input_embeddings().weight
        self._pieces = len(words)
        noughts = torch.nn.Parameter(torch.zeros(len(words)))
        self.bias = torch.nn.ParameterDict({"bias": noughts}).to(self.encoder.device)
        found = stretches(self.encoder.tokenizer, documents(settings.domain), settings.length)
        self._held, self._texts = found[::HELD], [s for n, s in enumerate(found) if n % HELD]
        if not self._texts:
            raise NosolexError("The corpora are too short to be masked; see NOSOLEX_DATA.")
        self.optimiser = torch.optim.AdamW(
            [*self.encoder.parameters(), *self.bias.parameters()], lr=settings.rate
        )
        self.curve = Curve(folder)
        self.step, extra = load_state(folder, self._parts())
        self.before = float(extra.get("before", 0.0)) or self._measure()
        self.after = self.before
        self.curve.cut(self.step)

    def run(self) -> None:
        """Make the steps that are left."""
        clock = Clock(self.settings.steps, self.step)
        while self.step < self.settings.steps:
            loss = self._one_step()
            self.step += 1
            if self.step % OFTEN == 0:
                self.curve.add(self.step, {"loss": loss})
                self._say(clock.line(self.step, f"loss {loss:.3f}"))
            if self.step % self.settings.every == 0 or self.step == self.settings.steps:
                self._checkpoint()

    def _one_step(self) -> float:
        import torch

        settings = self.settings
        for group in self.optimiser.param_groups:
            group["lr"] = rate(self.step, settings.steps, settings.rate)
        self.encoder.model.train()
        draw = random.Random(f"{settings.seed} {self.step}")
        loss = self._loss(draw.choices(self._texts, k=settings.batch))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.encoder.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad()
        return float(loss.detach())

    def _loss(self, batch: list[list[int]]) -> Any:
        """Guess the holes with the word embeddings themselves, scaled by the width."""
        import torch

        unknown = self.encoder.tokenizer.unk_token_id
        device = self.encoder.device
        found = masked(batch, self.settings.masked, unknown, self._pieces)
        ids, labels = (part.to(device) for part in found)
        with torch.autocast(device, dtype=torch.bfloat16):
            hidden = self.encoder.model(input_ids=ids, attention_mask=torch.ones_like(ids))[0]
        places = labels != IGNORED
        words = self.encoder.model.get_input_embeddings().weight
        logits = hidden[places].float() @ words.T + self.bias["bias"]
        return torch.nn.functional.cross_entropy(logits, labels[places])

    def _measure(self) -> float:
        """Return the loss on held-out stretches, always with the same holes."""
        import torch

        self.encoder.model.eval()
        state = torch.get_rng_state()
        torch.manual_seed(self.settings.seed)
        with torch.inference_mode():
            found = float(self._loss(self._held[:128]).detach())
        torch.set_rng_state(state)
        return found

    def _checkpoint(self) -> None:
        self.after = self._measure()
        self.encoder.save(self.folder / MODEL)
        self.curve.add(self.step, {"held-out loss": self.after})
        self.curve.save()
        save_state(self.folder, self.step, self._parts(), {"before": self.before})
        self._say(f"step {self.step}: held-out loss {self.before:.3f} -> {self.after:.3f}")

    def _parts(self) -> dict[str, Any]:
        return {"model": self.encoder.model, "bias": self.bias, "optimiser": self.optimiser}

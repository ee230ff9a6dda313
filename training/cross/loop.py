"""The run of the cross-encoder, step by step, resumable at every checkpoint."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.engine.catalogue.catalogue import Catalogue
from training.cross.draw import Drawer, Example
from training.cross.judge import judge, sample
from training.cross.loss import distilled, listwise
from training.cross.model import HEAD, Reranker
from training.cross.settings import CrossSettings
from training.cross.texts import second_text
from training.models.encoder import Encoder
from training.retrieval.lists import read_lists
from training.runs.curve import Clock, Curve
from training.runs.state import load_state, rate, save_state, seed_everything

Say = Callable[[str], None]
MODEL = "model"
OFTEN = 25
WEIGHT_DECAY, LONGEST_STEP, WARM_UP = 0.01, 1.0, 60


class CrossRun:
    """One run in its folder."""

    def __init__(
        self, folder: Path, settings: CrossSettings, catalogue: Catalogue, say: Say
    ) -> None:
        import torch

        seed_everything(settings.seed)
        if settings.threads:
            torch.set_num_threads(settings.threads)
        self.folder, self.settings, self._say = folder, settings, say
        self.reranker = _start(Path(settings.base), settings.layers)
        self.reranker.encoder.model.train()
        lists = list(read_lists(Path(settings.lists)))
        self._second = second_text(catalogue)
        self.drawer = Drawer(
            lists, self._second, lambda code: catalogue.title(code).text,
            settings.candidates, settings.seed,
        )  # fmt: skip
        self.held = sample(lists)
        self._teacher = _teacher(settings.teacher)
        self.optimiser = torch.optim.AdamW(
            self.reranker.parameters(), lr=settings.rate, weight_decay=WEIGHT_DECAY
        )
        self.curve = Curve(folder)
        self.figures: dict[str, dict[str, float]] = {}
        self.step = self._resume()

    def run(self) -> dict[str, dict[str, float]]:
        """Make the steps that are left; return the last figures by language."""
        clock = Clock(self.settings.steps, self.step)
        losses: list[float] = []
        while self.step < self.settings.steps:
            losses.append(self._one_step())
            self.step += 1
            if self.step % OFTEN == 0:
                loss = sum(losses) / len(losses)
                losses.clear()
                self.curve.add(self.step, {"loss": loss})
                self._say(clock.line(self.step, f"loss {loss:.3f}"))
            if self.step % self.settings.every == 0 or self.step == self.settings.steps:
                self._checkpoint()
        return self.figures

    def _one_step(self) -> float:
        import torch

        settings = self.settings
        for group in self.optimiser.param_groups:
            group["lr"] = rate(self.step, settings.steps, settings.rate, WARM_UP)
        batch = self.drawer.batch(settings.batch)
        pairs = [(example.question, text) for example in batch for text in example.texts]
        sizes = [len(example.texts) for example in batch]
        logits = self.reranker.logits(pairs)
        loss = listwise(logits + self._prior(batch), sizes)
        if self._teacher is not None:
            taught = torch.as_tensor(self._teacher.predict(pairs, show_progress_bar=False))
            loss = loss + settings.teacher_weight * distilled(
                logits, taught.float().to(logits.device), sizes
            )
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.reranker.parameters(), LONGEST_STEP)
        self.optimiser.step()
        self.optimiser.zero_grad()
        return float(loss.detach())

    def _prior(self, batch: Sequence[Example]) -> Any:
        import torch

        scores = [score for example in batch for score in example.scores]
        prior = torch.tensor(scores) * self.settings.trained_prior
        return prior.to(self.reranker.encoder.device)

    def _checkpoint(self) -> None:
        self.figures = judge(self.reranker, self.held, self._second, self.settings.prior)
        self.reranker.save(self.folder / MODEL)
        overall = self.figures.get("all", {"retriever": 0.0, "reranked": 0.0})
        self.curve.add(self.step, {"held-out MRR, reranked": overall["reranked"]})
        self.curve.save()
        save_state(self.folder, self.step, self._parts(), {"drawer": self.drawer.state()})
        self._say(
            f"step {self.step}: held-out MRR {overall['retriever']:.3f} by the retriever, "
            f"{overall['reranked']:.3f} reranked"
        )

    def _parts(self) -> dict[str, Any]:
        reranker = self.reranker
        return {"model": reranker.encoder.model, "head": reranker.head,
                "optimiser": self.optimiser}  # fmt: skip

    def _resume(self) -> int:
        step, extra = load_state(self.folder, self._parts())
        if step:
            self.drawer.restore(extra["drawer"])
            self._say(f"Going on from step {step}.")
        self.curve.cut(step)
        return step


def _start(base: Path, layers: int) -> Reranker:
    """Go on from a reranker, or begin with the first layers of a bi-encoder."""
    if (base / HEAD).is_file():
        return Reranker.read(base)
    return Reranker(Encoder.read(base, layers))


def _teacher(name: str) -> Any:
    """Open the teacher, any cross-encoder of sentence-transformers."""
    if not name:
        return None
    from sentence_transformers import CrossEncoder

    return CrossEncoder(name)

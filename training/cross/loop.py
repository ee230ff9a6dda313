"""The run of the cross-encoder."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from training.cross.draw import Drawer, Example
from training.cross.judge import Scorer, judge, sample
from training.cross.loss import distilled, listwise
from training.cross.model import HEAD, Reranker
from training.cross.settings import CrossSettings
from training.cross.texts import second_text
from training.models.encoder import Encoder
from training.retrieval.lists import read_lists
from training.runs.loop import MODEL, Loop, Say, prepare


class CrossRun(Loop):
    """`figures` are the last held-out ones, by language."""

    warm_up = 60

    def __init__(
        self, folder: Path, settings: CrossSettings, catalogue: Catalogue, say: Say
    ) -> None:
        prepare(settings.seed, settings.threads)
        self.settings = settings
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
        self.figures: dict[str, dict[str, float]] = {}
        super().__init__(folder, settings, self.reranker.parameters(), say)

    def run(self) -> dict[str, dict[str, float]]:
        """Make the steps that are left; return the last figures by language."""
        self.make_steps()
        return self.figures

    def loss(self) -> Any:
        """Put the right candidate before the others of its list, and follow the teacher's order."""
        import torch

        settings = self.settings
        batch = self.drawer.batch(settings.batch)
        pairs = [(example.question, text) for example in batch for text in example.texts]
        sizes = [len(example.texts) for example in batch]
        logits = self.reranker.logits(pairs)
        loss = listwise(logits + self._prior(batch), sizes)
        if self._teacher is not None:
            taught = torch.as_tensor(self._teacher.scores(pairs), device=logits.device)
            loss = loss + settings.teacher_weight * distilled(logits, taught, sizes)
        return loss

    def measure(self) -> str:
        """Judge the order of the held-out lists, and keep the model."""
        self.figures = judge(self.reranker, self.held, self._second, self.settings.prior)
        self.reranker.save(self.folder / MODEL)
        overall = self.figures.get("all", {"retriever": 0.0, "reranked": 0.0})
        self.curve.add(self.step, {"held-out MRR, reranked": overall["reranked"]})
        return (
            f"held-out MRR {overall['retriever']:.3f} by the retriever, "
            f"{overall['reranked']:.3f} reranked"
        )

    def models(self) -> dict[str, Any]:
        """Return the encoder and its head."""
        return {"model": self.reranker.encoder.model, "head": self.reranker.head}

    def position(self) -> dict[str, Any]:
        """Return where the drawer stands."""
        return {"drawer": self.drawer.chance.state()}

    def restore(self, position: dict[str, Any]) -> None:
        """Go on drawing where the drawer stood."""
        self.drawer.chance.restore(position["drawer"])

    def _prior(self, batch: Sequence[Example]) -> Any:
        import torch

        scores = [score for example in batch for score in example.scores]
        prior = torch.tensor(scores) * self.settings.trained_prior
        return prior.to(self.reranker.encoder.device)


def _start(base: Path, layers: int) -> Reranker:
    """Begin with the first layers of a reranker, its head with them, or of a bi-encoder."""
    if (base / HEAD).is_file():
        return Reranker.read(base, layers)
    return Reranker(Encoder.read(base, layers))


def _teacher(name: str) -> Scorer | None:
    """Open the teacher: one of ours, or any cross-encoder of sentence-transformers."""
    if not name:
        return None
    if (Path(name) / HEAD).is_file():
        return Reranker.read(Path(name))
    return _Foreign(name)


class _Foreign:
    """A cross-encoder that others trained; its numbers are taken before any sigmoid."""

    def __init__(self, name: str) -> None:
        from sentence_transformers import CrossEncoder
        from torch.nn import Identity

        self._model, self._plain = CrossEncoder(name), Identity()

    def scores(self, pairs: Sequence[tuple[str, str]]) -> np.ndarray:
        """Return one number a pair."""
        found = self._model.predict(list(pairs), activation_fn=self._plain, show_progress_bar=False)
        return np.asarray(found, dtype=np.float32)

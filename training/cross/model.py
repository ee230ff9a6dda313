"""A bi-encoder's first layers with a head of one number."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.models.encoder import PAIR_LENGTHS, Encoder
from training.runs.folder import write_json

HEAD = "head.npz"  # what export reads: weight (width,) and bias (1,)
TOKENS = PAIR_LENGTHS[-1]


class Reranker:
    """Scores pairs; encoder and head are trained together, word embeddings stay."""

    def __init__(self, encoder: Encoder) -> None:
        import torch

        self.encoder = encoder
        self.head = torch.nn.Linear(encoder.hidden, 1).to(encoder.device)
        torch.nn.init.normal_(self.head.weight, std=0.02)
        torch.nn.init.zeros_(self.head.bias)
        encoder.freeze_words()

    @classmethod
    def read(cls, folder: Path, layers: int = 0) -> "Reranker":
        """Open a trained reranker; with `layers` only its first ones."""
        found = cls(Encoder.read(folder, layers))
        with np.load(folder / HEAD) as arrays:
            found.set_head(arrays["weight"], arrays["bias"])
        return found

    def set_head(self, weight: np.ndarray, bias: np.ndarray) -> None:
        """Take over the numbers of a head."""
        import torch

        shaped = {"weight": weight.reshape(1, -1), "bias": bias.reshape(1)}
        self.head.load_state_dict(
            {name: torch.from_numpy(np.array(value)) for name, value in shaped.items()}
        )

    def logits(self, pairs: Sequence[tuple[str, str]]) -> Any:
        """Return one number a pair, with gradients."""
        return self.head(self.encoder.pooled(pairs, PAIR_LENGTHS)).squeeze(1)

    def scores(self, pairs: Sequence[tuple[str, str]]) -> np.ndarray:
        """Return one number a pair, without."""
        import torch

        was_training = self.encoder.model.training
        self.encoder.model.eval()
        with torch.inference_mode():
            found = self.logits(pairs).cpu().numpy()
        self.encoder.model.train(was_training)
        return np.asarray(found, dtype=np.float32)

    def parameters(self) -> list[Any]:
        """Return what training changes."""
        return [*self.encoder.parameters(), *self.head.parameters()]

    def save(self, folder: Path) -> None:
        """Write the folder that export converts."""
        folder.mkdir(parents=True, exist_ok=True)
        self.encoder.model.save_pretrained(folder)
        self.encoder.tokenizer.save_pretrained(folder)
        np.savez(
            folder / HEAD,
            weight=self.head.weight.detach().cpu().numpy().reshape(-1),
            bias=self.head.bias.detach().cpu().numpy(),
        )
        own = {"max_tokens": TOKENS, "prefix": _prefix(folder)}
        write_json(folder / "nosolex.json", own)


def _prefix(folder: Path) -> str:
    path = folder / "nosolex.json"
    return str(json.loads(path.read_text("utf-8")).get("prefix", "")) if path.is_file() else ""

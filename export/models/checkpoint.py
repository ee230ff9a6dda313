"""What a checkpoint folder holds: a BERT with its tokenizer, and for a reranker its head."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.errors import PackError

HEAD = "head.npz"  # weight (width,) and bias (1,) over the mean of the last layer
_TORCH_HEAD = "head.pt"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A folder with config.json, model.safetensors and tokenizer.json."""

    folder: Path
    layers: int
    heads: int
    width: int
    pieces: int
    prefix: str
    max_tokens: int

    @property
    def tokenizer(self) -> Path:
        """The tokenizer file, which goes into the pack as it is."""
        return self.folder / "tokenizer.json"


def read_checkpoint(folder: Path, max_tokens: int) -> Checkpoint:
    """Read a checkpoint's shape; `nosolex.json` beside it may set its prefix and its length."""
    for name in ("config.json", "model.safetensors", "tokenizer.json"):
        if not (folder / name).is_file():
            raise PackError(f"The checkpoint {folder} has no {name}; name a finished checkpoint.")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    own = folder / "nosolex.json"
    settings = json.loads(own.read_text(encoding="utf-8")) if own.is_file() else {}
    return Checkpoint(
        folder=folder,
        layers=int(config["num_hidden_layers"]),
        heads=int(config["num_attention_heads"]),
        width=int(config["hidden_size"]),
        pieces=int(config["vocab_size"]),
        prefix=str(settings.get("prefix", "")),
        max_tokens=int(settings.get("max_tokens", max_tokens)),
    )


def read_head(checkpoint: Checkpoint) -> tuple[np.ndarray, np.ndarray]:
    """Return a reranker's (weight, bias)."""
    folder = checkpoint.folder
    if (folder / HEAD).is_file():
        with np.load(folder / HEAD) as arrays:
            return arrays["weight"].reshape(-1), arrays["bias"].reshape(-1)
    if (folder / _TORCH_HEAD).is_file():
        import torch

        head = torch.load(folder / _TORCH_HEAD, map_location="cpu", weights_only=True)
        return head["weight"].numpy().reshape(-1), head["bias"].numpy().reshape(-1)
    raise PackError(f"The reranker {folder} has neither {HEAD} nor {_TORCH_HEAD}.")

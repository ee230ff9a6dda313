"""What can be measured: a sentence-transformers model by name or folder, or a pack's encoder."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from mteb.models.model_meta import ModelMeta
from sentence_transformers import SentenceTransformer

from desktop.engine.errors import NosolexError
from desktop.engine.models.encoder import Encoder
from training.data.packs import open_engine


def sentence_transformer(name: str) -> SentenceTransformer:
    """Load a model from a folder, or by its name where a hub can be reached."""
    try:
        return SentenceTransformer(name, device="cpu")
    except (OSError, ValueError) as error:
        raise NosolexError(
            f"The model {name} cannot be loaded ({str(error).splitlines()[0]}); name a folder, or "
            "a model of a hub that this machine reaches."
        ) from error


class PackEncoder:
    """A pack's int8 encoder behind the interface that MTEB expects."""

    def __init__(self, encoder: Encoder, name: str) -> None:
        self._encoder = encoder
        self.mteb_model_meta = ModelMeta.create_empty({"name": f"nosolex/{name}"})

    @classmethod
    def open(cls, pack: Path, keys: Sequence[Path] = ()) -> "PackEncoder":
        """Open a pack and its encoder."""
        engine = open_engine(pack, keys)
        encoder = engine.models.encoder
        if encoder is None:
            raise NosolexError(f"The pack at {pack} has no encoder; name a pack with models.")
        return cls(encoder, engine.pack.title.replace(" ", "-"))

    def encode(self, inputs: Iterable[dict[str, Any]], **unused: Any) -> np.ndarray:
        """Return one unit vector a text."""
        texts = [text for batch in inputs for text in batch["text"]]
        return self._encoder.encode(texts)

    def similarity(self, left: Any, right: Any) -> torch.Tensor:
        """Return every cosine; the vectors have length one."""
        return torch.as_tensor(np.asarray(left) @ np.asarray(right).T)

    def similarity_pairwise(self, left: Any, right: Any) -> torch.Tensor:
        """Return the cosine of each pair."""
        return torch.as_tensor((np.asarray(left) * np.asarray(right)).sum(axis=1))

"""The vectors of wordings, by a pack's own encoder; what it encoded before comes from a cache."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.engine.errors import PackError
from desktop.engine.models.encoder import Encoder
from desktop.engine.models.loading import load_models
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from export.index.vectors import VectorCache

CHUNK = 1024


def encoder_of(pack: Pack) -> Encoder:
    """Load the pack's encoder, or say that it has none."""
    models = load_models(pack, "cpu")
    if models.encoder is None:
        raise PackError(f"The pack {pack.title} has no encoder; name one with models.")
    return models.encoder


class Cached:
    """Encodes texts once for each encoder file."""

    def __init__(self, pack: Pack, work: Path) -> None:
        self._encoder = encoder_of(pack)
        name = f"procedures-{pack.manifest.files[names.ENCODER].sha256[:16]}"
        self._cache = VectorCache(work, name)

    def vectors(self, texts: Sequence[str]) -> np.ndarray:
        """Return one unit vector a text, in the order given."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._cache]
        for start in range(0, len(missing), CHUNK):
            chunk = missing[start : start + CHUNK]
            self._cache.add(chunk, self._encoder.encode(chunk))
        return self._cache.vectors(texts)

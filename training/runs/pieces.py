"""A checkpoint in small files, for a machine that takes and gives only so much at once.

Matrices travel in eight bits a row or in half precision, the rest as it is; word embeddings may
stay at home, because training leaves them frozen. Joining puts the pieces onto the checkpoint that
training began with.
"""

import io
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.errors import NosolexError

SIZE = 15_000_000  # bytes a piece
WORDS = "embeddings.word_embeddings.weight"
STEPS, SCALES = "#steps", "#scales"
HEAD = "head.npz"
ABOUT = "pieces.json"
SHAPE = ("config.json", "tokenizer.json", "tokenizer_config.json")  # travel with the words


def split(checkpoint: Path, out: Path, *, eight_bits: bool, words: bool, size: int = SIZE) -> int:
    """Write the pieces; return how many there are."""
    arrays = _packed(_read(checkpoint), eight_bits, words)
    if (checkpoint / HEAD).is_file():
        with np.load(checkpoint / HEAD) as head:
            arrays |= {f"head.{name}": head[name] for name in head.files}
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    raw = buffer.getvalue()
    out.mkdir(parents=True, exist_ok=True)
    for name in SHAPE if words else ():
        shutil.copyfile(checkpoint / name, out / name)
    count = -(-len(raw) // size)
    for number in range(count):
        part = raw[number * size : (number + 1) * size]
        (out / _name(number)).write_bytes(part)
    (out / ABOUT).write_text(json.dumps({"pieces": count, "bytes": len(raw)}) + "\n")
    return count


def join(folder: Path, base: Path | None, out: Path) -> None:
    """Write a checkpoint: the base with what the pieces bring, or pieces that are whole alone."""
    found = _unpacked(_joined(folder))
    head = {name[5:]: found.pop(name) for name in list(found) if name.startswith("head.")}
    layers = {int(name.split(".")[2]) for name in found if name.startswith("encoder.layer.")}
    encoder = _begun(base or folder, len(layers), whole=base is None)
    _put(encoder.model, found)
    encoder.save(out)
    if head:
        np.savez(out / HEAD, weight=head["weight"], bias=head["bias"])


def _begun(folder: Path, layers: int, *, whole: bool) -> Any:
    from training.models.encoder import Encoder

    if not whole:
        return Encoder.read(folder, layers=layers)
    if not (folder / SHAPE[0]).is_file():
        raise NosolexError(f"The words of {folder} stayed at home; name the base with --base.")
    from transformers import AutoConfig, AutoModel, AutoTokenizer

    config = AutoConfig.from_pretrained(folder)
    model = AutoModel.from_config(config, attn_implementation="eager")
    if getattr(model, "pooler", None) is not None:
        model.pooler = None
    return Encoder(model, AutoTokenizer.from_pretrained(folder))


def _name(number: int) -> str:
    return f"piece-{number:03d}.bin"


def _joined(folder: Path) -> dict[str, np.ndarray]:
    if not (folder / ABOUT).is_file():
        raise NosolexError(f"There is no {ABOUT} in {folder}; name a folder of pieces.")
    about = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    paths = [folder / _name(number) for number in range(about["pieces"])]
    missing = [path.name for path in paths if not path.is_file()]
    if missing:
        raise NosolexError(f"{folder} lacks {', '.join(missing)}; fetch the rest of the pieces.")
    raw = b"".join(path.read_bytes() for path in paths)
    if len(raw) != about["bytes"]:
        raise NosolexError(f"The pieces of {folder} are not whole; fetch them again.")
    with np.load(io.BytesIO(raw)) as arrays:
        return {name: arrays[name] for name in arrays.files}


def _packed(state: Mapping[str, np.ndarray], eight_bits: bool, words: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, array in state.items():
        if name == WORDS and not words:
            continue
        if array.ndim < 2:
            found[name] = array
        elif eight_bits:
            scales = np.abs(array).max(axis=1, keepdims=True) / 127 + 1e-12
            found[name + STEPS] = np.rint(array / scales).astype(np.int8)
            found[name + SCALES] = scales.astype(np.float32)
        else:
            found[name] = array.astype(np.float16)
    return found


def _unpacked(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    found = {}
    for name, array in arrays.items():
        if name.endswith(STEPS):
            plain = name.removesuffix(STEPS)
            found[plain] = array.astype(np.float32) * arrays[plain + SCALES]
        elif not name.endswith(SCALES):
            found[name] = array.astype(np.float32)
    return found


def _read(checkpoint: Path) -> dict[str, np.ndarray]:
    from training.models.encoder import Encoder

    state = Encoder.read(checkpoint).model.state_dict()
    return {
        name: value.float().cpu().numpy()
        for name, value in state.items()
        if value.dtype.is_floating_point
    }


def _put(model: Any, found: Mapping[str, np.ndarray]) -> None:
    import torch

    own = model.state_dict()
    strange = [
        name for name in found if name not in own or tuple(own[name].shape) != found[name].shape
    ]
    if strange:
        raise NosolexError(
            f"The pieces do not fit this base ({strange[0]}); name the checkpoint that training "
            "began with."
        )
    tensors = {name: torch.from_numpy(np.array(value)) for name, value in found.items()}
    model.load_state_dict(tensors, strict=False)

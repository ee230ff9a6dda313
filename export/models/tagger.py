"""The tagger's checkpoint to a graph of a pack: it reads with the pack's own embeddings."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from desktop.engine.errors import PackError
from desktop.engine.models.tagging import WIDTH
from export.models.checkpoint import Checkpoint, read_checkpoint
from export.models.onnx_model import (
    HIDDEN,
    drop_input,
    embedding_table,
    shorten_positions,
    trace,
)
from export.models.quantise import quantise
from export.models.share import share_embeddings
from export.models.shared_embeddings import quantise_rows, read_shared

TOKENS = 128
HEAD = "head.npz"
LARGEST = 15_000_000  # bytes without the embeddings
_NEAR = 2e-2  # of a row's largest number: what rounding leaves between two tables that are one


def to_float(folder: Path) -> tuple[Checkpoint, onnx.ModelProto]:
    """Return a checkpoint and its float graph, which ends in a row of logits a token."""
    checkpoint = read_checkpoint(folder, TOKENS)
    if not (folder / HEAD).is_file():
        raise PackError(f"The tagger {folder} has no {HEAD}; name a finished run's model.")
    model = trace(checkpoint)
    shorten_positions(model, checkpoint.max_tokens)
    drop_input(model, "token_type_ids")
    with np.load(folder / HEAD) as arrays:
        _finish(model, arrays["weight"], arrays["bias"])
    return checkpoint, model


def _finish(model: onnx.ModelProto, weight: np.ndarray, bias: np.ndarray) -> None:
    if weight.shape[0] != WIDTH:
        raise PackError(f"The tagger has {weight.shape[0]} labels and this program reads {WIDTH}.")
    for name, value in (("tag_weight", weight.T), ("tag_bias", bias)):
        kept = np.ascontiguousarray(value.astype(np.float32))
        model.graph.initializer.append(numpy_helper.from_array(kept, name))
    node = helper.make_node
    model.graph.node.extend(
        [
            node("MatMul", [HIDDEN, "tag_weight"], ["tag_sums"], "tag_head"),
            node("Add", ["tag_sums", "tag_bias"], ["logits"], "tag_logits"),
        ]
    )
    del model.graph.output[:]
    shape: list[str | int | None] = ["batch", "tokens", WIDTH]
    told = helper.make_tensor_value_info("logits", TensorProto.FLOAT, shape)
    model.graph.output.append(told)


def to_int8(model: onnx.ModelProto, pack: Path) -> bytes:
    """Return the int8 graph, its words those of the pack's embeddings."""
    rows, scales = quantise_rows(embedding_table(model))
    known_rows, known_scales = read_shared(pack, len(rows), rows.shape[1])
    own, known = rows * scales[:, None], known_rows * known_scales[:, None]
    if np.abs(own - known).max() > _NEAR * np.abs(known).max():
        raise PackError(
            f"The tagger's word embeddings are not those of the pack {pack}; train it from an "
            "encoder of this pack (`python -m training restore`)."
        )
    small = quantise(model, ["tag_head"])
    share_embeddings(small)
    written = bytes(small.SerializeToString(deterministic=True))
    if len(written) > LARGEST:
        raise PackError(
            f"The tagger has {len(written) / 1e6:.1f} MB; a pack has room for "
            f"{LARGEST / 1e6:.0f}: train it with fewer layers."
        )
    return written

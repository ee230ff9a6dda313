"""Checkpoints to the models of a pack: float graphs for reference, int8 graphs to ship."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from desktop.engine.errors import PackError
from desktop.engine.pack import pack as names
from export.models.checkpoint import Checkpoint, read_checkpoint, read_head
from export.models.onnx_model import (
    drop_input,
    embedding_table,
    finish_encoder,
    finish_reranker,
    shorten_positions,
    trace,
)
from export.models.quantise import quantise
from export.models.share import share_embeddings
from export.models.shared_embeddings import write_shared

ENCODER_TOKENS, RERANKER_TOKENS = 40, 48
FLOAT, INT8 = "float", "int8"  # folders of the graphs inside the working folder


@dataclass(frozen=True, slots=True)
class Sources:
    """The checkpoints to convert; a pack may do without a reranker."""

    encoder: Checkpoint
    reranker: Checkpoint | None

    @classmethod
    def read(cls, encoder: Path, reranker: Path | None) -> "Sources":
        """Read both checkpoints and see that they share a vocabulary."""
        first = read_checkpoint(encoder, ENCODER_TOKENS)
        second = read_checkpoint(reranker, RERANKER_TOKENS) if reranker else None
        if second and _vocabulary(second) != _vocabulary(first):
            raise PackError("The two checkpoints have different tokenizers; train them on one.")
        return cls(first, second)

    def specs(self) -> dict[str, dict[str, Any]]:
        """What the manifest says about the models."""
        found = {"encoder": {"max_tokens": self.encoder.max_tokens, "prefix": self.encoder.prefix}}
        if self.reranker:
            found["reranker"] = {
                "max_tokens": self.reranker.max_tokens, "prefix": self.reranker.prefix
            }  # fmt: skip
        return found


def _vocabulary(checkpoint: Checkpoint) -> dict[str, Any]:
    """The tokenizer without its cut-off and padding, which training sets as it likes."""
    fields = json.loads(checkpoint.tokenizer.read_text(encoding="utf-8"))
    return {name: value for name, value in fields.items() if name not in ("truncation", "padding")}


def to_float(sources: Sources, work: Path) -> None:
    """Write the float graphs, complete with pooling and heads."""
    folder = work / FLOAT
    folder.mkdir(parents=True, exist_ok=True)
    model = _body(sources.encoder)
    finish_encoder(model)
    onnx.save(model, str(folder / names.ENCODER))
    if sources.reranker:
        model = _body(sources.reranker)
        finish_reranker(model, *read_head(sources.reranker))
        onnx.save(model, str(folder / names.RERANKER))


def _body(checkpoint: Checkpoint) -> onnx.ModelProto:
    model = trace(checkpoint)
    shorten_positions(model, checkpoint.max_tokens)
    drop_input(model, "token_type_ids")
    return model


def to_int8(sources: Sources, work: Path, **how: bool) -> None:
    """Write the int8 graphs, their shared embeddings and the tokenizer."""
    folder = work / INT8
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(sources.encoder.tokenizer, folder / names.TOKENIZER)
    wanted = [names.ENCODER] + ([names.RERANKER] if sources.reranker else [])
    table = None
    for name in wanted:
        model = onnx.load(str(work / FLOAT / name))
        own = embedding_table(model)
        if table is None:
            table = own
            write_shared(folder, table)
        elif not np.array_equal(own, table):
            raise PackError("The reranker's word embeddings differ; train with them frozen.")
        small = quantise(model, **how)
        share_embeddings(small)
        (folder / name).write_bytes(small.SerializeToString(deterministic=True))

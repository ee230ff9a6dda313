"""A checkpoint out of a pack's int8 graphs, so that training can go on where the weights are lost.

What comes back are the rounded weights: seven bits a weight and eight a word embedding. That is
enough to train on from (the first steps undo the rounding), and less than the checkpoint was, so
keep checkpoints where there is room. The pack's positions reach as far as its longest phrase.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.errors import PackError
from desktop.engine.pack import pack as names

TABLE, SCALES, HEAD = "shared_embeddings", "shared_embedding_scales", "head_weight"
_MATRIX = re.compile(r"/encoder/layer\.(\d+)/(.+/dense)/MatMul_quant$")
_PARTS = ("query", "key", "value")


class Graph:
    """The parts of an int8 graph that are weights."""

    def __init__(self, path: Path) -> None:
        import onnx
        from onnx import numpy_helper

        model = onnx.load(str(path), load_external_data=False)
        self.nodes = list(model.graph.node)
        self._folder, self._read = path.parent, numpy_helper.to_array
        self.tensors = {tensor.name: tensor for tensor in model.graph.initializer}
        self.layers = [node for node in self.nodes if node.op_type == "QAttention"]
        if not self.layers or TABLE not in self.tensors:
            raise PackError(f"{path} is no int8 graph of this project; export made another kind.")

    def array(self, name: str) -> np.ndarray:
        """Return a tensor, from the shared file where it lies there."""
        tensor = self.tensors[name]
        place = {entry.key: entry.value for entry in tensor.external_data}
        if not place:
            return np.array(self._read(tensor))
        kind = np.float32 if name == SCALES else np.int8
        shape = tuple(tensor.dims)
        path = self._folder / place["location"]
        return np.fromfile(
            path, kind, int(np.prod(shape)), offset=int(place.get("offset", 0))
        ).reshape(shape)

    def matrix(self, weight: str, zero: str) -> np.ndarray:
        """Return an int8 matrix as floats, (out, in) as torch keeps it."""
        scale = self.array(weight.replace("_quantized", "_scale"))
        steps = self.array(weight).astype(np.float32) - self.array(zero).astype(np.float32)
        return np.ascontiguousarray((steps * scale).T)

    def attribute(self, kind: str, name: str) -> Any:
        """Return an attribute of the first node of a kind."""
        node = next(node for node in self.nodes if node.op_type == kind)
        found = next(entry for entry in node.attribute if entry.name == name)
        return found.i if found.type == found.INT else found.f


def state(graph: Graph) -> dict[str, np.ndarray]:
    """Return the state of a BertModel."""
    table = graph.array(TABLE).astype(np.float32) * graph.array(SCALES)[:, None]
    found = {"embeddings.word_embeddings.weight": table}
    found.update(_plain(graph))
    found.update(_attention(graph))
    found.update(_matrices(graph))
    return found


def _plain(graph: Graph) -> Iterator[tuple[str, np.ndarray]]:
    for name in graph.tensors:
        if name.startswith(("embeddings.", "encoder.")) and name.endswith(("weight", "bias")):
            yield name, graph.array(name)


def _attention(graph: Graph) -> Iterator[tuple[str, np.ndarray]]:
    """Query, key and value lie side by side in one matrix."""
    for layer, node in enumerate(graph.layers):
        weights = np.split(graph.matrix(node.input[1], node.input[7]), len(_PARTS))
        biases = np.split(graph.array(node.input[2]), len(_PARTS))
        for part, weight, bias in zip(_PARTS, weights, biases, strict=True):
            start = f"encoder.layer.{layer}.attention.self.{part}"
            yield f"{start}.weight", weight
            yield f"{start}.bias", bias


def _matrices(graph: Graph) -> Iterator[tuple[str, np.ndarray]]:
    for node in graph.nodes:
        found = _MATRIX.match(node.name) if node.op_type == "MatMulInteger" else None
        if found:
            layer, name = found[1], found[2].replace("/", ".")
            yield f"encoder.layer.{layer}.{name}.weight", graph.matrix(node.input[1], node.input[3])


def build(graph: Graph) -> Any:
    """Return the BertModel; every tensor must find its place."""
    import torch
    from transformers import BertConfig, BertModel

    arrays = state(graph)
    words = arrays["embeddings.word_embeddings.weight"]
    config = BertConfig(
        vocab_size=len(words), hidden_size=words.shape[1], num_hidden_layers=len(graph.layers),
        num_attention_heads=int(graph.attribute("QAttention", "num_heads")),
        intermediate_size=len(arrays["encoder.layer.0.intermediate.dense.bias"]),
        max_position_embeddings=len(arrays["embeddings.position_embeddings.weight"]),
        type_vocab_size=len(arrays["embeddings.token_type_embeddings.weight"]),
        layer_norm_eps=float(graph.attribute("LayerNormalization", "epsilon")), hidden_act="gelu",
        pad_token_id=0,
    )  # fmt: skip
    model = BertModel(config, add_pooling_layer=False)
    tensors = {name: torch.from_numpy(np.array(value, np.float32))
               for name, value in arrays.items()}  # fmt: skip
    model.load_state_dict(tensors, strict=True)
    return model.eval()


def head(graph: Graph) -> np.ndarray | None:
    """Return a reranker's last weights, which the export may have rounded too; else nothing."""
    if HEAD in graph.tensors:
        return graph.array(HEAD)
    rounded = f"{HEAD}_quantized"
    return graph.matrix(rounded, f"{HEAD}_zero_point") if rounded in graph.tensors else None


def restore(pack: Path, out: Path) -> dict[str, str]:
    """Write the checkpoints of a pack's models; return which is where."""
    from transformers import PreTrainedTokenizerFast

    from training.cross.model import Reranker
    from training.models.encoder import Encoder

    found = {}
    for name, folder in ((names.ENCODER, "encoder"), (names.RERANKER, "reranker")):
        if not (pack / name).is_file():
            continue
        graph = Graph(pack / name)
        tokenizer = PreTrainedTokenizerFast(
            tokenizer_file=str(pack / names.TOKENIZER), bos_token="<s>", eos_token="</s>",
            pad_token="<pad>", unk_token="<unk>", cls_token="<s>", sep_token="</s>",
        )  # fmt: skip
        model = build(graph)
        model.config.pad_token_id = tokenizer.pad_token_id
        encoder = Encoder(model, tokenizer)
        if (weight := head(graph)) is not None:
            reranker = Reranker(encoder)
            reranker.set_head(weight, graph.array("head_bias"))
            reranker.save(out / folder)
        else:
            encoder.save(out / folder)
        found[folder] = str(out / folder)
    if not found:
        raise PackError(f"The pack {pack} has no models; name a pack with {names.ENCODER}.")
    (out / "restored.json").write_text(json.dumps({"pack": str(pack)}) + "\n", encoding="utf-8")
    return found

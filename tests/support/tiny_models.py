"""Models of a few hundred kB that find texts by their word pieces: real ONNX, no training."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

from desktop.engine.pack import pack as names
from export.models.shared_embeddings import lookup_nodes, shared_tensors, write_shared

PIECES, WIDTH = 3000, 64
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]


def write_models(folder: Path, texts: Sequence[str]) -> None:
    """Write tokenizer, shared embeddings, encoder and reranker of a tiny pack."""
    tokenizer = _tokenizer(texts)
    tokenizer.save(str(folder / names.TOKENIZER))
    table = _table(tokenizer, texts)
    write_shared(folder, table)
    _save(folder / names.ENCODER, _encoder_nodes(), "vector", table.shape)
    _save(folder / names.RERANKER, _reranker_nodes(), "logit", table.shape)


def _tokenizer(texts: Sequence[str]) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKD(), normalizers.StripAccents(), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    trainer = trainers.BpeTrainer(
        vocab_size=PIECES, special_tokens=SPECIAL, show_progress=False, min_frequency=2
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s> $B </s>",
        special_tokens=[("<s>", 0), ("</s>", 2)],
    )
    return tokenizer


def _table(tokenizer: Tokenizer, texts: Sequence[str]) -> np.ndarray:
    """Random directions, longer for rarer pieces: cosine becomes weighted overlap of pieces."""
    size = tokenizer.get_vocab_size()
    counts = np.ones(size)
    for encoding in tokenizer.encode_batch_fast(list(texts)):
        counts[list(set(encoding.ids))] += 1
    directions = np.random.default_rng(7).standard_normal((size, WIDTH))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    table = directions * np.log(1 + len(texts) / counts)[:, None]
    table[: len(SPECIAL)] = 0
    return table.astype(np.float32)


def _constant(name: str, value: object, kind: type) -> onnx.TensorProto:
    return numpy_helper.from_array(np.array(value, dtype=kind), name)


CONSTANTS = [
    _constant("one_axis", [1], np.int64),
    _constant("last", [-1], np.int64),
    _constant("axis", 1, np.int64),
    _constant("separator", 2, np.int64),
    _constant("zero", 0, np.int64),
    _constant("gain", 12.0, np.float32),
    _constant("offset", -5.0, np.float32),
]


def _unit_mean(mask: str, out: str) -> list[onnx.NodeProto]:
    """Sum the rows that the mask keeps and scale the sum to length one."""
    node = helper.make_node
    return [
        node("Unsqueeze", [mask, "last"], [f"{out}_mask"]),
        node("Mul", ["rows", f"{out}_mask"], [f"{out}_kept"]),
        node("ReduceSum", [f"{out}_kept", "one_axis"], [f"{out}_sum"], keepdims=0),
        node("LpNormalization", [f"{out}_sum"], [out], axis=-1, p=2),
    ]


def _encoder_nodes() -> list[onnx.NodeProto]:
    cast = helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT)
    return [cast, *_unit_mean("mask", "vector")]


def _reranker_nodes() -> list[onnx.NodeProto]:
    node = helper.make_node
    return [
        node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        node("Equal", ["input_ids", "separator"], ["is_separator"]),
        node("Cast", ["is_separator"], ["separators"], to=TensorProto.INT64),
        node("CumSum", ["separators", "axis"], ["segment"]),
        node("Equal", ["segment", "zero"], ["is_phrase"]),
        node("Cast", ["is_phrase"], ["phrase"], to=TensorProto.FLOAT),
        node("Sub", ["mask", "phrase"], ["candidate"]),
        *_unit_mean("phrase", "phrase_vector"),
        *_unit_mean("candidate", "candidate_vector"),
        node("Mul", ["phrase_vector", "candidate_vector"], ["products"]),
        node("ReduceSum", ["products", "one_axis"], ["cosine"], keepdims=1),
        node("Mul", ["cosine", "gain"], ["gained"]),
        node("Add", ["gained", "offset"], ["logit"]),
    ]


def _save(path: Path, nodes: list[onnx.NodeProto], output: str, shape: tuple[int, ...]) -> None:
    lookup, constants = lookup_nodes("input_ids", "rows")
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
        for name in ("input_ids", "attention_mask")
    ]
    outputs = [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["batch", None])]
    tensors = [*shared_tensors(*shape), *constants, *CONSTANTS]
    graph = helper.make_graph([*lookup, *nodes], path.stem, inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    path.write_bytes(model.SerializeToString())


def specs(index_scale: float) -> dict[str, dict[str, object]]:
    """What a manifest says about these models."""
    return {
        "encoder": {"dimensions": WIDTH, "max_tokens": 48},
        "reranker": {"max_tokens": 64},
        "index": {"dimensions": WIDTH, "scale": index_scale, "exact": True},
    }


if __name__ == "__main__":
    print(json.dumps(specs(1.0)))  # noqa: T201

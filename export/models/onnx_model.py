"""Checkpoint to a float ONNX graph: exported by optimum, its layers fused by ONNX Runtime.

optimum traces the transformer; ONNX Runtime's own optimiser then fuses attention, GELU and layer
norms, which is what the int8 kernels need. Below optimum's reach, and drawn here by hand, are the
shared embedding file, the pooling and the heads.
"""

import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from export.models.checkpoint import Checkpoint

OPSET = 17
HIDDEN = "last_hidden_state"
AXES = "main_axes"


def trace(checkpoint: Checkpoint) -> onnx.ModelProto:
    """Export the transformer and fuse its layers; the graph ends at the last hidden state."""
    from onnxruntime.transformers.fusion_options import FusionOptions
    from onnxruntime.transformers.optimizer import optimize_model
    from optimum.exporters.onnx import main_export

    with tempfile.TemporaryDirectory() as folder:
        main_export(
            str(checkpoint.folder), folder, task="feature-extraction", opset=OPSET,
            do_validation=False, library_name="transformers",
        )  # fmt: skip
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False  # it would swallow the embeddings we share
        fused = optimize_model(
            f"{folder}/model.onnx", "bert", checkpoint.heads, checkpoint.width, options, opt_level=0
        )
    model: onnx.ModelProto = fused.model
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


def shorten_positions(model: onnx.ModelProto, length: int) -> None:
    """Keep only the positions that a phrase can reach: the rest is dead weight."""
    for tensor in model.graph.initializer:
        if tensor.name.endswith("position_embeddings.weight"):
            rows = numpy_helper.to_array(tensor)[: length + 2]
            tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(rows), tensor.name))


def drop_input(model: onnx.ModelProto, name: str) -> None:
    """Replace the token types, which are always nought, by noughts made inside the graph."""
    graph = model.graph
    if name not in {item.name for item in graph.input}:
        return
    graph.input.remove(next(item for item in graph.input if item.name == name))
    nodes = [
        helper.make_node("Shape", ["input_ids"], ["token_shape"], "token_shape"),
        helper.make_node(
            "ConstantOfShape", ["token_shape"], [name], "token_types",
            value=helper.make_tensor("nought", TensorProto.INT64, [1], [0]),
        ),
    ]  # fmt: skip
    for node in reversed(nodes):
        graph.node.insert(0, node)


def pooled(model: onnx.ModelProto) -> list[onnx.NodeProto]:
    """Nodes that take the mean of the last hidden state over the real tokens, as `mean`."""
    model.graph.initializer.append(numpy_helper.from_array(np.array([2]), "pool_last_axis"))
    model.graph.initializer.append(numpy_helper.from_array(np.array([1]), "pool_token_axis"))
    node = helper.make_node
    return [
        node("Cast", ["attention_mask"], ["pool_mask"], "pool_mask", to=TensorProto.FLOAT),
        node("Unsqueeze", ["pool_mask", "pool_last_axis"], ["pool_mask_3d"], "pool_mask_3d"),
        node("Mul", [HIDDEN, "pool_mask_3d"], ["pool_kept"], "pool_kept"),
        node("ReduceSum", ["pool_kept", "pool_token_axis"], ["pool_sum"], "pool_sum", keepdims=0),
        node("ReduceSum", ["pool_mask", "pool_token_axis"], ["pool_count"], "pool_c", keepdims=1),
        node("Div", ["pool_sum", "pool_count"], ["mean"], "pool_mean"),
    ]


def finish_encoder(model: onnx.ModelProto) -> None:
    """End the graph in unit vectors of the full width."""
    unit = helper.make_node("LpNormalization", ["mean"], ["vector"], "unit", axis=-1, p=2)
    _replace_output(model, [*pooled(model), unit], "vector")


def cut_to_axes(model: onnx.ModelProto, axes: np.ndarray) -> None:
    """Turn a finished encoder's vectors to their main axes (width, fewer) before scaling.

    An encoder that is turned already is turned further: both turns become one.
    """
    graph = model.graph
    known = next((tensor for tensor in graph.initializer if tensor.name == AXES), None)
    if known is not None:
        both = numpy_helper.to_array(known) @ axes
        known.CopyFrom(numpy_helper.from_array(both.astype(np.float32), AXES))
        return
    graph.initializer.append(numpy_helper.from_array(axes.astype(np.float32), AXES))
    unit = next(node for node in graph.node if node.name == "unit")
    unit.input[0] = "turned"
    turn = helper.make_node("MatMul", ["mean", AXES], ["turned"], "turn")
    graph.node.insert(list(graph.node).index(unit), turn)


def finish_reranker(model: onnx.ModelProto, weight: np.ndarray, bias: np.ndarray) -> None:
    """End the graph in one logit a pair."""
    for name, value in (("head_weight", weight.reshape(-1, 1)), ("head_bias", bias)):
        model.graph.initializer.append(numpy_helper.from_array(value.astype(np.float32), name))
    head = helper.make_node("Gemm", ["mean", "head_weight", "head_bias"], ["logit"], "head")
    _replace_output(model, [*pooled(model), head], "logit")


def _replace_output(model: onnx.ModelProto, nodes: list[onnx.NodeProto], name: str) -> None:
    model.graph.node.extend(nodes)
    del model.graph.output[:]
    model.graph.output.append(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", None])
    )


def embedding_table(model: onnx.ModelProto) -> np.ndarray:
    """Return the word embeddings of a float graph."""
    return np.array(numpy_helper.to_array(word_embeddings(model)))


def word_embeddings(model: onnx.ModelProto) -> onnx.TensorProto:
    """Find the table of word embeddings of a float graph."""
    found: onnx.TensorProto = next(
        tensor
        for tensor in model.graph.initializer
        if tensor.name.endswith("word_embeddings.weight")
    )
    return found

"""Float graph to int8: dynamic, per channel, seven-bit weights, so that no CPU saturates.

Without VNNI a processor adds pairs of 8-bit products in 16 bits, which overflows; weights of seven
bits (`reduce_range`) cannot. `python -m export quantise --compare` prints both, by rank.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import onnx

QUANTISED = ["MatMul", "Attention"]


def quantise(
    model: onnx.ModelProto, kept: Sequence[str] = (), /, *, per_channel: bool = True,
    reduce_range: bool = True,
) -> onnx.ModelProto:  # fmt: skip
    """Return the graph with int8 weights; its word embeddings are left for the shared file.

    `kept` are nodes that stay in floats.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "float.onnx", Path(folder) / "int8.onnx"
        onnx.save(model, str(source))
        quantize_dynamic(
            str(source),
            str(target),
            op_types_to_quantize=QUANTISED,
            nodes_to_exclude=list(kept),
            per_channel=per_channel,
            reduce_range=reduce_range,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
        return onnx.load(str(target))

"""One int8 table of word embeddings for both models, in a file beside them.

The table is the largest part of a small multilingual model. Row by row it keeps its own scale, so
that rare words, whose rows are short, lose nothing to the frequent ones.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto

from desktop.engine.errors import PackError
from desktop.engine.pack.pack import EMBEDDINGS

TABLE, SCALES = "shared_embeddings", "shared_embedding_scales"
_ALIGNED = 4096  # so that the runtime can map the file instead of reading it


def quantise_rows(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (int8 rows, one scale a row)."""
    scales = np.maximum(np.abs(table).max(axis=1), 1e-8).astype(np.float32) / 127.0
    rows = np.clip(np.rint(table / scales[:, None]), -127, 127).astype(np.int8)
    return rows, scales


def write_shared(folder: Path, table: np.ndarray) -> Path:
    """Write the table and its scales as `embeddings.data`; scales first, the table aligned."""
    rows, scales = quantise_rows(table)
    path = folder / EMBEDDINGS
    with path.open("wb") as file:
        file.write(scales.tobytes())
        file.write(b"\0" * (_table_offset(len(rows)) - file.tell()))
        file.write(rows.tobytes())
    return path


def read_shared(folder: Path, rows: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (int8 rows, one scale a row) of the table that a pack's models share."""
    path = folder / EMBEDDINGS
    if not path.is_file() or path.stat().st_size != _table_offset(rows) + rows * width:
        raise PackError(f"{path} has not the {rows:,} words of {width} numbers of this checkpoint.")
    scales = np.fromfile(path, np.float32, rows)
    table = np.fromfile(path, np.int8, rows * width, offset=_table_offset(rows))
    return table.reshape(rows, width), scales


def _table_offset(rows: int) -> int:
    return -(-rows * 4 // _ALIGNED) * _ALIGNED


def shared_tensors(rows: int, width: int) -> list[onnx.TensorProto]:
    """Return the two initialisers that point into `embeddings.data`."""
    return [
        _outside(SCALES, TensorProto.FLOAT, [rows], 0, rows * 4),
        _outside(TABLE, TensorProto.INT8, [rows, width], _table_offset(rows), rows * width),
    ]


def width_of(graph: Path) -> int:
    """Return how wide a model's word embeddings are, and so its vectors before they are turned."""
    model = onnx.load(str(graph), load_external_data=False)
    return next(int(tensor.dims[1]) for tensor in model.graph.initializer if tensor.name == TABLE)


def _outside(name: str, kind: int, shape: list[int], offset: int, length: int) -> onnx.TensorProto:
    tensor = TensorProto(name=name, data_type=kind, dims=shape)
    tensor.data_location = TensorProto.EXTERNAL
    fields = {"location": EMBEDDINGS, "offset": str(offset), "length": str(length)}
    for key, value in fields.items():
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
    return tensor


def lookup_nodes(ids: str, output: str) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    """Return the nodes, and their small constants, that turn ids into float rows."""
    last_axis = onnx.numpy_helper.from_array(np.array([-1], dtype=np.int64), "embedding_last_axis")
    node = onnx.helper.make_node
    nodes = [
        node("Gather", [TABLE, ids], ["embedding_steps"], "embedding_rows"),
        node("Cast", ["embedding_steps"], ["embedding_floats"], "embedding_cast", to=1),
        node("Gather", [SCALES, ids], ["embedding_scale"], "embedding_scales"),
        node(
            "Unsqueeze", ["embedding_scale", last_axis.name], ["embedding_scale_3d"], "embedding_u"
        ),
        node("Mul", ["embedding_floats", "embedding_scale_3d"], [output], "embedding_scaled"),
    ]
    return nodes, [last_axis]

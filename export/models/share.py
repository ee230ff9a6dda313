"""Point a graph's word embeddings at the file that both models share."""

import onnx

from export.models.onnx_model import word_embeddings
from export.models.shared_embeddings import lookup_nodes, shared_tensors


def share_embeddings(model: onnx.ModelProto) -> None:
    """Replace the float table and its lookup by the shared int8 one."""
    graph = model.graph
    table = word_embeddings(model)
    lookup = next(
        node for node in graph.node if node.op_type == "Gather" and node.input[0] == table.name
    )
    place = list(graph.node).index(lookup)
    nodes, constants = lookup_nodes(lookup.input[1], lookup.output[0])
    graph.node.remove(lookup)
    for node in reversed(nodes):
        graph.node.insert(place, node)
    graph.initializer.remove(table)
    graph.initializer.extend([*shared_tensors(*table.dims), *constants])

"""Models that may go on without end are known by their file, whoever hides the loop where."""

from pathlib import Path

import pytest
from onnx import (
    FunctionProto,
    GraphProto,
    ModelProto,
    NodeProto,
    TensorProto,
    ValueInfoProto,
    helper,
)

from desktop.engine.models.graph import inner_graphs
from desktop.engine.resources import resources_dir

OPSET = [helper.make_opsetid("", 17), helper.make_opsetid("own", 1)]


def scalar(name: str) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.BOOL, [])


def branch() -> GraphProto:
    same = helper.make_node("Identity", ["x"], ["y"])
    return helper.make_graph([same], "branch", [], [scalar("y")])


def deciding() -> NodeProto:
    return helper.make_node("If", ["x"], ["z"], then_branch=branch(), else_branch=branch())


def model(*nodes: NodeProto, functions: tuple[FunctionProto, ...] = ()) -> ModelProto:
    graph = helper.make_graph(list(nodes), "whole", [scalar("x")], [scalar("z")])
    return helper.make_model(graph, opset_imports=OPSET, functions=list(functions))


def written(folder: Path, made: ModelProto) -> Path:
    path = folder / "model.onnx"
    path.write_bytes(made.SerializeToString())
    return path


def test_a_straight_model_holds_none(tmp_path: Path) -> None:
    straight = helper.make_node("Not", ["x"], ["z"])
    assert inner_graphs(written(tmp_path, model(straight))) == []


def test_a_branch_is_found(tmp_path: Path) -> None:
    assert inner_graphs(written(tmp_path, model(deciding()))) == ["If"]


def test_a_branch_in_a_function_of_the_model_is_found(tmp_path: Path) -> None:
    own = helper.make_function("own", "Own", ["x"], ["z"], [deciding()], OPSET[:1])
    called = helper.make_node("Own", ["x"], ["z"], domain="own")
    assert inner_graphs(written(tmp_path, model(called, functions=(own,)))) == ["If"]


@pytest.mark.parametrize("content", [b"", b"\xff" * 40, b"\x3a\x7f\x00", b"\x3b\x00"])
def test_what_is_no_model_is_said_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="it is"):
        inner_graphs(path)


@pytest.mark.parametrize("name", ["encoder", "reranker"])
def test_the_shipped_models_are_straight(name: str) -> None:
    assert inner_graphs(resources_dir() / "packs" / "default" / f"{name}.onnx") == []

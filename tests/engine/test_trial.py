"""A pack that cannot answer is not switched to, whatever signed it; the present one goes on."""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, load_model, save_model

from desktop.engine.errors import PackError
from desktop.engine.pack.keys import load_keys
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import open_pack
from desktop.engine.pack.store import PackStore
from desktop.engine.search import SearchEngine
from desktop.engine.trial import try_pack
from export.pack.manifest import write_manifest
from export.pack.signing import development_key, sign
from tests.support.tiny_pack import tiny_pack

Change = Callable[[Path, dict[str, Any]], None]


def changed(folder: Path, change: Change) -> Path:
    """Return a signed copy of the tiny pack with something changed."""
    shutil.copytree(tiny_pack(), folder)
    fields = json.loads((folder / MANIFEST).read_bytes())
    change(folder, fields["models"])
    write_manifest(
        folder, name="tiny", version="3000.2", release="x", models=fields["models"], figures={}
    )
    sign(folder, development_key())
    return folder


def spec(model: str, **values: object) -> Change:
    def change(folder: Path, models: dict[str, Any]) -> None:
        models[model].update(values)

    return change


def content(name: str, data: bytes) -> Change:
    def change(folder: Path, models: dict[str, Any]) -> None:
        (folder / name).write_bytes(data)

    return change


def ranking(**values: object) -> Change:
    """Put values into every stage of the plain ranking."""

    def change(folder: Path, models: dict[str, Any]) -> None:
        calibration = {
            "share": 1.0, "bias": 0.0, "temperature": 1.0, "evidence": [0, 0, 0, 0],
            "knots": [0, 1], "levels": [0, 1], "thresholds": [0.7, 0.4, 0.1],
        }  # fmt: skip
        weights = {"lexical": 1.0} | dict(values.pop("weights", {}))  # type: ignore[call-overload]  # a mapping
        stage = {"weights": weights, "calibration": calibration | values}
        stages = dict.fromkeys(("lexical", "dense", "reranked"), stage)
        text = json.dumps({"depth": 5, "stages": stages})
        (folder / "ranking.json").write_text(text)

    return change


def spoilt(model: str, factor: float, wide: bool = False) -> Change:
    """Multiply a model's answer by a number that is none, or give it twice."""

    def change(folder: Path, models: dict[str, Any]) -> None:
        path = folder / f"{model}.onnx"
        graph = load_model(path, load_external_data=False)
        output = graph.graph.output[0]
        inner = output.name
        output.name = f"{inner}_spoilt"
        if wide:
            graph.graph.node.append(
                helper.make_node("Concat", [inner, inner], [output.name], axis=0)
            )
            for place in output.type.tensor_type.shape.dim:
                place.dim_param = f"free{len(place.dim_param)}"
        else:
            value = helper.make_tensor("spoiler", 1, [1], np.array([factor], dtype=np.float32))
            graph.graph.initializer.append(value)
            graph.graph.node.append(helper.make_node("Mul", [inner, "spoiler"], [output.name]))
        save_model(graph, path)

    return change


def endless(folder: Path, models: dict[str, Any]) -> None:
    """Let the encoder count to the largest number there is before it answers."""
    path = folder / "encoder.onnx"
    model = load_model(path, load_external_data=False)
    told = [
        helper.make_tensor_value_info(
            name, TensorProto.INT64 if name == "turn" else TensorProto.BOOL, []
        )
        for name in ("turn", "on", "still")
    ]
    again = helper.make_node("Identity", ["on"], ["still"])
    body = helper.make_graph([again], "body", told[:2], told[2:])
    often = helper.make_tensor("often", TensorProto.INT64, [], [2**63 - 1])
    true = helper.make_tensor("true", TensorProto.BOOL, [], [True])
    model.graph.initializer.extend([often, true])
    model.graph.node.insert(0, helper.make_node("Loop", ["often", "true"], [], body=body))
    save_model(model, path)


BAD: dict[str, Change] = {
    "a loop without end": endless,
    "another key in a model's description": spec("encoder", colour="red"),
    "no tokens": spec("encoder", max_tokens=0),
    "more tokens than memory": spec("reranker", max_tokens=10**15),
    "vectors without end": spec("encoder", dimensions=10**12),
    "another length than the index": spec("encoder", dimensions=7),
    "a length that is a text": spec("index", dimensions="64"),
    "a scale that is none": spec("index", scale=-1.0),
    "a list for a prefix": spec("encoder", prefix=["x"]),
    "a tokenizer that is none": content("tokenizer.json", b"{}"),
    "a tokenizer nested without end": content("tokenizer.json", b"[" * 200_000),
    "a model that is none": content("encoder.onnx", b"no model"),
    "an index that is none": content("index.usearch", b"no index" * 9),
    "a catalogue that is none": content("catalogue.db", b"no catalogue"),
    "a weight that is no number": ranking(weights={"lexical": float("nan")}),
    "a weight without end": ranking(weights={"lexical": 1e300}),
    "a temperature of nought": ranking(temperature=0),
    "levels that are no chances": ranking(levels=[0, 7]),
    "knots that fall": ranking(knots=[1, 0]),
    "an encoder that answers no numbers": spoilt("encoder", float("nan")),
    "a reranker that answers no numbers": spoilt("reranker", float("inf")),
    "an encoder that answers twice": spoilt("encoder", 1, wide=True),
}


def still_open(root: Path) -> list[str]:
    """Return the files in a folder that this process holds, where a system tells.

    Windows does not; there the folder of such a pack stays, which the test sees.
    """
    if sys.platform != "linux":
        return []
    handles = Path("/proc/self/fd").iterdir()
    held = [str(one.readlink()) for one in handles if one.is_symlink()]
    return [path for path in held if path.startswith(str(root))]


@pytest.mark.parametrize("why", BAD)
def test_a_pack_that_cannot_be_used_is_not_switched_to(tmp_path: Path, why: str) -> None:
    bad = changed(tmp_path / "bad", BAD[why])
    store = PackStore(tmp_path / "packs", tiny_pack(), load_keys(), trial=try_pack)
    with pytest.raises(PackError) as refused:
        store.install(bad)
    assert "\n" not in str(refused.value)
    assert store.open().pack.manifest.version == "3000.1"
    assert not [path for path in store.root.iterdir() if path.is_dir()]
    assert not still_open(store.root)


def test_a_pack_that_answers_is_switched_to(tmp_path: Path) -> None:
    good = changed(tmp_path / "good", ranking())
    store = PackStore(tmp_path / "packs", tiny_pack(), load_keys(), trial=try_pack)
    assert store.install(good).manifest.version == "3000.2"
    assert store.open().pack.manifest.version == "3000.2"


@pytest.mark.parametrize(
    "why",
    [
        "an encoder that answers no numbers",
        "a reranker that answers no numbers",
        "an encoder that answers twice",
        "a loop without end",
        "another length than the index",
        "a tokenizer that is none",
    ],
)
def test_words_go_on_where_a_model_cannot(tmp_path: Path, why: str) -> None:
    """A pack that came in another way: with the program, or before packs were tried."""
    pack = open_pack(changed(tmp_path / "bad", BAD[why]), load_keys())
    with SearchEngine.open(pack, providers="cpu") as engine:
        answer = engine.search("fractura del radio")
        assert answer.results
        assert engine.problems
        assert all("\n" not in problem for problem in engine.problems)
        numbers = [(found.score, found.probability) for found in answer.results]
        assert np.isfinite(numbers).all()

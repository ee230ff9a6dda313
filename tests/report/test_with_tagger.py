"""A pack that has a tagger, a tagger that is none, and one that answers nonsense."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from desktop.engine.models.tagging import ASSERTIONS, LABELS, WIDTH, B, I
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.pack import pack as names
from desktop.engine.pack.manifest import MANIFEST, parse_manifest
from desktop.engine.report.reader import ReportReader
from desktop.engine.report.report import ReadingOptions
from desktop.engine.search import SearchEngine
from export.pack.manifest import write_manifest
from export.pack.signing import development_key, sign
from tests.support.tiny_pack import tiny_pack

TEXT = "Ingresa por calentura misteriosa. Sin migraña."
ALL = ReadingOptions(boldness=1.0, procedures=True)
Build = Callable[[bytes], Path]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Return a function that makes a signed pack with a tagger."""

    def pack(tagger: bytes) -> Path:
        folder = tmp_path / "pack"
        shutil.copytree(tiny_pack(), folder)
        (folder / names.TAGGER).write_bytes(tagger)
        known = parse_manifest((folder / MANIFEST).read_bytes())
        models = {**known.models, "tagger": {"max_tokens": 32, "bold": 0.5}}
        write_manifest(
            folder, name="tiny", version=known.version, release=known.release, models=models,
            figures={},
        )  # fmt: skip
        sign(folder, development_key())
        return folder

    return pack


def _graph(width: int = WIDTH, fill: float = -9.0) -> bytes:
    """Return a graph that takes the words of "calentura misteriosa" for a mention."""
    tokenizer = load_tokenizer(tiny_pack() / names.TOKENIZER, 64)
    table = np.full((tokenizer.get_vocab_size(), width), fill, dtype=np.float32)
    table[:, 0] = 5  # nothing
    if width == WIDTH:
        table[:, len(LABELS)] = 9
        for word, label in (("calentura", B), ("misteriosa", I)):
            first = tokenizer.encode(word).ids[1]
            table[first, 0], table[first, label] = -9, 9
        table[:, WIDTH - len(ASSERTIONS)] = 3
    table_name, ids, logits = "table", "input_ids", "logits"
    node = helper.make_node("Gather", [table_name, ids], [logits])
    graph = helper.make_graph(
        [node],
        "tagger",
        [
            helper.make_tensor_value_info(one, TensorProto.INT64, ["batch", "tokens"])
            for one in (ids, "attention_mask")
        ],
        [helper.make_tensor_value_info(logits, TensorProto.FLOAT, ["batch", "tokens", width])],
        [numpy_helper.from_array(table, table_name)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(onnx.ModelProto.SerializeToString(model))


def test_what_only_the_tagger_knows_is_found(build: Build) -> None:
    with SearchEngine.open(build(_graph()), providers="cpu") as engine:
        read = ReportReader(engine).read(TEXT, ALL)
        assert engine.problems == ()
    said = {one.text: one.assertion for one in read.mentions}
    assert said["calentura misteriosa"] == "present"


BESIDE = {
    "en": "Suspected calentura misteriosa. Calentura misteriosa to be ruled out.",
    "es": "Posible calentura misteriosa. Calentura misteriosa a descartar.",
    "ca": "Sospita de calentura misteriosa. Calentura misteriosa probable.",
    "it": "Sospetta calentura misteriosa. Calentura misteriosa da escludere.",
    "pt": "Suspeita de calentura misteriosa. Calentura misteriosa a esclarecer.",
    "fr": "Probable calentura misteriosa. Calentura misteriosa à éliminer.",
}  # fmt: skip


def test_words_beside_a_mention_decide_against_the_tagger(build: Build) -> None:
    with SearchEngine.open(build(_graph()), providers="cpu") as engine:
        reader = ReportReader(engine)
        said = {
            language: [one.assertion for one in reader.found(text, language, ALL)]
            for language, text in BESIDE.items()
        }
        (further,) = reader.found("Posible edema con calentura misteriosa.", "es", ALL)[-1:]
    assert said == {language: ["suspected", "suspected"] for language in BESIDE}
    assert further.assertion == "present", "further off the tagger has its say"


@pytest.mark.parametrize(
    "tagger", [b"no graph", _graph(width=3), _graph(fill=float("nan"))],
    ids=["no graph", "other labels", "no numbers"],
)  # fmt: skip
def test_a_tagger_that_fails_is_told_and_the_wordings_go_on(build: Build, tagger: bytes) -> None:
    with SearchEngine.open(build(tagger), providers="cpu") as engine:
        read = ReportReader(engine).read(TEXT, ALL)
        assert any("model" in problem.lower() for problem in engine.problems)
    assert {one.text: one.assertion for one in read.mentions} == {"migraña": "negated"}

"""The suite under MTEB itself: a perfect model gets full marks, the command writes its table."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.resources import resources_dir
from tests.support.tiny_pack import tiny_pack
from training.__main__ import main
from training.data.phrases.table import Phrase, read_tables, write_tables
from training.measure.suite import problems
from training.measure.suite.material import Material, gather
from training.measure.suite.problems import Limits

pytestmark = pytest.mark.heavy
pytest.importorskip("mteb", reason="needs the suite extra: pip install -e .[suite]")

LIMITS = Limits(queries=60, pool=200)


class Oracle:
    """Knows every answer: a phrase and its rubric's title get the same vector."""

    def __init__(self, catalogue: Catalogue, material: Material) -> None:
        made = problems.retrieval(catalogue, material, Limits(queries=10_000, pool=0))
        self._place = {
            text: number for number, text in enumerate(dict.fromkeys(made.corpus.values()))
        }
        self._title = {said.text: catalogue.title(said.rubric).text for said in material.held}

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        vectors = np.zeros((len(texts), len(self._place)), dtype=np.float32)
        for row, text in enumerate(texts):
            vectors[row, self._place[self._title.get(text, text)]] = 1
        return vectors


def test_a_perfect_model_gets_full_marks(catalogue: Catalogue) -> None:
    from training.measure.suite.models import PackEncoder
    from training.measure.suite.run import measure

    phrases = read_tables([resources_dir() / "phrases"]).phrases
    material = gather(catalogue, phrases, "es")
    oracle: Any = Oracle(catalogue, material)
    model = PackEncoder(oracle, "oracle")
    figures = measure(model, catalogue, [material], LIMITS, ["retrieval", "pairs"], print)
    assert figures["retrieval"]["es"]["recall_at_1"] == 1.0
    assert figures["pairs"]["es"]["cosine_ap"] == pytest.approx(1.0)


def test_the_command_measures_a_pack_and_a_model(tmp_path: Path, catalogue_file: Path) -> None:
    out = tmp_path / "out"
    arguments = [
        "suite", "--pack", str(tiny_pack()), "--model", str(_model(tmp_path / "random")),
        "--catalogue", str(catalogue_file), "--out", str(out), "--language", "en",
        "--language", "es", "--queries", "150", "--pool", "200",
        "--phrases", str(_phrases(tmp_path / "phrases")),
    ]  # fmt: skip
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    figures = json.loads((out / "suite.json").read_text(encoding="utf-8"))["figures"]
    pack = next(found for name, found in figures.items() if name.endswith("tiny"))
    [random] = [found for name, found in figures.items() if name.endswith("random")]
    assert set(pack) == {"retrieval", "pairs", "clusters", "classes"}
    for language in ("en", "es"):  # shared word pieces beat random vectors
        mine = pack["retrieval"][language]["recall_at_5"]
        assert mine > random["retrieval"][language]["recall_at_5"]
    assert "| model | en | es |" in (out / "suite.md").read_text(encoding="utf-8")


def test_an_unknown_model_is_said_in_one_sentence(tmp_path: Path, catalogue_file: Path) -> None:
    missing = str(tmp_path / "none")
    done = CliRunner().invoke(
        main, ["suite", "--model", missing, "--catalogue", str(catalogue_file)]
    )
    assert done.exit_code == 1
    assert "cannot be loaded" in done.output


def _phrases(folder: Path) -> Path:
    """Write so many phrases of a few chapters that a tenth of them can be measured on."""
    said = {
        "I10": ("primary hypertension", "hipertensión primaria"),
        "J18.9": ("pneumonia of unspecified organism", "neumonía por organismo no especificado"),
        "N39.0": ("urinary tract infection", "infección de vías urinarias"),
        "E11.9": ("type 2 diabetes mellitus", "diabetes mellitus tipo 2"),
    }
    phrases = [
        Phrase(code, language, f"{text} {number}")
        for code, texts in said.items()
        for language, text in zip(("en", "es"), texts, strict=True)
        for number in range(300)
    ]
    write_tables(folder, phrases)
    return folder


def _model(folder: Path) -> Path:
    """Save a sentence-transformers model whose vectors mean nothing: all words weigh alike."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer, models, pre_tokenizers

    letters = {letter: number for number, letter in enumerate("abcdefghijklmnopqrstuvwxyz?")}
    tokenizer = Tokenizer(models.WordLevel(letters, unk_token="?"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    weights = np.random.default_rng(7).standard_normal((len(letters), 8)).astype(np.float32)
    module = StaticEmbedding(tokenizer, embedding_weights=weights)
    SentenceTransformer(modules=[module], device="cpu").save(str(folder))
    return folder

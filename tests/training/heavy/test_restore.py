"""A checkpoint out of the pack that ships answers as the pack's own int8 models do."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine
from training.__main__ import main

PHRASES = (
    "heart attack", "infarto agudo de miocardio", "fractura de cadera derecha", "pneumonia",
    "insuficiència cardíaca", "gonartrosi destra", "fratura do colo do fémur", "otite moyenne",
    "type 2 diabetes with neuropathy", "hallux valgus", "cefalea", "urinary tract infection",
)  # fmt: skip


@pytest.fixture(scope="module")
def restored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("onnx", reason="needs the train extra's onnx")
    if not (default_pack_dir() / "encoder.onnx").is_file():
        pytest.skip("the default pack has no models; land a pack first")
    out = tmp_path_factory.mktemp("restored")
    done = CliRunner().invoke(
        main, ["restore", "--pack", str(default_pack_dir()), "--out", str(out)]
    )
    assert done.exit_code == 0, done.output
    return out


def test_the_restored_encoder_lays_phrases_as_the_pack_does(restored: Path) -> None:
    from training.models.encoder import Encoder

    with SearchEngine.open(default_pack_dir()) as engine:
        assert engine.models.encoder
        packed = engine.models.encoder.encode(list(PHRASES))
    ours = Encoder.read(restored / "encoder").embed(PHRASES)
    upper = np.triu_indices(len(PHRASES), 1)
    one, two = ((vectors @ vectors.T)[upper] for vectors in (packed, ours))
    assert np.corrcoef(one, two)[0, 1] > 0.97


def test_the_restored_reranker_scores_as_the_pack_does(restored: Path) -> None:
    from training.cross.model import Reranker

    titles = ["Acute myocardial infarction, unspecified | ", "Heart failure, unspecified | ",
              "Essential (primary) hypertension | ", "Headache, unspecified | "]  # fmt: skip
    with SearchEngine.open(default_pack_dir()) as engine:
        assert engine.models.reranker
        packed = engine.models.reranker.scores("infarto agudo de miocardio", titles)
    ours = Reranker.read(restored / "reranker").scores(
        [("infarto agudo de miocardio", title) for title in titles]
    )
    assert int(np.argmax(ours)) == int(np.argmax(packed)) == 0
    assert np.corrcoef(ours, packed)[0, 1] > 0.97


def test_a_checkpoint_is_as_near_to_itself_as_can_be(restored: Path, tmp_path: Path) -> None:
    words = ["restore", "--pack", str(default_pack_dir()), "--out", str(tmp_path)]
    for name in ("encoder", "reranker"):
        words += [f"--{name}", str(restored / name)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert "encoder, cosine: mean 1.0000, least 1.0000, 400 texts" in done.output
    assert "reranker, correlation of a list's scores: mean 1.0000" in done.output

"""Checkpoints travel in small files and come back as they were, or nearly."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from training.__main__ import main

TEXTS = ("heart failure", "insuficiencia cardíaca", "fractura de cadera", "asma", "otitis media")


def pieces(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["pieces", *map(str, words)])


def travelled(base: Path, tmp_path: Path, *how: str) -> Path:
    """Split and join; return the folder that came back."""
    there, back = tmp_path / "there", tmp_path / "back"
    done = pieces("split", base, "--out", there, "--size", "40000", *how)
    assert done.exit_code == 0, done.output
    assert len(list(there.glob("piece-*.bin"))) > 1
    own = ("--base", base) if "--no-words" in how else ()
    done = pieces("join", there, *own, "--out", back)
    assert done.exit_code == 0, done.output
    return back


@pytest.mark.parametrize(("how", "least"), [("--half", 0.9999), ("--eight-bits", 0.99)])
def test_what_comes_back_answers_as_what_was_sent(
    base: Path, tmp_path: Path, how: str, least: float
) -> None:
    from training.models.encoder import Encoder

    sent = Encoder.read(base).embed(TEXTS)
    found = Encoder.read(travelled(base, tmp_path, how)).embed(TEXTS)
    assert float((sent * found).sum(axis=1).min()) > least


def test_word_embeddings_can_stay_at_home(base: Path, tmp_path: Path) -> None:
    from training.models.encoder import Encoder

    back = travelled(base, tmp_path, "--no-words")
    sent, found = (Encoder.read(folder).embed(TEXTS) for folder in (base, back))
    assert np.allclose(sent, found, atol=0.02)


def test_a_reranker_brings_its_head_and_its_few_layers(base: Path, tmp_path: Path) -> None:
    from training.cross.model import Reranker
    from training.models.encoder import Encoder

    trained = Reranker(Encoder.read(base, layers=1))
    trained.save(tmp_path / "cross")
    there = tmp_path / "there"
    assert pieces("split", tmp_path / "cross", "--out", there, "--no-words").exit_code == 0
    assert pieces("join", there, "--base", base, "--out", tmp_path / "back").exit_code == 0
    pairs = [("asma", "Asthma | "), ("asma", "Heart failure | ")]
    found = Reranker.read(tmp_path / "back").scores(pairs)
    assert np.allclose(found, trained.scores(pairs), atol=0.02)


def test_pieces_without_words_want_their_base(base: Path, tmp_path: Path) -> None:
    pieces("split", base, "--out", tmp_path / "there", "--no-words")
    done = pieces("join", tmp_path / "there", "--out", tmp_path / "back")
    assert done.exit_code == 1
    assert "name the base with --base" in done.output


def test_a_piece_that_did_not_arrive_is_named(base: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    pieces("split", base, "--out", there, "--size", "40000")
    (there / "piece-001.bin").unlink()
    done = pieces("join", there, "--base", base, "--out", tmp_path / "back")
    assert done.exit_code == 1
    assert "lacks piece-001.bin" in done.output
    assert not (tmp_path / "back").exists()

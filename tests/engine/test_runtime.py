"""Models run on the processor that was really taken, and say why not on a faster one."""

from pathlib import Path

import numpy as np
import pytest

from desktop.engine.encoder import Encoder, EncoderSpec
from desktop.engine.memory import available, check_memory
from desktop.engine.reranker import Reranker, RerankerSpec
from desktop.engine.runtime import ModelError, choose_provider, load_session, threads, why_no_cuda
from desktop.engine.tokens import load_tokenizer
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack

TEXTS = ["dolor", "fractura de radio izquierdo con desplazamiento", "", "tos", "a" * 3000]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    tokenizer = load_tokenizer(tiny_pack() / "tokenizer.json", 48)
    session = load_session(tiny_pack() / "encoder.onnx", "cpu")
    return Encoder(session, tokenizer, EncoderSpec(WIDTH, 48))


@pytest.fixture(scope="module")
def reranker() -> Reranker:
    tokenizer = load_tokenizer(tiny_pack() / "tokenizer.json", 64)
    session = load_session(tiny_pack() / "reranker.onnx", "cpu")
    return Reranker(session, tokenizer, RerankerSpec(64))


def test_a_batch_gives_each_text_the_vector_it_gets_alone(encoder: Encoder) -> None:
    together = encoder.encode(TEXTS)
    for row, text in enumerate(TEXTS):
        assert together[row] == pytest.approx(encoder.encode([text])[0], abs=1e-5)


def test_vectors_have_length_one(encoder: Encoder) -> None:
    lengths = np.linalg.norm(encoder.encode(["dolor", "tos seca"]), axis=1)
    assert lengths == pytest.approx([1.0, 1.0], abs=1e-5)


def test_no_text_gives_no_vector(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, WIDTH)


def test_pairs_of_mixed_length_keep_their_scores_and_their_order(reranker: Reranker) -> None:
    candidates = ["dolor torácico", "tos", "fractura " * 30, "dolor torácico en el pecho"] * 10
    together = reranker.scores("dolor torácico", candidates)
    alone = [float(reranker.scores("dolor torácico", [text])[0]) for text in candidates]
    assert together == pytest.approx(alone, abs=1e-3)
    assert together[0] == together.max()


def test_reranking_can_be_stopped_between_two_batches(reranker: Reranker) -> None:
    class Stopped(Exception):
        """Raised by the caller's own check."""

    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        reranker.scores("dolor", ["tos"] * 100, check)


def test_the_cpu_is_taken_and_the_reason_is_said(encoder: Encoder) -> None:
    assert encoder.session.provider == "CPUExecutionProvider"
    assert encoder.session.reason == "the CPU was asked for"
    provider, reason = choose_provider("auto")
    assert (provider == "CPUExecutionProvider") == bool(reason)


def test_asking_for_a_card_that_is_not_there_falls_back_with_a_reason() -> None:
    if not why_no_cuda():
        pytest.skip("this machine has CUDA")
    session = load_session(tiny_pack() / "encoder.onnx", "cuda")
    assert session.provider == "CPUExecutionProvider"
    assert session.reason == why_no_cuda()


def test_a_search_leaves_cores_to_others() -> None:
    assert 1 <= threads() <= 4


def test_a_file_that_is_no_model_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "encoder.onnx").write_bytes(b"nonsense")
    with pytest.raises(ModelError, match=r"encoder\.onnx cannot be loaded"):
        load_session(tmp_path / "encoder.onnx")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match=r"tokenizer\.json cannot be read"):
        load_tokenizer(tmp_path / "tokenizer.json", 48)


def test_models_that_would_not_fit_are_refused_before_they_are_asked_for(tmp_path: Path) -> None:
    left = available()
    if left is None:
        pytest.skip("this system does not tell how much memory is left")
    assert left > 0
    giant = tmp_path / "giant"
    with giant.open("wb") as file:
        file.truncate(left)  # a sparse file: nothing is written
    with pytest.raises(ModelError, match="too little free memory"):
        check_memory([giant])
    check_memory([])

"""Models run on the processor that was really taken, and say why not on a faster one."""

import ctypes
import threading
import time
import warnings
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.memory import available, check_memory
from desktop.engine.models.reranker import Reranker, RerankerSpec
from desktop.engine.models.runtime import (
    ModelError,
    Provider,
    Session,
    choose_provider,
    faster_processors,
    load_session,
    threads,
    why_no_cuda,
    why_no_directml,
)
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.search import SearchEngine
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack

TEXTS = ["dolor", "fractura de radio izquierdo con desplazamiento", "", "tos", "a" * 3000]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    tokenizer = load_tokenizer(tiny_pack() / "tokenizer.json", 48)
    session = load_session(tiny_pack() / "encoder.onnx", "cpu", eager=True)
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


def test_pairs_are_cut_where_they_are_told_to_be(reranker: Reranker) -> None:
    alike = [f"fractura de radio {ending}" for ending in ("izquierdo", "derecho")]
    reranker.cut_at(6)
    short = reranker.scores("dolor de muñeca", alike)
    reranker.cut_at(64)
    assert short[0] == pytest.approx(short[1])  # what tells them apart was not read
    assert reranker.scores("dolor de muñeca", alike)[0] != pytest.approx(short[0])


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


def test_the_reason_is_the_system_s_own_also_in_the_frozen_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def load(_name: str) -> None:
        """Fail as PyInstaller's loader does, which guesses in front of what the system said."""
        raise OSError("not found when frozen") from OSError("libcuda.so.1: no such file")

    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setattr(ort, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    wanted = "the NVIDIA driver cannot be loaded: libcuda.so.1: no such file"
    assert why_no_cuda() == wanted


def test_directml_that_is_not_there_is_said_and_the_cpu_answers() -> None:
    if not why_no_directml():
        pytest.skip("this machine has DirectML")
    session = load_session(tiny_pack() / "encoder.onnx", "directml")
    assert session.provider == "CPUExecutionProvider"
    assert session.reason == why_no_directml()
    assert "DirectML" in session.reason


@pytest.mark.parametrize("wanted", ["cuda", "directml"])
def test_a_card_that_is_promised_and_not_taken_is_found_out(
    monkeypatch: pytest.MonkeyPatch, wanted: Provider
) -> None:
    promised = ["CUDAExecutionProvider", "DmlExecutionProvider", "CPUExecutionProvider"]
    if set(promised[:2]) & set(ort.get_available_providers()):
        pytest.skip("this machine has a card to take")
    monkeypatch.setattr(ort, "get_available_providers", lambda: promised)
    monkeypatch.setattr(ctypes, "CDLL", lambda name: name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        session = load_session(tiny_pack() / "encoder.onnx", wanted)
    assert session.provider == "CPUExecutionProvider"
    assert session.reason


def test_each_faster_processor_has_its_reason() -> None:
    reasons = faster_processors()
    assert set(reasons) == {"CUDA", "DirectML"}
    for name, reason in reasons.items():
        assert reason == "can be used" or len(reason) > len(name)


class Exhausted:
    """A session in a process that may have no more memory."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def run(self, *_: object) -> None:
        """Fail as ONNX Runtime fails."""
        raise self.error


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("Failed to allocate memory for requested buffer")]
)
def test_memory_that_runs_out_in_a_search_is_one_sentence(error: Exception) -> None:
    session = Session(Exhausted(error), "CPUExecutionProvider", "")
    with pytest.raises(ModelError, match="too little free memory"):
        session.run(input_ids=np.zeros((1, 3), dtype=np.int64))


@pytest.mark.parametrize(("part", "stage"), [("encoder", "lexical"), ("reranker", "dense")])
def test_a_search_that_runs_out_of_memory_answers_with_what_it_has(part: str, stage: str) -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        model = getattr(engine.models, part)
        model.session = Session(Exhausted(MemoryError()), "CPUExecutionProvider", "")
        found = engine.search("infarto agudo de miocardio")
        assert (found.stage, found.results[0].rubric[:3]) == (stage, "I21")
        assert "memory" in " ".join(engine.problems)


def test_a_search_leaves_cores_to_others() -> None:
    assert 1 <= threads() <= 4


def test_the_cores_rest_as_soon_as_a_text_is_answered(encoder: Encoder) -> None:
    rested = 0.0
    for _ in range(4):
        encoder.encode(TEXTS)
        spent = time.process_time()
        threading.Event().wait(0.1)
        rested += time.process_time() - spent
    assert rested < 0.05  # threads that spin on take some .05 s after each answer


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

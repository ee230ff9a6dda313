"""The same questions get the same answers in another process and on an emulated processor."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.errors import PackError
from desktop.engine.models.encoder import EncoderSpec
from desktop.engine.models.reranker import RerankerSpec
from desktop.engine.search import SearchEngine
from export.parity.answers import Answers, Asked, ask
from export.parity.compare import Gate, check
from export.parity.emulation import emulator, without_vnni
from export.parity.gates import Judge, candidates, gates
from export.parity.probe import features, main
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack
from training.data.queries import Question

PHRASES = ["dolor torácico", "fractura de radio izquierdo", "diabetes", "asma"]
JUDGED = [
    Question("dolor torácico", "es", ("R07.9",)),
    Question("diabetes mellitus tipo 2", "es", ("E11.9",)),
]


@pytest.fixture(scope="module")
def asked() -> Asked:
    lists = [("dolor", ["dolor torácico", "tos", "fiebre"]), ("asma", ["asma aguda", "gota"])]
    return Asked(EncoderSpec(WIDTH, 48), list(PHRASES), RerankerSpec(64), lists)


@pytest.fixture(scope="module")
def here(asked: Asked) -> Answers:
    return ask(asked, tiny_pack(), tiny_pack() / "tokenizer.json")


def test_questions_and_answers_survive_the_way_to_another_process(
    asked: Asked, here: Answers, tmp_path: Path
) -> None:
    asked.write(tmp_path / "questions.json")
    assert Asked.read(tmp_path / "questions.json") == asked
    here.write(tmp_path / "answers.npz")
    back = Answers.read(tmp_path / "answers.npz")
    assert np.array_equal(back.vectors, here.vectors)
    assert [len(scores) for scores in back.scores] == [3, 2]
    for one, other in zip(back.scores, here.scores, strict=True):
        assert np.array_equal(one, other)


def test_a_pack_without_a_reranker_is_asked_for_vectors_alone(asked: Asked, tmp_path: Path) -> None:
    alone = Asked(asked.encoder, asked.texts, None, [])
    answers = ask(alone, tiny_pack(), tiny_pack() / "tokenizer.json")
    answers.write(tmp_path / "answers.npz")
    assert Answers.read(tmp_path / "answers.npz").scores == []


def test_a_part_is_the_part_that_was_asked_for(asked: Asked, here: Answers) -> None:
    part = ask(asked.some([2], [1]), tiny_pack(), tiny_pack() / "tokenizer.json")
    chosen = here.some([2], [1])
    assert part.vectors == pytest.approx(chosen.vectors, abs=1e-5)
    assert part.scores[0] == pytest.approx(chosen.scores[0], abs=1e-4)


def test_equal_models_pass_and_models_that_mix_texts_up_are_named(asked: Asked) -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        judge = Judge.of(engine, Path("nowhere"))
        lists = [candidates(engine, question.text) for question in JUDGED]
        same = Asked(asked.encoder, [question.text for question in JUDGED], asked.reranker, lists)
        full = ask(same, tiny_pack(), tiny_pack() / "tokenizer.json")
        found = gates("int8", judge, JUDGED, full, full)
        check(found)
        assert [gate.value for gate in found] == pytest.approx([1, 1, 1, 0, 1, 1], abs=1e-4)
        mixed = Answers(full.vectors[::-1], [-scores for scores in full.scores])
        with pytest.raises(PackError) as caught:
            check(gates("int8", judge, JUDGED, full, mixed))
    for part in ("worst cosine", "top-10 agreement", "hit@5 lost", "Kendall tau", "same first"):
        assert part in str(caught.value)


def test_a_line_of_the_table_says_whether_it_holds() -> None:
    assert str(Gate("tau", 0.95, 0.9)).endswith("holds")
    assert str(Gate("lost", 1.5, 1.0, at_least=False)).endswith("FAILS")


def test_the_probe_refuses_a_processor_that_has_what_it_must_not_have(
    asked: Asked, tmp_path: Path
) -> None:
    if not any(name.startswith("AVX512") for name in features()):
        pytest.skip("this processor has no AVX-512 to be refused for")
    asked.write(tmp_path / "q.json")
    arguments = [tmp_path / "q.json", tiny_pack(), tiny_pack() / "tokenizer.json", tmp_path / "a"]
    with pytest.raises(SystemExit, match="not emulated"):
        main([str(argument) for argument in arguments])


def test_without_the_emulator_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PackError, match="qemu-user"):
        emulator()


@pytest.mark.slow
def test_an_emulated_processor_without_vnni_gives_the_same_answers(
    asked: Asked, here: Answers
) -> None:
    if not (shutil.which("qemu-x86_64-static") or shutil.which("qemu-x86_64")):
        pytest.skip("qemu's user emulation is not installed (Debian: qemu-user)")
    there, seen = without_vnni(asked, tiny_pack(), tiny_pack() / "tokenizer.json")
    assert "AVX2" in seen
    assert there.vectors == pytest.approx(here.vectors, abs=1e-5)
    for one, other in zip(there.scores, here.scores, strict=True):
        assert one == pytest.approx(other, abs=1e-3)

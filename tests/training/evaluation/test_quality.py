"""One command measures a pack; what was measured stays, and the page says who is better where."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.support.tiny_pack import tiny_pack
from training.__main__ import main
from training.measure.pages.comparing import pools
from training.measure.pages.kept import kept
from training.measure.pages.quality import page
from training.measure.pages.write import manifest_of

HEAD = "query\tlang\tgold_codes\tsplit\tsource\n"
DEV = "infarto agudo de miocardio\tes\tI21.9\tdev\tx\ninsuficiencia cardíaca\tes\tI50\tdev\tx\n"
MANIFEST = manifest_of(tiny_pack())
PARTS = ("dev", "others", "phrases", "ablation", "titles")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    (folder / "dev").mkdir(parents=True)
    for name, rows in {
        "codiesp_x": DEV, "distemist": DEV, "e3c": "heart failure\ten\tI50.9\tdev\tx\n",
    }.items():  # fmt: skip
        (folder / "dev" / f"{name}.tsv").write_text(HEAD + rows, encoding="utf-8")
    monkeypatch.setenv("NOSOLEX_DATA", str(folder))
    return folder


def measure(out: Path, *more: str, parts: Sequence[str] = PARTS) -> Result:
    chosen = [word for part in parts for word in ("--part", part)]
    small = ["--phrases", "3", "--titles", "12", "--baseline", "none", "--model", "own"]
    words = ["quality", "--pack", str(tiny_pack()), "--out", str(out), *small, *chosen, *more]
    return CliRunner().invoke(main, words)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_table_comes_out_of_one_command(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = measure(out)
    assert done.exit_code == 0, done.output
    text = (out / "quality.md").read_text(encoding="utf-8")
    for title in (
        "| CodiEsp dev, rubric | 2 |", "| E3C, 3 characters | 1 |",
        "| DisTEMIST dev, 3 characters | 2 |", "## By language",
        "## What each part is worth", "## Titles across languages",
        "Place of the first right rubric",
    ):  # fmt: skip
        assert title in text
    rows = json.loads((out / "ablation" / "figures.json").read_text(encoding="utf-8"))
    assert {row["system"].rpartition(", ")[2] for row in rows} > {"whole path", "no phrases"}


def test_a_part_that_is_done_is_not_measured_again(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "dev").mkdir(parents=True)
    (out / "dev" / "figures.json").write_text(json.dumps([row("pack, whole path", "dev", 0.5)]))
    done = measure(out, parts=["dev"])
    assert done.exit_code == 0, done.output
    assert "dev: done before" in done.output
    assert ".500 (.500-.500)" in (out / "quality.md").read_text(encoding="utf-8")


def test_the_time_is_told_before_anything_is_measured(data: Path, tmp_path: Path) -> None:
    done = measure(tmp_path / "out", "--estimate", "1", parts=["dev"])
    assert done.exit_code == 0, done.output
    assert "dev: " in done.output
    assert " min" in done.output
    assert not (tmp_path / "out").exists()


def test_without_a_data_folder_the_project_s_phrases_are_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "nowhere"))
    done = measure(tmp_path / "out", "--limit", "4", parts=["dev", "others", "phrases"])
    assert done.exit_code == 0, done.output
    assert "dev: left out. There is no data folder" in done.output
    assert "others: left out." in done.output
    figures = json.loads((tmp_path / "out" / "phrases" / "figures.json").read_text("utf-8"))
    assert {row["phrases"] for row in figures} == {4}
    told = measure(tmp_path / "more", "--estimate", "1", parts=["small-pool"])
    assert told.exit_code == 0, told.output
    assert "phrases, " in told.output
    nothing = measure(tmp_path / "none", parts=["dev"])
    assert nothing.exit_code == 1
    assert "set NOSOLEX_DATA" in nothing.output


def test_a_list_of_mentions_that_is_not_there_is_told(data: Path, tmp_path: Path) -> None:
    done = measure(tmp_path / "out", "--index-texts", str(data / "none.tsv"), parts=["ablation"])
    assert done.exit_code == 2
    assert "none.tsv" in done.output


def row(system: str, data: str, value: float, language: str = "es") -> dict[str, Any]:
    """A row of figures whose measures are all alike."""
    sure = {"value": value, "low": value, "high": value}
    names = ("hit@1", "hit@5", "hit@10", "recall@50", "MAP@10")
    means = {language: {"phrases": 10, **dict.fromkeys(names, value)}}
    return {
        "system": system, "data": data, "phrases": 10,
        "levels": {
            level: dict.fromkeys(names, sure) for level in ("code", "rubric", "category")
        },
        "groups": dict.fromkeys(("language", "seen", "length", "chapter"), means),
        "languages_3_characters": means, "first_right": {"1": 10},
    }  # fmt: skip


def test_the_page_names_every_baseline_that_is_not_beaten() -> None:
    rows = [row("pack, whole path", "dev", 0.6), row("BM25", "dev", 0.4), row("other", "dev", 0.6)]
    told = pools(kept({"small-pool": rows}, {}), MANIFEST)
    assert "not better than: other (CodiEsp dev es)." in told
    assert "not better than: none." in pools(kept({"small-pool": rows[:2]}, {}), MANIFEST)


def test_the_page_shows_by_how_much_reranking_lowers_a_language() -> None:
    rows = [row("pack, whole path", "dev", 0.5), row("pack, no reranking", "dev", 0.625)]
    told = page(kept({"dev": rows}, {}), MANIFEST)
    assert "| CodiEsp dev | | .625 / .500 (10) |" in told
    assert "Reranking lowers: CodiEsp dev es (-.125)." in told


def test_a_section_says_which_code_measured_it() -> None:
    rows = [{**row("pack, whole path", "dev", 0.5), "code": code} for code in ("b1", "a1")]
    assert "code of a1 and b1" in page(kept({"dev": rows}, {}), MANIFEST)


def test_a_section_is_replaced_only_when_all_of_it_was_measured() -> None:
    whole = [row("pack, whole path", "dev", 0.5)]
    before = {"sets": {"code": ["old"], "rows": []}, "parts": {"code": ["old"], "rows": []}}
    assert kept({"dev": whole}, before)["sets"]["code"] == ["old"]
    every = {"dev": whole, "others": [], "phrases": [], "ablation": whole}
    after = kept(every, before)
    assert after["sets"]["rows"][0]["MAP@10"] == [0.5, 0.5, 0.5]
    assert after["parts"]["rows"] == [
        {"part": "whole path", "hit@1": 0.5, "hit@10": 0.5, "MAP@10": 0.5}
    ]

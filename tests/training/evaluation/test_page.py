"""docs/quality.md and the figures in other documents are made of what is kept, and only of that."""

import doctest
import importlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.engine.resources import default_pack_dir
from training.__main__ import main
from training.measure.pages.kept_file import read_kept, write_kept
from training.measure.stamp import commit

DOCS = Path(__file__).resolve().parents[3] / "docs"
FIGURES = json.loads((default_pack_dir() / "manifest.json").read_text(encoding="utf-8"))


def write(page: Path, *more: str) -> Result:
    return CliRunner().invoke(main, ["quality", "--page", str(page), *more])


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return the page in a copy of the documents."""
    shutil.copytree(DOCS, tmp_path / "docs", ignore=shutil.ignore_patterns("*.png", "*.svg"))
    shutil.copy(DOCS.parent / "README.md", tmp_path / "README.md")
    return tmp_path / "docs" / "quality.md"


def test_the_command_writes_the_documents_as_they_are(page: Path) -> None:
    page.write_text("", encoding="utf-8")
    done = write(page)
    assert done.exit_code == 0, done.output
    for path in (page.parent.parent / "README.md", *page.parent.rglob("*.md")):
        shipped = DOCS.parent / path.relative_to(page.parent.parent)
        assert path.read_text(encoding="utf-8") == shipped.read_text(encoding="utf-8"), path.name


def test_the_page_is_short() -> None:
    assert len((DOCS / "quality.md").read_text(encoding="utf-8").splitlines()) <= 150


@pytest.mark.parametrize("path", [DOCS / "quality.md", DOCS.parent / "README.md"])
def test_the_headline_is_what_the_manifest_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ranking = FIGURES["figures"]["ranking"]["reranked"]
    for kind, name in (("mention", "mentions of cases and reports"), ("phrase", "phrases")):
        own = ranking[kind]
        first, ten = (f"{own[hit]:.3f}"[1:] for hit in ("hit@1", "hit@10"))
        assert f"{own['phrases']:,} held-out {name}: first / among ten | {first} / {ten} |" in text
    assert f"| {ranking['high_share']:.1%} /".replace("%", " %") in text
    size = sum(entry["size"] for entry in FIGURES["files"].values())
    assert f"the pack, all files | {size / 1e6:.1f} MB |" in text


def test_the_page_names_the_pack_that_ships() -> None:
    text = (DOCS / "quality.md").read_text(encoding="utf-8")
    assert f"**{FIGURES['name']} {FIGURES['version']}**" in text


def test_a_run_of_the_bench_goes_into_the_page_and_stays(page: Path, tmp_path: Path) -> None:
    run = {"machine": "a fast one", "code": ["abc1234"],
           "rows": [{"what": "whole search", "unit": "ms", "median": 8, "high": 9,
                     "least": 150, "aim": 80}]}  # fmt: skip
    (tmp_path / "bench.json").write_text(json.dumps(run), encoding="utf-8")
    assert write(page, "--bench", str(tmp_path / "bench.json")).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "`make bench`, a fast one, code of abc1234:" in text
    assert "| whole search | 8 ms | 9 ms | 150 / 80 | reached |" in text
    assert write(page).exit_code == 0
    assert page.read_text(encoding="utf-8") == text


def test_code_outside_of_git_is_unknown(tmp_path: Path) -> None:
    assert commit(tmp_path) == "unknown"


def test_a_pack_whose_figures_are_not_kept_is_said_in_a_sentence(tmp_path: Path) -> None:
    done = write(tmp_path / "docs" / "quality.md")
    assert done.exit_code == 2
    assert "No figures of" in done.output
    assert "--out" in done.output


def test_figures_of_a_trial_never_reach_the_page(tmp_path: Path) -> None:
    done = write(tmp_path / "quality.md", "--out", str(tmp_path / "out"), "--limit", "3")
    assert done.exit_code == 2
    assert not (tmp_path / "quality.md").exists()


def test_without_anything_to_do_the_command_says_so() -> None:
    done = CliRunner().invoke(main, ["quality"])
    assert done.exit_code == 2
    assert "--page" in done.output


def test_a_place_with_an_unknown_name_is_said(page: Path) -> None:
    other = page.parent / "query.md"
    other.write_text("<!-- figures: nonsense -->\n<!-- end of figures -->\n", encoding="utf-8")
    done = write(page)
    assert done.exit_code == 2
    assert "nonsense" in done.output


def test_what_is_kept_is_read_back_as_it_was(tmp_path: Path) -> None:
    found = {"pack": "é 1", "sets": {"code": ["a"], "rows": [{"set": "x", "MAP@10": [1, 2, 3]}]}}
    write_kept(tmp_path / "new" / "1.json", found)
    assert read_kept(tmp_path / "new" / "1.json") == found


@pytest.mark.parametrize("name", ["tables", "rows"])
def test_the_examples_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(f"training.measure.pages.{name}"))
    assert result.attempted > 0
    assert result.failed == 0

"""What `training measure` prints, and where the export's old names lead."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from export.__main__ import MOVED
from export.__main__ import main as export
from tests.support.catalogue import tiny_catalogue
from tests.support.tiny_pack import tiny_pack
from training.__main__ import main

HEAD = "query\tlang\tgold_codes\tsplit\n"


def measure(*words: object) -> Result:
    return CliRunner().invoke(main, ["measure", *map(str, words)])


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    rows = "infarto agudo de miocardio\tes\tI21.9\tdev\ndolor torácico\tes\tL20.9\tdev\n"
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "codiesp_x.tsv").write_text(HEAD + rows, encoding="utf-8")
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path))
    return tmp_path


def test_coverage_adds_up(tmp_path: Path) -> None:
    path = tiny_catalogue(tmp_path / "catalogue.db")
    done = measure("coverage", path)
    assert done.exit_code == 0
    assert "reportable codes" in done.output
    missing = measure("coverage", tmp_path / "none.db")
    assert missing.exit_code == 1
    assert "There is no catalogue" in missing.output


def test_each_part_switched_off_is_a_line(data: Path) -> None:
    done = measure("dev", tiny_pack(), "--only", "whole path", "--only", "no header rule")
    assert done.exit_code == 0, done.output
    lines = [line for line in done.stdout.splitlines() if "hit@1" in line]
    assert [line[:24].strip() for line in lines] == ["whole path", "no header rule"]
    assert "hit@1 0.5" in lines[0]


def test_a_reranker_that_reads_fewer_tokens_is_a_line(data: Path) -> None:
    done = measure("dev", tiny_pack(), "--tokens", 40, "--tokens", 16)
    assert done.exit_code == 0, done.output
    assert "40 tokens" in done.stdout
    assert "16 tokens" in done.stdout


def test_the_curve_of_depths_needs_the_list_of_what_the_index_holds(data: Path) -> None:
    refused = measure("depth", tiny_pack(), "--work", data, "--out", data / "depth.svg")
    assert refused.exit_code == 2
    assert "index-texts.tsv" in refused.output


@pytest.mark.parametrize("name", MOVED)
def test_an_old_name_leads_to_the_new_one(name: str) -> None:
    told = CliRunner().invoke(export, [name])
    assert told.exit_code == 2
    assert f"python -m training measure {name}" in told.output
    assert measure(name, "--help").exit_code == 0

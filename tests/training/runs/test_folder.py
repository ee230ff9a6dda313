"""What a run leaves behind, and what it refuses."""

import errno
import json
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import click
import pytest
from click.testing import CliRunner

import training.commands
from desktop.engine.errors import UsageError
from export.__main__ import Steps as ExportSteps
from training.bi.settings import BiSettings
from training.retrieval.lists import Candidate, Listed, hard_negatives, read_lists, write_lists
from training.runs.asked import DONE, is_done, prepare, wish
from training.runs.curve import Clock, Curve
from training.runs.folder import begin, hashes
from training.runs.state import rate
from training.steps import Steps

ROOT = Path(__file__).parents[3]


def test_the_same_settings_go_on_and_others_are_refused(tmp_path: Path) -> None:
    settings = BiSettings("base", "pairs", dimensions=(64,))
    assert begin(tmp_path, settings) is False
    assert begin(tmp_path, settings) is True
    with pytest.raises(UsageError, match=r"other settings \(batch\)"):
        begin(tmp_path, BiSettings("base", "pairs", dimensions=(64,), batch=7))
    assert json.loads((tmp_path / "versions.json").read_text())["numpy"][0].isdigit()


def test_a_second_process_is_kept_out(tmp_path: Path) -> None:
    begin(tmp_path, {"steps": 1})
    again = (
        "from pathlib import Path; from training.runs.folder import begin; begin(Path({!r}), {})"
    )
    command = [sys.executable, "-c", again.format(str(tmp_path), {"steps": 1})]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert "Another run is at work" in done.stderr


def test_a_step_with_other_wishes_is_not_done(tmp_path: Path) -> None:
    own, folder = tmp_path / "own", tmp_path / "runs" / "pairs"
    own.mkdir()
    (own / "I.tsv").write_text("asma")
    first = wish({"steps": 2}, (own,), "")
    assert prepare(folder, first) is None
    (folder / "texts").write_text("learned")
    assert not is_done(folder, first)
    assert prepare(folder, first) is None  # an interrupted step goes on in its folder
    assert (folder / "texts").exists()
    (folder / DONE).touch()
    assert is_done(folder, first)
    (own / "I.tsv").write_text("asma bronquial")
    later = wish({"steps": 2}, (own,), "")
    assert not is_done(folder, later)
    aside = prepare(folder, later)
    assert aside is not None
    assert (aside / "texts").read_text() == "learned"
    assert not (folder / "texts").exists()
    assert not is_done(folder, wish({"steps": 2}, (own,), "other pairs"))


@pytest.mark.parametrize(
    ("number", "said"), [(errno.ENOSPC, "Make room"), (errno.EROFS, "that you may write to")]
)
def test_what_cannot_be_written_is_one_sentence(number: int, said: str) -> None:
    @click.command()
    def step() -> None:
        raise OSError(number, "no", "runs/state.pt")

    for group in (Steps(package=training.commands), ExportSteps()):
        with patch.object(type(group), "get_command", lambda *_: step):
            done = CliRunner().invoke(group, ["step"])
        assert done.exit_code == 1
        assert said in done.output
        assert "Traceback" not in done.output


def test_a_long_silence_is_broken() -> None:
    moments = iter([0.0, 1.0, 30.0, 31.0, 60.0, 95.0])
    clock = Clock(600, now=lambda: next(moments))
    assert clock.is_due()  # after the first step, however slow it was
    assert clock.line(1, "loss 1").endswith("5 h 00 min left")
    assert not clock.is_due()
    assert not clock.is_due()
    assert clock.is_due()


def test_data_are_hashed_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.tsv").write_bytes(b"abc")
    found = hashes([tmp_path / "data", tmp_path / "missing"])
    assert found == {
        "data/a.tsv": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    }


def test_a_curve_goes_on_from_the_checkpoint(tmp_path: Path) -> None:
    curve = Curve(tmp_path)
    for step in (10, 20, 30):
        curve.add(step, {"loss": 1 / step})
    curve.save()
    again = Curve(tmp_path)
    again.cut(20)
    assert [row["step"] for row in again.rows] == [10, 20]
    assert again.rows[1]["loss"] == pytest.approx(0.05)
    assert (tmp_path / "curve.png").stat().st_size > 2000


def test_progress_says_how_far_and_how_long() -> None:
    line = Clock(100, done=50).line(75, "loss 0.5")
    assert line.startswith("step 75/100 (75%), loss 0.5, ")
    assert line.endswith("left")


def test_the_rate_rises_and_falls() -> None:
    rates = [rate(step, 100, 1.0, warm_up=10) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) < 1.0
    assert rates[12] > rates[60] > rates[99] > 0.0


def test_nearly_right_candidates_are_no_hard_negatives(tmp_path: Path) -> None:
    found = Listed("ictus", "I63.9", "es", "phrase", False, (
        Candidate("I61.9", "hemorragia", 0.93), Candidate("I63.9", "infarto cerebral", 0.90),
        Candidate("I63", "infarto", 0.80), Candidate("G45.9", "AIT", 0.70)))  # fmt: skip
    assert hard_negatives(found) == [("G45.9", "AIT")]
    write_lists(tmp_path, [found])
    assert list(read_lists(tmp_path)) == [found]

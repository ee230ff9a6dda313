"""What a run leaves behind, and what it refuses."""

import json
from pathlib import Path

import pytest

from desktop.engine.errors import UsageError
from training.bi.settings import BiSettings
from training.retrieval.lists import Candidate, Listed, hard_negatives, read_lists, write_lists
from training.runs.curve import Clock, Curve
from training.runs.folder import begin, hashes
from training.runs.state import rate


def test_the_same_settings_go_on_and_others_are_refused(tmp_path: Path) -> None:
    settings = BiSettings("base", "pairs", dimensions=(64,))
    assert begin(tmp_path, settings) is False
    assert begin(tmp_path, settings) is True
    with pytest.raises(UsageError, match=r"other settings \(batch\)"):
        begin(tmp_path, BiSettings("base", "pairs", dimensions=(64,), batch=7))
    assert json.loads((tmp_path / "versions.json").read_text())["numpy"][0].isdigit()


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

"""The watch over the tests themselves: what they leave behind makes them fail."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

BAD = Path(__file__).parent / "support" / "misbehaving.py"


@pytest.mark.timeout(600)
def test_warnings_records_threads_and_timers_left_behind_fail_a_test() -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", str(BAD)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    outcomes = set(re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", told, re.MULTILINE))
    assert ("FAILED", "test_warns") in outcomes, told
    assert ("ERROR", "test_logs") in outcomes
    assert ("ERROR", "test_leaves_a_thread") in outcomes
    assert ("ERROR", "test_leaves_a_timer") in outcomes
    assert {name for state, name in outcomes if state == "PASSED"} >= {"test_behaves"}
    for complaint in ("laid out wrongly", "unexpected record", "threads left", "timers left"):
        assert complaint in told
    assert not any(name == "test_behaves" for state, name in outcomes if state != "PASSED")

"""Each promise of the page on security names tests that are there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs/security.md").read_text(encoding="utf-8")


def test_every_promise_names_tests_that_are_there() -> None:
    rows = re.findall(r"^\| (?!promise|---)(.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
    assert len(rows) > 10
    for promise, held_by in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)`", held_by)
        assert named, promise
        for name in named:
            assert "def test_" in (ROOT / name).read_text(encoding="utf-8"), name

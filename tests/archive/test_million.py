"""The rows that are made to measure with, and the table that is written of a run."""

from collections import Counter
from pathlib import Path

from tests.archive.conftest import rows_of
from tests.archive.million import make, told
from tests.archive.watched import Watched


def test_rows_are_as_frequent_as_the_mentions_and_none_is_left_out(tmp_path: Path) -> None:
    frequencies = Counter({"asthma": 90, "cough": 9, "fever": 1})
    assert make(tmp_path / "rows.parquet", frequencies, 1000) == 3
    rows = rows_of(tmp_path / "rows.parquet")
    assert [row["episode"] for row in rows] == list(range(1000))
    seen = Counter(row["diagnosis"] for row in rows)
    assert seen["asthma"] > 5 * seen["cough"] > 5 * seen["fever"] > 0


def test_the_table_says_what_follows_for_more() -> None:
    run = Watched(2, counting=20.0, asking=500.0, writing=80.0, memory=700.0, machine="2 cores")
    text = told([run], rows=1_000_000, distinct=5_000)
    assert "| 2 | 20 | 500 | 80 | 10.0 | 3,000,000 | 700 |" in text
    assert "counted and written in 2.8 core hours" in text
    assert "asked in 56 core hours" in text

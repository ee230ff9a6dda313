"""An archive that was stopped goes on: nothing is asked twice, no row is lost or doubled."""

from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from desktop.archive import tables
from desktop.archive.run import Summary, open_work, places, run
from desktop.engine.errors import NosolexError, UsageError
from tests.archive.conftest import Scribe, rows_of


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A thousand rows, a hundred phrases, some much commoner than others."""
    path = tmp_path / "archive.parquet"
    phrases = [f"disease number {min(n % 97, n % 13)} of {n % 50}" for n in range(1000)]
    own = pyarrow.array([n * 10 for n in range(1000)], pyarrow.int32())
    pyarrow.parquet.write_table(pyarrow.table({"n": own, "diagnosis": phrases}), path)
    return path


def _run(source: Path, target: Path, crew: Scribe, pack: str = "one") -> Summary:
    every = places(source, target, "")
    work = open_work(source, target, every, pack)
    try:
        return run(every, work, crew, pack, lambda standing: None)
    finally:
        work.close()


def test_what_was_answered_is_not_asked_again(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    first, second = Scribe(leaves_after=3), Scribe()
    with pytest.raises(KeyboardInterrupt):
        _run(source, target, first)
    assert not target.exists()
    summary = _run(source, target, second)
    phrases = {row["diagnosis"] for row in pyarrow.parquet.read_table(source).to_pylist()}
    assert sorted(first.asked + second.asked) == sorted(phrases)
    assert (summary.rows, summary.asked) == (1000, len(second.asked))
    rows = rows_of(target)
    assert [row["n"] for row in rows] == [n * 10 for n in range(1000)]
    assert all(row["nosolex_title"] == row["diagnosis"] for row in rows)


def test_the_commonest_phrases_are_asked_first(source: Path, tmp_path: Path) -> None:
    crew = Scribe()
    _run(source, tmp_path / "out.parquet", crew)
    cells = [row["diagnosis"] for row in pyarrow.parquet.read_table(source).to_pylist()]
    often = [cells.count(phrase) for phrase in crew.asked]
    assert often == sorted(often, reverse=True)


def test_a_file_is_a_file_and_columns_keep_their_kinds(source: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "years", tmp_path / "coded"
    (folder / "2024").mkdir(parents=True)
    (folder / "2024" / "a.parquet").write_bytes(source.read_bytes())
    (folder / "b.csv").write_text("n,diagnosis\n1,asthma\n2,cough\n", encoding="utf-8")
    assert _run(folder, out, Scribe()).rows == 1002
    assert pyarrow.parquet.read_schema(out / "2024" / "a.parquet").field("n").type == "int32"
    assert [row["nosolex_code"] for row in rows_of(out / "b.csv.parquet")] == ["ast", "cou"]


def test_pieces_are_small_and_keep_the_order(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "ROWS", 64)
    target = tmp_path / "out.parquet"
    _run(source, target, Scribe())
    assert pyarrow.parquet.ParquetFile(target).metadata.num_row_groups == 16
    assert [row["n"] for row in rows_of(target)] == [n * 10 for n in range(1000)]


def test_another_pack_or_archive_is_not_mixed_in(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    with pytest.raises(KeyboardInterrupt):
        _run(source, target, Scribe(leaves_after=1))
    with pytest.raises(UsageError, match="another pack"):
        _run(source, target, Scribe(), pack="two")
    source.write_bytes(source.read_bytes() + b" ")
    with pytest.raises(UsageError):
        _run(source, target, Scribe())


def test_two_runs_at_once_do_not_meet(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    every = places(source, target, "")
    work = open_work(source, target, every, "one")
    with pytest.raises(NosolexError, match="Another run is at work"):
        open_work(source, target, every, "one")
    work.close()
    assert _run(source, target, Scribe()).rows == 1000


def test_a_coded_archive_is_not_coded_over(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    _run(source, target, Scribe())
    with pytest.raises(UsageError, match="nosolex_code already"):
        places(target, tmp_path / "again.parquet", "")

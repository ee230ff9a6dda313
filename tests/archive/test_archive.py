"""`nosolex archive`: every row comes back with its answer, and what failed is said."""

import json
from pathlib import Path

from tests.archive.conftest import rows_of
from tests.commands.conftest import Run

LINES = (
    "id;diagnóstico;servicio\n1;neumonía;MED\n2;I10;CIR\n3;;CIR\n4;neumonía;MED\n"
    "5;asma;MED;too much\n007;I10;CIR\n"
)


def test_every_row_comes_back_with_its_answer(run: Run, pack: str, tmp_path: Path) -> None:
    source, target = tmp_path / "discharges.csv", tmp_path / "coded.parquet"
    source.write_text(LINES, encoding="utf-8")
    ran = run("archive", str(source), str(target), "--workers", "1", "--pack", pack)
    assert ran.code == 0, ran.err
    assert "6 rows, 2 phrases in “diagnóstico”, 2 of them asked now" in ran.out
    assert "1 rows of" in ran.out
    assert "There is no phrase in this row. (row 3)" in ran.out
    rows = rows_of(target)
    assert [row["id"] for row in rows] == ["1", "2", "3", "4", "5", "007"]
    assert [row["nosolex_code"] for row in rows] == ["J18.9", "I10", None, "J18.9", None, "I10"]
    assert rows[4]["servicio"] == "MED;too much"
    assert "4 cells" in rows[4]["nosolex_error"]
    assert {row["nosolex_pack"] for row in rows} == {"tiny 3000.1"}
    assert list(tmp_path.glob("coded*")) == [target]
    looked_up = json.loads(run("lookup", "neumonía", "--format", "json", "--pack", pack).out)
    best, second, *_ = looked_up["results"]
    assert rows[0]["nosolex_probability"] == best["probability"]
    assert rows[0]["nosolex_title"] == best["title"]
    assert rows[0]["nosolex_confidence"] == looked_up["confidence"]
    assert rows[0]["nosolex_runners_up"][0]["code"] == second["code"]


def test_wrong_usage_is_one_sentence(run: Run, pack: str, tmp_path: Path) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "b.parquet"
    source.write_text("id;diagnosis\n1;asthma\n2;cough\n", encoding="utf-8")
    unnamed = run("archive", str(source), str(target), "--column", "text", "--pack", pack)
    assert (unnamed.code, "it has: id, diagnosis" in unnamed.sentence) == (2, True)
    missing = run("archive", str(tmp_path / "none"), str(target), "--pack", pack)
    assert (missing.code, "is not there" in missing.sentence) == (2, True)
    target.touch()
    there = run("archive", str(source), str(target), "--pack", pack)
    assert (there.code, "there already" in there.sentence) == (2, True)

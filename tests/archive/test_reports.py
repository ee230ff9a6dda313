"""`nosolex archive --reports`: a column or a folder of reports, each with codes and evidence."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from desktop.archive.run import Summary, open_work, report_places
from desktop.archive.run import run as run_all
from desktop.engine.errors import UsageError
from tests.archive.conftest import Scribe, rows_of
from tests.commands.conftest import Run
from tests.support.documents import docx, pdf

TEXT = "JUICIO CLÍNICO: insuficiencia cardíaca.\r\nNo cefalea. AP: diabetes mellitus tipo 2.\r\n"
OTHER = "Motivo: tos.\nDiagnóstico: neumonía.\n"
LINE = "Juicio clínico: neumonía. No cefalea."
FILES = {
    "1/informe.txt": TEXT.encode("cp1252"),
    "1/alta.docx": docx([LINE]),
    "2/alta.pdf": pdf([[LINE]]),
    "2/alta.rtf": rb"{\rtf1\ansi Juicio cl\'ednico: neumon\'eda.\par}",
    "alta.html": f"<!DOCTYPE html><meta charset=utf-8><p>{LINE}</p>".encode(),
    "damaged.docx": docx([LINE])[:-40],
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
    "scan.pdf": pdf([[], []]),
    "secret.pdf": pdf([["secreto"]], password="abc"),
    "long.txt": b"neumonia " * 30_000,
    ".DS_Store": b"\x00",
}
BOLD = ("--boldness", "1")
EVIDENCE = ("start", "end", "text", "assertion", "section")


def _folder(place: Path) -> Path:
    for name, content in FILES.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)
    return place


def _read(run: Run, file: Path, pack: str) -> list[dict[str, Any]]:
    """What `nosolex report` says of a file, in the columns of an archive."""
    ran = run("report", str(file), "--format", "json", *BOLD, "--pack", pack)
    assert ran.code == 0, ran.err
    return [
        {**code, "evidence": [{name: one[name] for name in EVIDENCE} for one in code["evidence"]]}
        for code in json.loads(ran.out)["codes"]
    ]


def test_a_column_of_reports_is_read_as_one_by_one(run: Run, pack: str, tmp_path: Path) -> None:
    source, target = tmp_path / "letters.parquet", tmp_path / "coded.parquet"
    texts = [TEXT, None, OTHER, "x" * 200_001, TEXT, "  "]
    pyarrow.parquet.write_table(pyarrow.table({"n": range(6), "letter": texts}), source)
    ran = run(
        "archive", str(source), str(target), "--reports", *BOLD, "--workers", "1", "--pack", pack
    )
    assert ran.code == 0, ran.err
    assert "6 rows, 3 reports in “letter”, 3 of them asked now" in ran.out
    assert "There is no report in this row. (row 2, row 6)" in ran.out
    assert "200,001 characters" in ran.out
    schema = pyarrow.parquet.read_schema(target)
    assert schema.names == [
        "n", "letter", "nosolex_codes", "nosolex_error", "nosolex_pack", "nosolex_version",
    ]  # fmt: skip
    code = schema.field("nosolex_codes").type.value_type
    assert [field.name for field in code] == ["code", "title", "probability", "kind", "evidence"]
    evidence = code.field("evidence").type.value_type
    assert [str(field.type) for field in evidence] == ["int64", "int64", *["string"] * 3]
    rows = rows_of(target)
    assert [row["n"] for row in rows] == list(range(6))
    for place in (0, 2):
        file = tmp_path / f"{place}.txt"
        file.write_text(texts[place] or "", encoding="utf-8", newline="")
        assert rows[place]["nosolex_codes"] == _read(run, file, pack) != []
    for one in (one for code in rows[0]["nosolex_codes"] for one in code["evidence"]):
        assert TEXT[one["start"] : one["end"]] == one["text"]
    assert rows[4]["nosolex_codes"] == rows[0]["nosolex_codes"]
    assert [bool(row["nosolex_error"]) for row in rows] == [False, True, False, True, False, True]


def test_a_folder_of_documents_gives_a_row_each(run: Run, pack: str, tmp_path: Path) -> None:
    source, target = _folder(tmp_path / "letters"), tmp_path / "coded.parquet"
    ran = run("archive", str(source), str(target), "--reports", *BOLD, "--pack", pack)
    assert ran.code == 0, ran.err
    rows = {row["file"]: row for row in rows_of(target)}
    assert list(rows) == sorted(name for name in FILES if name != ".DS_Store")
    for name, row in rows.items():
        if not row["nosolex_error"]:
            assert row["nosolex_codes"] == _read(run, source / name, pack) != [], name
    reasons = {
        "damaged.docx": "no readable DOCX", "old.doc": "Word file of the old kind",
        "scan.pdf": "it is a scan", "secret.pdf": "protected by a password",
        "long.txt": "270,000 characters",
    }  # fmt: skip
    assert {name for name, row in rows.items() if row["nosolex_error"]} == set(reasons)
    for name, reason in reasons.items():
        assert reason in rows[name]["nosolex_error"]
        assert rows[name]["nosolex_codes"] == []
        assert f"({name})" in ran.out


def test_reports_of_a_csv_may_have_lines_and_be_long(run: Run, pack: str, tmp_path: Path) -> None:
    source, target = tmp_path / "letters.csv", tmp_path / "coded.parquet"
    texts = [TEXT, OTHER, OTHER + "-\n" * 70_000]
    cells = "".join(f'{n};"{text}";MED\n' for n, text in enumerate(texts))
    source.write_text("id;informe;servicio\n" + cells, encoding="utf-8", newline="")
    ran = run("archive", str(source), str(target), "--reports", *BOLD, "--pack", pack)
    assert ran.code == 0, ran.err
    rows = rows_of(target)
    assert [row["informe"] for row in rows] == texts
    assert [row["servicio"] for row in rows] == ["MED"] * 3
    assert {code["code"] for code in rows[0]["nosolex_codes"]} >= {"I50.9", "E11.9"}


def _archived(source: Path, target: Path, crew: Scribe) -> Summary:
    every = report_places(source, target, "")
    work = open_work(source, target, every, "one")
    try:
        return run_all(every, work, crew, "one", lambda standing: None)
    finally:
        work.close()


def test_no_report_is_asked_twice(tmp_path: Path) -> None:
    source, target = _folder(tmp_path / "letters"), tmp_path / "out.parquet"
    first, second = Scribe(leaves_after=3), Scribe()
    with pytest.raises(KeyboardInterrupt):
        _archived(source, target, first)
    assert len(first.asked) == 3
    _archived(source, target, second)
    assert sorted(first.asked + second.asked) == [row["file"] for row in rows_of(target)]


def test_a_document_that_changed_in_between_is_not_mixed_in(tmp_path: Path) -> None:
    source, target = _folder(tmp_path / "letters"), tmp_path / "out.parquet"
    with pytest.raises(KeyboardInterrupt):
        _archived(source, target, Scribe(leaves_after=1))
    (source / "alta.html").write_text(OTHER, encoding="utf-8")
    with pytest.raises(UsageError, match="another archive"):
        _archived(source, target, Scribe())


@pytest.mark.parametrize(
    ("files", "arguments", "sentence"),
    [
        (["a.txt", "b.csv"], ["out.parquet", "--reports"], "holds tables (b.csv)"),
        ([".a"], ["out.parquet", "--reports"], "There is no document"),
        (["a.txt"], ["in/out.parquet", "--reports"], "lies among the documents"),
        (["a.csv"], ["out.parquet", "--procedures"], "are about reports"),
        (["a.txt"], ["out.parquet", "--reports", "--no-rerank"], "is about phrases"),
    ],
)
def test_wrong_usage_is_one_sentence(
    run: Run, pack: str, tmp_path: Path, files: Sequence[str], arguments: list[str], sentence: str
) -> None:
    (tmp_path / "in").mkdir()
    for name in files:
        (tmp_path / "in" / name).write_text("id;a\n1;asthma\n", encoding="utf-8")
    target, *options = arguments
    ran = run("archive", str(tmp_path / "in"), str(tmp_path / target), *options, "--pack", pack)
    assert (ran.code, sentence in ran.sentence) == (2, True), ran.err

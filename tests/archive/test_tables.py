"""What a hospital calls CSV: encodings, quotes, rows of any length; no row is lost in silence."""

from pathlib import Path

import pytest

from desktop.archive.tables import NO_TEXT, open_archive
from desktop.engine.errors import UsageError


def _read(path: Path, content: bytes) -> tuple[list[str], dict[int, str]]:
    path.write_bytes(content)
    archive = open_archive(path)
    (piece,) = archive.pieces()
    return piece.texts(archive.column()), piece.faults


def test_one_bad_row_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    lines = ["n;diagnóstico", "1;neumonía", "2;ictus isquémico"]
    content = "\n".join(lines).encode() + b"\n3;a\xf1o malo\n4;asma\n"
    texts, faults = _read(tmp_path / "a.csv", content)
    assert texts == ["neumonía", "ictus isquémico", "a?o malo", "asma"]
    assert faults == {2: NO_TEXT}


def test_an_old_encoding_is_known(tmp_path: Path) -> None:
    content = "n;diagnóstico\n1;neumonía\n2;úlcera\n".encode("cp1252")
    assert _read(tmp_path / "a.csv", content) == (["neumonía", "úlcera"], {})
    content = "n\tdiagnóstico\n1\tneumonía\n".encode("utf-16")
    assert _read(tmp_path / "b.csv", content) == (["neumonía"], {})


def test_a_list_without_headings_loses_no_first_row(tmp_path: Path) -> None:
    texts, _ = _read(tmp_path / "a.txt", b"asthma\nheart failure, acute\ncough\n")
    assert texts == ["asthma", "heart failure, acute", "cough"]


def test_an_open_quote_does_not_swallow_the_rest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="after row 2"):
        _read(tmp_path / "a.csv", b'n;diagnosis\n1;asthma\n2;"cough\n3;fever\n')


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04\x00\x00", b"PAR1 no parquet PAR1"])
@pytest.mark.parametrize("name", ["a.csv", "a.parquet"])
def test_what_is_no_table_is_one_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    if name == "a.csv" and content.startswith(b"PAR1"):
        return
    with pytest.raises(UsageError) as told:
        open_archive(path)
    assert str(told.value).endswith(".")

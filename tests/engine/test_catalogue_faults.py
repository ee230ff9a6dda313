"""A missing, foreign, newer or damaged catalogue gives one sentence, never a traceback."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.engine.catalogue import file
from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.file import CatalogueStore
from desktop.engine.errors import CatalogueError
from tests.support.catalogue import tiny_catalogue


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tiny_catalogue(tmp_path / "catalogue.db")


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="There is no catalogue at"):
        Catalogue.open(tmp_path / "none.db")


def test_not_a_database(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(b"this is a letter, not a catalogue" * 300)
    with pytest.raises(CatalogueError, match="is no catalogue"):
        Catalogue.open(path)


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    path.touch()
    with pytest.raises(CatalogueError, match="schema 0"):
        Catalogue.open(path)


def test_another_schema(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(CatalogueError, match="schema 99 and this program reads"):
        Catalogue.open(path)


def test_a_truncated_file(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(CatalogueError, match="install the pack again"):
        _use(path)


def test_a_rubric_whose_level_is_none(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE rubric SET level = x'00' WHERE id = 2")
    with closing(Catalogue.open(path)) as opened, pytest.raises(CatalogueError, match="damaged"):
        opened.rubric_by_id(2)


def test_each_damaged_page_is_an_expected_error_or_harmless(path: Path) -> None:
    whole = path.read_bytes()
    faults = 0
    for page in range(0, len(whole) // 4096, 7):
        hurt = bytearray(whole)
        hurt[page * 4096 : page * 4096 + 1024] = b"\xa5" * 1024
        path.write_bytes(hurt)
        try:
            _use(path)
        except CatalogueError as error:
            faults += 1
            assert str(path) in str(error)
    assert faults > 0


def test_a_damaged_block_of_texts(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE block SET texts = zeroblob(50)")
        database.commit()
    catalogue = Catalogue.open(path)
    with pytest.raises(CatalogueError, match="damaged"):
        catalogue.title("I10")
    catalogue.close()


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"


def test_a_view_in_place_of_a_table_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "ALTER TABLE note RENAME TO old;"
            f"CREATE VIEW note AS {ENDLESS} SELECT i AS rubric, 0 AS kind, '' AS text FROM n"
        )
    with pytest.raises(CatalogueError, match="has a view"):
        Catalogue.open(path)


def test_a_question_without_end_is_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "PATIENCE", 0.1)
    with (
        closing(CatalogueStore(path)) as store,
        pytest.raises(CatalogueError, match="interrupted"),
    ):
        store.rows(f"{ENDLESS} SELECT count(*) FROM n")


def test_a_read_only_file_is_enough(path: Path) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        _use(path)
    finally:
        path.parent.chmod(0o755)


def _use(path: Path) -> None:
    catalogue = Catalogue.open(path)
    try:
        catalogue.check()
        for hit in catalogue.search(["fractura", "radio"], limit=20):
            catalogue.title(catalogue.rubric_by_id(hit.rubric_id).code, "es")
        catalogue.similar_words("fracutra")
        catalogue.notes("S52.521")
    finally:
        catalogue.close()

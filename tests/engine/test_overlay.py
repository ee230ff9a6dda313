"""A site's own synonyms and abbreviations: added, found, removed, and no pack is touched."""

import hashlib
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.catalogue import site
from desktop.engine.catalogue.catalogue import SITE_TEXT, Catalogue
from desktop.engine.catalogue.site import Overlay
from desktop.engine.errors import CatalogueError, UsageError
from desktop.engine.text.plain import plain
from tests.support.catalogue import tiny_catalogue

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_catalogue(tmp_path_factory.mktemp("tiny") / "catalogue.db")


def rubric_code(pack: Path, code: str) -> str | None:
    catalogue = Catalogue.open(pack)
    rubric = catalogue.rubric(code)
    catalogue.close()
    return rubric.code if rubric else None


def test_a_synonym_is_found_shown_and_removed(pack: Path, tmp_path: Path) -> None:
    before = hashlib.sha256(pack.read_bytes()).hexdigest()
    overlay = Overlay(tmp_path / "site" / "synonyms.db")
    assert overlay.add("J44.1", "bronquitazo del 5B", "es")
    catalogue = Catalogue.open(pack, overlay=overlay.path)
    hit = catalogue.search(["bronquitazo"], 5)[0]
    text = catalogue.text(hit.text_id)
    assert (text.text, text.kind, text.origin) == ("bronquitazo del 5B", "site", "site")
    assert text.id >= SITE_TEXT
    assert catalogue.rubric_by_id(hit.rubric_id).code == "J44.1"
    assert text in catalogue.texts("J44.1")
    assert catalogue.knows_word("bronquitazo")
    assert catalogue.search(["bronqui"], 5, prefix=True)
    assert overlay.remove(overlay.synonyms()[0].id)
    reopened = Catalogue.open(pack, overlay=overlay.path)
    assert reopened.search(["bronquitazo"], 5) == []
    assert hashlib.sha256(pack.read_bytes()).hexdigest() == before


def test_the_same_synonym_twice_is_one(tmp_path: Path) -> None:
    overlay = Overlay(tmp_path / "synonyms.db")
    assert overlay.add("I10", "tensión  por las nubes ", "es")
    assert not overlay.add("I10", "tensión por las nubes", "es")
    assert [s.text for s in overlay.synonyms()] == ["tensión por las nubes"]
    assert not overlay.remove(99)


def test_no_file_means_no_synonyms_and_makes_none(tmp_path: Path) -> None:
    overlay = Overlay(tmp_path / "none.db")
    assert overlay.synonyms() == []
    assert overlay.abbreviations() == []
    assert not overlay.path.exists()


@pytest.mark.parametrize(
    ("text", "language"), [("", "es"), ("  ", "es"), ("--", "es"), ("x" * 301, "es"), ("a b", "xx")]
)
def test_nonsense_is_refused(tmp_path: Path, text: str, language: str) -> None:
    overlay = Overlay(tmp_path / "synonyms.db")
    with pytest.raises(UsageError):
        overlay.add("I10", text, language)
    assert overlay.synonyms() == []


def test_a_table_is_imported_and_bad_lines_are_named(pack: Path, tmp_path: Path) -> None:
    table = tmp_path / "site.csv"
    table.write_bytes(
        "código;sinónimo;idioma\nJ441;EPOC descompensado;es\nZ99.999;nada;es\n"
        "s52521a;muñeca de nieve;es\nI10;;es\nI10;tensió;xx\n".encode("cp1252")
    )
    overlay = Overlay(tmp_path / "synonyms.db")
    done = overlay.import_file(table, lambda code: rubric_code(pack, code))
    assert (done.added, done.known) == (2, 0)
    assert [line for line, _ in done.refused] == [3, 5, 6]
    assert {s.code for s in overlay.synonyms()} == {"J44.1", "S52.521"}
    assert overlay.import_file(table, lambda code: rubric_code(pack, code)).known == 2


def test_abbreviations_have_their_own_table(tmp_path: Path) -> None:
    table = tmp_path / "abbreviations.csv"
    table.write_text("short,reading,language\nTCE,traumatismo craneoencefálico,es\n", "utf-8")
    overlay = Overlay(tmp_path / "synonyms.db")
    assert overlay.import_file(table, lambda code: None).added == 1
    found = overlay.abbreviations()[0]
    assert (found.short, found.reading, found.language) == (
        "TCE",
        "traumatismo craneoencefálico",
        "es",
    )
    assert overlay.remove_abbreviation(found.id)
    assert overlay.abbreviations() == []


def test_a_table_without_headings_says_what_it_needs(tmp_path: Path) -> None:
    table = tmp_path / "site.csv"
    table.write_text("one,two\nI10,text\n", "utf-8")
    with pytest.raises(UsageError, match="names its columns"):
        Overlay(tmp_path / "synonyms.db").import_file(table, lambda code: code)


def test_a_damaged_overlay_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "synonyms.db"
    path.write_bytes(b"no database at all " * 100)
    with pytest.raises(CatalogueError, match="cannot be read or written"):
        Overlay(path).synonyms()


def test_a_synonym_of_a_code_that_left_is_kept_but_not_shown(pack: Path, tmp_path: Path) -> None:
    overlay = Overlay(tmp_path / "synonyms.db")
    overlay.add("A99.9", "fiebre de marte", "es")
    catalogue = Catalogue.open(pack, overlay=overlay.path)
    assert catalogue.search(["marte"], 5) == []
    assert len(overlay.synonyms()) == 1


@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_is_kept_as_written_or_refused(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    overlay = Overlay(tmp_path_factory.mktemp("site") / "synonyms.db")
    try:
        overlay.add("I10", text, "es")
    except UsageError:
        assert overlay.synonyms() == []
    else:
        assert overlay.synonyms()[0].text == plain(text)


def test_damaged_own_words_stop_no_search(pack: Path, tmp_path: Path) -> None:
    path = tmp_path / "site.db"
    path.write_bytes(b"no database" * 999)
    with closing(Catalogue.open(pack, overlay=path)) as catalogue:
        assert catalogue.search(["fractura"], 5)
        assert "site.db" in catalogue.site_problem
        assert "move the file away" in catalogue.site_problem


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_own_words_are_read_from_a_file_alone(pack: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "site.db")
    with closing(Catalogue.open(pack, overlay=tmp_path / "site.db")) as catalogue:
        assert "no regular file" in catalogue.site_problem
    with pytest.raises(CatalogueError, match="no regular file"):
        Overlay(tmp_path / "site.db").add("I10", "HTA", "es")


FULL = """
import resource, signal, sys
from pathlib import Path
from desktop.engine.catalogue.site import Overlay
from desktop.engine.errors import CatalogueError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    Overlay(Path(sys.argv[1])).add("I10", "tensión alta", "es")
except CatalogueError as error:
    print("refused")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a file's size is limited as on Unix")
@pytest.mark.parametrize("room", [0, 1_000, 5_000, 9_000, 12_000])
@pytest.mark.parametrize("before", ["none", "empty", "some"])
def test_a_full_disk_leaves_own_words_as_they_were(tmp_path: Path, room: int, before: str) -> None:
    """A file that cannot grow beyond some bytes, at the first word and at a later one."""
    overlay = Overlay(tmp_path / "site.db")
    if before == "some":
        overlay.add("J45", "pitos", "es")
    if before == "empty":
        overlay.path.touch()
    command = [sys.executable, "-c", FULL, str(overlay.path), str(room)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "refused", done.stderr
    assert [synonym.text for synonym in overlay.synonyms()] == ["pitos"] * (before == "some")
    assert overlay.add("I10", "tensión alta", "es")
    assert {path.name for path in tmp_path.iterdir()} == {"site.db"}


def test_three_thousand_synonyms_are_one_change(tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text("code;text\n" + "".join(f"I10;tensión {n}\n" for n in range(3_000)))
    overlay = Overlay(tmp_path / "site.db")
    started = time.perf_counter()
    assert overlay.import_file(table, lambda code: code, "es").added == 3_000
    assert time.perf_counter() - started < 5
    assert len(overlay.synonyms()) == 3_000

    def stumble(code: str) -> str:
        if code == "I99":
            raise CatalogueError("the catalogue is gone")
        return code

    table.write_text("code;text\nI10;otra\nI99;más\n")
    with pytest.raises(CatalogueError):
        overlay.import_file(table, stumble, "es")
    assert len(overlay.synonyms()) == 3_000  # nothing of a file that was not read to its end


def test_what_a_terminal_would_obey_is_never_given_back(tmp_path: Path) -> None:
    overlay = Overlay(tmp_path / "site.db")
    overlay.add("I10", "tos\x1b[31m\u202eseca\x9b", "es")
    assert overlay.synonyms()[0].text == "tos [31mseca"
    with closing(sqlite3.connect(overlay.path)) as database, database:  # as another program writes
        database.execute(
            "INSERT INTO synonym (code, text, language) VALUES (?,?,?)",
            ("I10\x07", "\x1b]0;title\x07", "e\x00s"),
        )
    shown = overlay.synonyms()[1]
    assert (shown.code + shown.text + shown.language).isprintable()


def test_an_endless_view_for_a_table_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "_PATIENCE", 0.2)
    path = tmp_path / "site.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "CREATE VIEW synonym AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT i AS id, 'I10' AS code, 'x' AS text, 'es' AS language FROM n WHERE i < 0;"
            "PRAGMA user_version = 1;"
        )
    with pytest.raises(CatalogueError, match="interrupted"):
        Overlay(path).synonyms()

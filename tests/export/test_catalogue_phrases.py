"""A site's own phrases on their way into the catalogue: what cannot be used is said."""

from pathlib import Path

from click.testing import CliRunner, Result

from desktop.engine.catalogue.catalogue import Catalogue
from export.__main__ import main
from tests.support.catalogue import FIXTURES

HEAD = "code\ten\tes\tca\tit\tpt\tfr\n"


def build(out: Path, phrases: Path) -> Result:
    words = ["catalogue", "--out", str(out), "--phrases", str(phrases), "--no-apertium"]
    return CliRunner().invoke(main, [*words, "--tabular", str(FIXTURES / "tiny_tabular.xml")])


def spoken(catalogue: Path, code: str) -> set[str]:
    opened = Catalogue.open(catalogue)
    try:
        return {text.text for text in opened.texts(code) if text.kind == "phrase"}
    finally:
        opened.close()


def test_a_table_in_latin_1_is_one_sentence_and_exit_1(tmp_path: Path) -> None:
    (tmp_path / "I.tsv").write_bytes(f"{HEAD}I10\t\tpresi\xf3n\t\t\t\t\n".encode("latin-1"))
    done = build(tmp_path / "catalogue.db", tmp_path)
    assert done.exit_code == 1
    assert "I.tsv: byte 33 is not UTF-8" in done.output
    assert "No phrase can be read" in done.output
    assert not (tmp_path / "catalogue.db").exists()


def test_bad_lines_are_told_and_the_good_ones_are_built(tmp_path: Path) -> None:
    (tmp_path / "I.tsv").write_text(f"{HEAD}I10\tHTA\nI10\t\ttensión alta\t\t\t\t\n", "utf-8")
    done = build(tmp_path / "catalogue.db", tmp_path)
    assert done.exit_code == 0, done.output
    assert "I.tsv:2: 2 fields instead of 7" in done.output
    assert spoken(tmp_path / "catalogue.db", "I10") == {"tensión alta"}


def test_phrases_of_full_codes_are_their_rubric_s(tmp_path: Path) -> None:
    rows = "S52.521A\ttorus wrist\t\t\t\t\t\nI509\tpump failure\t\t\t\t\t\nI10.XXA\tno\t\t\t\t\t\n"
    (tmp_path / "own.tsv").write_text(HEAD + rows, "utf-8")
    done = build(tmp_path / "catalogue.db", tmp_path)
    assert done.exit_code == 0, done.output
    assert spoken(tmp_path / "catalogue.db", "S52.521") == {"torus wrist"}
    assert spoken(tmp_path / "catalogue.db", "I50.9") == {"pump failure"}
    assert "1 codes of phrases are not in this release: I10.XXA" in done.output

"""A table of phrases is read with its mistakes, checked, and grows only by what passes."""

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError
from training.__main__ import main
from training.data.phrases.check import Checker, Finding
from training.data.phrases.languages import shipped_chances
from training.data.phrases.merge import merge
from training.data.phrases.sides import contradicts
from training.data.phrases.table import COLUMNS, Phrase, read_tables, write_tables
from training.data.phrases.telling import phrases_in
from training.data.phrases.wording import is_generic, key, names_a_code, without_initials

HEADER = "\t".join(COLUMNS)


@pytest.fixture(scope="module")
def checker(catalogue: Catalogue) -> Checker:
    return Checker(catalogue, shipped_chances())


def write(folder: Path, *lines: str, name: str = "I.tsv") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return folder


def row(code: str, **cells: str) -> str:
    return "\t".join([code, *(cells.get(language, "") for language in COLUMNS[1:])])


def full(code: str, text: str) -> str:
    return row(code, **dict.fromkeys(COLUMNS[1:], text))


def kinds(findings: Iterable[Finding]) -> set[str]:
    return {finding.kind for finding in findings}


def test_each_phrase_is_read_with_its_place(tmp_path: Path) -> None:
    table = read_tables([write(tmp_path / "new", row("i10", es="HTA |  hipertensión  arterial"))])
    assert [(p.code, p.language, p.text) for p in table.phrases] == [
        ("I10", "es", "HTA"),
        ("I10", "es", "hipertensión arterial"),
    ]
    assert table.phrases[0].place == "new/I.tsv:2"


def test_a_bad_line_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    table = read_tables([write(tmp_path, "I10\thypertension", full("I50.9", "AF"))])
    assert [(bad.place[-7:], bad.reason) for bad in table.bad] == [
        ("I.tsv:2", "2 fields instead of 7")
    ]
    assert {phrase.code for phrase in table.phrases} == {"I50.9"}


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path, checker: Checker) -> None:
    (tmp_path / "I.tsv").write_bytes(HEADER.encode() + b"\nI10\tx\thipertensi\xf3n\n")
    [finding] = checker.check(read_tables([tmp_path]))
    assert finding.severity == "error"
    assert "UTF-8" in finding.detail


def test_columns_may_stand_in_any_order_under_their_heading(tmp_path: Path) -> None:
    head = "fr\ten\tCODE\tes\tca\tit\tpt"
    (tmp_path / "I.tsv").write_bytes(f"{head}\r\ntension\t\tI10\tHTA\t\t\t\r\n".encode("utf-8-sig"))
    found = read_tables([tmp_path]).phrases
    assert {(p.code, p.language, p.text) for p in found} == {
        ("I10", "fr", "tension"), ("I10", "es", "HTA"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("I.csv", "code,es\nI10,HTA\n", "a .csv is not read; save it as tab-separated .tsv"),
        ("I.tsv", "code\tlanguage\ttext\nI10\tes\tHTA\n", "its heading has no en, es, ca, it"),
        ("I.tsv", "I10\tes\tHTA\n", "3 fields instead of 7"),
    ],
)
def test_a_table_of_another_shape_is_told_and_not_taken_for_an_empty_one(
    tmp_path: Path, name: str, content: str, reason: str, catalogue_file: Path
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    said: list[str] = []
    with pytest.raises(NosolexError, match="No phrase can be read in"):
        phrases_in([tmp_path], said.append)
    assert len(said) == 1
    assert name in said[0]
    assert reason in said[0]
    checked = CliRunner().invoke(
        main, ["phrases", "--phrases", str(tmp_path), "--catalogue", str(catalogue_file)]
    )
    assert checked.exit_code == 1
    assert "Nothing to mend" not in checked.output


def test_of_thousands_of_bad_lines_a_few_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    folder = write(tmp_path, *["I10\tes\tHTA"] * 40, row("I10", es="HTA"))
    said: list[str] = []
    assert [phrase.text for phrase in phrases_in([folder], said.append)] == ["HTA"]
    assert len(said) < 10
    assert "35 more" in said[-1]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (full("I99.99", "nothing"), "unknown code"),
        (full("S52.501A", "broken wrist"), "folded code"),
        (row("I10", en="high blood pressure"), "missing language"),
        (row("I10", en="hypertension I10.9"), "names a code"),
        (row("I10", en="..."), "no word"),
        (row("I10", en="hypertension;"), "stray marks"),
        (row("I10", en="other specified hypertension"), "generic"),
        (row("I10", en="hypertension " * 12), "long"),
        (row("S52.501", es="fractura de radio distal izquierdo"), "side"),
        (row("I10", en="Type 1 diabetes mellitus without complications"), "another code's title"),
        (row("I10", fr="enfermedad hipertensiva del corazón con los riñones"), "language"),
    ],
)
def test_what_is_wrong_is_found(tmp_path: Path, checker: Checker, line: str, kind: str) -> None:
    if kind == "language" and shipped_chances() is None:
        pytest.skip("resources/lexicons/language.npz has not been built")
    assert kind in kinds(checker.check(read_tables([write(tmp_path, line)])))


def test_a_good_row_passes(tmp_path: Path, checker: Checker) -> None:
    good = row(
        "I10",
        en="high blood pressure | HTN",
        es="hipertensión arterial | HTA",
        ca="hipertensió arterial",
        it="ipertensione arteriosa",
        pt="hipertensão arterial",
        fr="hypertension artérielle",
    )
    assert checker.check(read_tables([write(tmp_path, good)])) == []


def test_a_phrase_of_two_rubrics_is_found(tmp_path: Path, checker: Checker) -> None:
    folder = write(tmp_path, row("I10", es="tensión alta"), row("I21.4", es="TENSION ALTA"))
    shared = [f for f in checker.check(read_tables([folder])) if f.kind == "shared"]
    assert [(finding.code, finding.detail[:14]) for finding in shared] == [
        ("I21.4", "also under I10")
    ]


def test_a_header_and_its_default_may_share(tmp_path: Path, checker: Checker) -> None:
    folder = write(tmp_path, row("I50", es="fallo de bomba"), row("I50.9", es="fallo de bomba"))
    assert "shared" not in kinds(checker.check(read_tables([folder])))


def test_merging_adds_what_passes_and_changes_nothing_else(
    tmp_path: Path, checker: Checker
) -> None:
    home = write(tmp_path / "home", row("I10", es="HTA | tensión alta"), row("I50.9", es="FA"))
    new = write(
        tmp_path / "new",
        row("I10", es="hta | hipertensión mal controlada | FA | otra hipertensión especificada"),
        row("I99.99", es="código imposible"),
        row("I21.4", es="SCASEST"),
    )
    old = read_tables([home]).phrases
    merged = merge(old, read_tables([new]), checker)
    assert (merged.added, merged.known) == (2, 1)
    write_tables(home, merged.phrases)
    assert (home / "I.tsv").read_text(encoding="utf-8").splitlines()[1:] == [
        row("I10", es="HTA | tensión alta | hipertensión mal controlada"),
        row("I21.4", es="SCASEST"),
        row("I50.9", es="FA"),
    ]
    assert kinds(merged.kept_out) >= {"shared", "generic", "unknown code"}


def test_the_command_fails_on_errors_and_says_so(tmp_path: Path, catalogue_file: Path) -> None:
    home = write(tmp_path, row("I99.99", es="nada"))
    done = _run("--phrases", str(home), "--catalogue", str(catalogue_file))
    assert done.returncode == 1
    assert "I99.99" in done.stdout
    assert done.stderr.startswith("training: 1 of the findings")


def test_the_command_tells_how_to_get_a_catalogue(tmp_path: Path) -> None:
    done = _run("--catalogue", str(tmp_path / "none.db"))
    assert done.returncode == 1
    assert "python -m export catalogue" in done.stderr


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "training", "phrases", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("text", "language", "title", "wrong"),
    [
        ("fractura de fémur izq", "es", "Fracture of right femur", True),
        ("fractura de fémur dcho", "es", "Fracture of right femur", False),
        ("cataratas en ambos ojos", "es", "Cataract, bilateral", False),
        ("right and left eye cataract", "en", "Cataract, bilateral", False),
        ("insuficiencia cardíaca derecha", "es", "Left ventricular failure", False),
        ("fracture du fémur", "fr", "Fracture of right femur", False),
        ("hemiparèsia esquerra en dretà", "ca", "Hemiplegia affecting left side", False),
    ],
)
def test_sides(text: str, language: str, title: str, wrong: bool) -> None:
    assert contradicts(text, language, title) is wrong


def test_plus_and_minus_tell_phrases_apart() -> None:
    assert key("T-B+ SCID") != key("T-B- SCID")
    assert key("Neumonía  ATÍPICA") == key("neumonia atipica")


def test_a_vitamin_and_a_vertebra_are_no_codes() -> None:
    assert not names_a_code("B12 deficiency")
    assert not names_a_code("fracture of T12")
    assert names_a_code("hypertension (I11.9)")


def test_a_disease_is_not_generic() -> None:
    assert is_generic("otra anemia especificada")
    assert not is_generic("other half of twin")
    assert not is_generic("anemia de enfermedad crónica")
    assert not is_generic("NEC")  # necrotising enterocolitis
    assert is_generic("infectious disease NEC")
    assert not is_generic("colitis no clasificada")
    assert is_generic("colitis no clasificada en otra parte")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("GPAO", ""),
        ("EAo grave", "grave"),
        ("IAM inferior", "inferior"),
        ("síndrome de Ménière", "síndrome de Ménière"),
        ("DM2 con ERC", "con"),
        ("Ángor", "Ángor"),
    ],
)
def test_initials_have_no_language(text: str, words: str) -> None:
    assert without_initials(text) == words


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20), max_size=5))
def test_what_is_written_is_read_back(texts: list[str]) -> None:
    clean = {" ".join(text.replace("|", " ").split()) for text in texts} - {""}
    with tempfile.TemporaryDirectory() as folder:
        write_tables(Path(folder), [Phrase("I10", "es", text) for text in sorted(clean)])
        read = read_tables([Path(folder)])
    assert [phrase.text for phrase in read.phrases] == sorted(clean)
    assert read.bad == []

"""What a model wrote is kept only when nothing speaks against it, and every verdict is shown."""

import csv
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.search import SearchEngine
from tests.support.tiny_pack import tiny_pack
from training.data.phrases.check import Checker
from training.data.phrases.languages import shipped_chances
from training.data.phrases.table import Phrase, read_tables
from training.synthesize.curate.candidates import Candidate, candidates, task_of
from training.synthesize.curate.curation import Curation, curate
from training.synthesize.curate.duplicates import LetterEncoder, drop_repetitions
from training.synthesize.curate.round_trip import look_up, require_round_trip
from training.synthesize.curate.rules import Rules
from training.synthesize.ledger import FILE, Ledger
from training.synthesize.tasks import Plan, Task, codes_without_phrases
from training.synthesize.writers.base import Answer, Usage

WRITTEN = [Phrase("I10", "es", "tensión alta"), Phrase("I21.4", "es", "IAM sin elevación del ST")]


def new(code: str, text: str, language: str = "es", style: str = "clinical") -> Candidate:
    return Candidate("phrases", code, code, language, style, text, "m")  # type: ignore[arg-type]  # parametrised


@pytest.fixture(scope="module")
def rules(catalogue: Catalogue) -> Rules:
    return Rules(catalogue, Checker(catalogue, shipped_chances()), WRITTEN)


@pytest.mark.parametrize(
    ("candidate", "fault"),
    [
        (new("I10", "hipertensión esencial de larga evolución"), ""),
        (new("I10", "x"), "too short"),
        (new("I10", "Tensión  ALTA"), "known phrase"),
        (new("I10", "Essential (primary) hypertension", "en"), "a title verbatim"),
        (new("I21.4", "infarto I214 agudo"), "names a code"),
        (new("I21.4", "infarto (I21.4)"), "names a code"),
        (new("I10", "IAM sin elevación del ST"), "shared"),
        (new("S52.501", "fractura de radio distal izquierdo"), "side"),
        (new("I10", "paciente que " * 9), "long"),
        (new("I10", "otra hipertensión especificada"), "generic"),
        (new("Q99.99", "enfermedad imposible"), "unknown code"),
    ],
)
def test_rules(rules: Rules, candidate: Candidate, fault: str) -> None:
    rules.judge([candidate])
    assert candidate.fault == fault


def test_english_words_are_no_spanish_shorthand(rules: Rules) -> None:
    salad = new("I10", "patient elevated blood pressure hypertension", style="shorthand")
    short = new("I10", "HTA mal ctrl", style="shorthand")
    rules.judge([salad, short])
    assert (salad.fault, short.fault) == ("language", "")


def test_what_cannot_be_read_of_the_tables_is_said(catalogue: Catalogue, tmp_path: Path) -> None:
    tables = tmp_path / "phrases"
    tables.mkdir()
    (tables / "I.tsv").write_text("code\ten\nI10\tblood pressure\n", encoding="utf-8")
    (tmp_path / FILE).touch()
    told: list[str] = []
    curate(tmp_path, catalogue, Curation(tables, round_trip=False), told.append)
    assert told == [line for line in told if "its heading has no es" in line]
    assert told


def test_a_wrong_language_is_found_where_it_can_be_judged(rules: Rules) -> None:
    if shipped_chances() is None:
        pytest.skip("resources/lexicons/language.npz has not been built")
    text = "maladie hypertensive du cœur avec insuffisance"
    found = [new("I10", text, "es"), new("I10", text + "s", "es", "misspelt")]
    rules.judge(found)
    assert [candidate.fault for candidate in found] == ["language", ""]


def test_two_new_phrases_of_two_codes_may_not_agree(rules: Rules) -> None:
    found = [new("I10", "crisis de la bomba"), new("I50.9", "Crisis de la  bomba")]
    rules.judge(found)
    assert [candidate.fault for candidate in found] == ["", "shared"]


@pytest.mark.parametrize(
    ("code", "fault"), [("I21.3", ""), ("I21.4", "not a neighbour"), ("J18.9", "not a neighbour")]
)
def test_a_negative_belongs_to_a_neighbour(rules: Rules, code: str, fault: str) -> None:
    negative = Candidate("negatives", code, "I21.4", "es", "clinical", "infarto transmural", "m")
    rules.judge([negative])
    assert negative.fault == fault


def test_repetitions_go_and_misspelt_ones_stay() -> None:
    found = [
        new("I10", "hipertensión arterial grave"),
        new("I10", "hipertension arterial grave"),
        new("I10", "tension alta"),
        new("I10", "hipertensión maligna"),
        new("I10", "hipertensión arterial gravee", style="misspelt"),
    ]
    drop_repetitions(found, WRITTEN, LetterEncoder())
    assert [candidate.fault for candidate in found] == [
        "",
        "says another new phrase again",
        "says a known phrase again",
        "",
        "",
    ]


def test_the_round_trip_goes_through_the_search_itself() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        right = new("I10", "high blood pressure", "en")
        wrong = new("J18.9", "high blood pressure", "en")
        require_round_trip([right, wrong], look_up(engine))
    assert right.fault == ""
    assert right.rank == 1
    assert wrong.fault == "not found again"


def test_a_near_miss_in_the_category_is_believed() -> None:
    def look(text: str, language: str) -> Sequence[str]:
        return ["I21.3", "I21.9"]

    near, far = new("I21.4", "infarto"), new("I10", "infarto")
    require_round_trip([near, far], look)
    assert (near.fault, near.rank, far.fault) == ("", 0, "not found again")


def test_a_task_is_read_back_from_its_name() -> None:
    for task in Plan(negatives=True).tasks(["I10", "S52.501"]):
        assert task_of(task.key) == task


def run_of(folder: Path, *answers: tuple[Task, str]) -> Path:
    folder.mkdir()
    ledger = Ledger(folder / FILE)
    for task, text in answers:
        ledger.add(task.key, "m", Answer(text, Usage()), "")
    return folder


def said(*items: tuple[str, str], name: str = "phrases", label: str = "style") -> str:
    return json.dumps({name: [{label: first, "text": text} for first, text in items]})


def test_a_curated_run_leaves_tables_texts_negatives_and_a_page(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    phrases = Task("phrases", "I10", "es", ("clinical", "note"), 2)
    negatives = Task("negatives", "I21.4", "es", (), 3)
    folder = run_of(
        tmp_path / "run",
        (phrases, said(("clinical", "HTA de larga data"), ("note", "ingresa por <HTA>"),
                       ("clinical", "tensión alta"), ("made up", "otra cosa"))),
        (negatives, said(("I21.3", "infarto con ST elevado"), name="negatives", label="code")),
    )  # fmt: skip
    home = tmp_path / "phrases"
    home.mkdir()
    table = "code\ten\tes\tca\tit\tpt\tfr\nI10\t\ttensión alta\t\t\t\t\n"
    (home / "I.tsv").write_text(table, encoding="utf-8")
    counts = curate(folder, catalogue, Curation(home, round_trip=False))
    assert counts == {"kept": 3, "known phrase": 1}
    out = folder / "curated"
    assert [(p.code, p.text) for p in read_tables([out / "phrases"]).phrases] == [
        ("I10", "HTA de larga data")
    ]  # the framed one teaches, and is not shown as a synonym
    with (out / "training_texts.tsv").open(encoding="utf-8") as file:
        texts = [row["text"] for row in csv.DictReader(file, delimiter="\t")]
    assert texts == ["HTA de larga data", "ingresa por <HTA>"]
    assert "I21.3\tI21.4\tes" in (out / "negatives.tsv").read_text(encoding="utf-8")
    page = (out / "sample.html").read_text(encoding="utf-8")
    assert "Essential (primary) hypertension" in page
    assert "known phrase" in page
    assert "&lt;HTA&gt;" in page


def test_answers_that_are_no_answers_are_passed_over(tmp_path: Path) -> None:
    task = Task("phrases", "I10", "es", ("clinical",), 1)
    folder = run_of(tmp_path / "run", (task, "I cannot help with that."))
    assert list(candidates(Ledger(folder / FILE).answers.values())) == []


def test_what_has_no_phrase_comes_shortest_first(catalogue: Catalogue) -> None:
    codes = codes_without_phrases(catalogue, ["I10", "I21.4"])
    assert "I10" not in codes
    assert "I21.3" in codes
    assert [len(code) for code in codes] == sorted(len(code) for code in codes)


def test_from_nothing_to_phrases_with_no_key(tmp_path: Path, catalogue_file: Path) -> None:
    """The grammar writes, twice the same; the curation keeps some."""
    runs = [tmp_path / "a", tmp_path / "b"]
    for folder in runs:
        write = _run("write", "--out", folder, "--catalogue", catalogue_file, "--code", "I21.4")
        assert write.returncode == 0, write.stderr
    assert _texts(runs[0]) == _texts(runs[1])
    home = tmp_path / "phrases"
    home.mkdir()
    done = _run(
        "curate", "--run", runs[0], "--catalogue", catalogue_file, "--phrases", home,
        "--no-round-trip",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    kept = (runs[0] / "curated" / "training_texts.tsv").read_text(encoding="utf-8").splitlines()
    assert len(kept) > 10


def test_curating_nothing_says_what_is_missing(tmp_path: Path, catalogue_file: Path) -> None:
    done = _run("curate", "--run", tmp_path, "--catalogue", catalogue_file)
    assert done.returncode == 1
    assert "answers.jsonl" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--writer", "openai", "--code", "I10"), "--model"),
        (("--writer", "openai", "--model", "m", "--code", "I10"), "--url"),
        ((), "--code"),
    ],
)
def test_wrong_usage_is_said(
    tmp_path: Path, catalogue_file: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = _run("write", "--out", tmp_path, "--catalogue", catalogue_file, *arguments)
    assert done.returncode == 2
    assert said in done.stderr


def test_gemini_without_a_key_is_said(
    tmp_path: Path, catalogue_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GEMINI_API_KEY", raising=False)
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    done = _run(
        "write", "--out", tmp_path, "--catalogue", catalogue_file, "--code", "I10",
        "--writer", "gemini", "--model", "m",
    )  # fmt: skip
    assert done.returncode == 1
    assert "GEMINI_API_KEY" in done.stderr


def _texts(folder: Path) -> list[str]:
    return sorted(entry.text for entry in Ledger(folder / FILE).answers.values())


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "training", "synthesize", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

"""`nosolex procedure` as a person runs it."""

import json
import shutil
from pathlib import Path

import pytest

from desktop.engine.models.loading import load_models
from desktop.engine.pack.pack import open_pack
from export.pack.assemble import refinish
from tests.commands.conftest import Run
from tests.support.tiny_pack import tiny_pack
from tests.support.tiny_procedures import write_procedures


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A tiny pack with procedures."""
    folder = tmp_path_factory.mktemp("packs") / "tiny"
    shutil.copytree(tiny_pack(), folder)
    opened = open_pack(folder)
    encoder = load_models(opened, "cpu").encoder
    assert encoder is not None
    write_procedures(folder, encoder)
    refinish(opened, ())
    return str(folder)


def test_a_phrase_prints_tables_and_what_is_left_to_choose(run: Run, pack: str) -> None:
    ran = run("procedure", "colecistectomía", "--language", "es", "--pack", pack)
    assert ran.code == 0
    assert "0FT4_ZZ" in ran.out and "1 choice open" in ran.out
    assert "0 abierto, 4 endoscópico percutáneo" in ran.out


def test_json_has_the_axes_and_the_likeliest_codes(run: Run, pack: str) -> None:
    ran = run("procedure", "colecistectomía laparoscópica", "--format", "json", "--pack", pack)
    answer = json.loads(ran.out)
    best = answer["results"][0]
    assert (best["code"], best["table"], best["open"]) == ("0FT44ZZ", "0FT", 0)
    assert [axis["value"] for axis in best["axes"]] == ["4", "4", "Z", "Z"]
    assert best["axes"][0]["name"] == "body part"


def test_tsv_has_one_line_a_table(run: Run, pack: str) -> None:
    ran = run("procedure", "0FT44ZZ", "--format", "tsv", "--pack", pack)
    head, line = ran.out.strip().splitlines()
    assert head.split("\t")[:3] == ["rank", "code", "table"]
    assert line.split("\t")[1] == "0FT44ZZ"


def test_a_batch_answers_line_by_line_and_goes_on_after_a_bad_one(
    run: Run, pack: str, tmp_path: Path
) -> None:
    phrases = tmp_path / "phrases.txt"
    phrases.write_text("colecistectomía\n0FT43ZZ\nprótesis total de cadera derecha\n", "utf-8")
    ran = run("procedure", "--batch", str(phrases), "--pack", pack)
    first, bad, last = map(json.loads, ran.out.splitlines())
    assert first["results"][0]["table"] == "0FT"
    assert "cannot be 3" in bad["error"]
    assert last["results"][0]["code"].startswith("0SR90")


def test_a_wrong_code_is_wrong_usage(run: Run, pack: str) -> None:
    ran = run("procedure", "0FTO4ZZ", "--pack", pack)
    assert ran.code == 2
    assert "did you mean 0FT04ZZ?" in ran.sentence


def test_a_pack_without_procedures_is_one_sentence(run: Run) -> None:
    ran = run("procedure", "colecistectomía", "--pack", str(tiny_pack()))
    assert ran.code == 1
    assert "holds diagnoses alone" in ran.sentence


def test_no_phrase_is_wrong_usage(run: Run) -> None:
    ran = run("procedure")
    assert ran.code == 2 and "There is no phrase" in ran.sentence


def test_an_episode_takes_a_procedure_with_its_day_and_side(run: Run, pack: str) -> None:
    ran = run("check", "K80.20", "0sr90j9@20/11/2026@izquierda", "--format", "json", "--pack", pack)
    found = json.loads(ran.out)
    procedure = found["codes"][1]
    assert (procedure["code"], procedure["kind"]) == ("0SR90J9", "procedure")
    assert (procedure["date"], procedure["side"]) == ("2026-11-20", "left")
    assert procedure["title"].startswith("Replacement of Right Hip Joint")
    assert [conflict["kind"] for conflict in found["conflicts"]] == ["other_side"]


def test_an_episode_tells_a_wrong_procedure_and_shows_the_day(run: Run, pack: str) -> None:
    ran = run(
        "check", "I10", "0FT44ZZ@2026-11-20", "0FT43ZZ", "--discharged", "2026-11-10",
        "--language", "es", "--pack", pack,
    )  # fmt: skip
    assert "Resección de vesícula biliar" in ran.out and "2026-11-20" in ran.out
    assert "0FT44ZZ tiene fecha 2026-11-20, posterior al alta" in ran.out
    assert "0FT43ZZ no es un código de esta edición" in ran.out


@pytest.mark.parametrize(
    ("written", "told"),
    [("0FT44ZZ@32/1/2026", "date"), ("0FT44ZZ@up", "side"), ("I10@right", "is a diagnosis")],
)
def test_a_wrong_day_or_side_is_wrong_usage(run: Run, pack: str, written: str, told: str) -> None:
    ran = run("check", written, "--pack", pack)
    assert (ran.code, told in ran.sentence) == (2, True), ran.err


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Laparoscopic cholecystectomy, uneventful."),
        ("es", "Colecistectomía laparoscópica sin incidencias."),
        ("ca", "Colecistectomia laparoscòpica sense incidències."),
        ("it", "Colecistectomia laparoscopica senza complicanze."),
        ("pt", "Colecistectomia por laparoscopia sem intercorrências."),
        ("fr", "Cholécystectomie cœlioscopique sans incident."),
    ],
)
def test_a_report_tells_its_procedures_in_each_language(
    run: Run, pack: str, tmp_path: Path, language: str, text: str
) -> None:
    report = tmp_path / "report.txt"
    report.write_text(text, encoding="utf-8")
    words = ("report", str(report), "--language", language, "--format", "json", "--pack", pack)
    assert json.loads(run(*words).out)["codes"] == []
    read = json.loads(run(*words, "--procedures").out)
    (mention,) = [one for one in read["mentions"] if "0FT44ZZ" in str(one["candidates"])]
    assert text.startswith(mention["text"]) and len(mention["text"]) < len(text)
    assert ("0FT44ZZ", "procedure") in [(one["code"], one["kind"]) for one in read["codes"]]

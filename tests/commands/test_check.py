"""`nosolex check`: what the codes of one episode say of each other."""

import json

from tests.commands.conftest import Run


def test_a_conflict_is_told_with_its_source(run: Run, pack: str) -> None:
    ran = run("check", "N18.30", "i129", "--pack", pack)
    assert ran.code == 0, ran.err
    ran = run("check", "E11.9", "E11.21", "--pack", pack, "--language", "es")
    assert "E11.9 niega lo que dice E11.21" in ran.out
    assert "normas oficiales" in ran.out


def test_json_names_every_part(run: Run, pack: str) -> None:
    ran = run("check", "O80", "--age", "31", "--sex", "M", "--format", "json", "--pack", pack)
    found = json.loads(ran.out)
    assert [code["code"] for code in found["codes"]] == ["O80"]
    kinds = {conflict["kind"] for conflict in found["conflicts"]}
    assert kinds == {"sex_F", "missing_needed"}
    missing = next(c for c in found["conflicts"] if c["kind"] == "missing_needed")
    assert missing["instead"] == ["Z37.0"]
    assert {"kind", "weight", "code", "with", "sentence", "note", "source", "instead"} == set(
        missing
    )


def test_a_good_episode_is_not_objected_to(run: Run, pack: str) -> None:
    assert "Nothing to object to" in run("check", "I10", "E11.9", "--pack", pack).out


def test_what_cannot_be_is_one_sentence_and_wrong_usage(run: Run, pack: str) -> None:
    for option, value, words in (
        ("--age", "-3", "below zero"),
        ("--sex", "x", "F or M"),
        ("--edition", "CIE-10-ES 1999", "CIE-10-ES 2024"),
        ("--edition", "CIE-10-ES 2024", "no table of editions"),
    ):
        ran = run("check", "I10", option, value, "--pack", pack)
        assert (ran.code, words in ran.sentence) == (2, True), ran.err

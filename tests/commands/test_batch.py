"""`nosolex lookup --batch`: one answer a line, in order, whatever a line holds."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Ran, Run


def _answers(ran: Ran) -> list[dict[str, Any]]:
    assert ran.code == 0, ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


def test_a_bad_line_never_stops_the_rest(run: Run, pack: str, tmp_path: Path) -> None:
    lines = [
        "neumonía".encode(),
        b"",
        "neumonía".encode("latin-1"),
        b"x" * 150_000,
        "😀".encode(),
        b"heart failure\r",
        "肺炎".encode(),
        b"I50.9",
    ]
    file = tmp_path / "phrases.txt"
    file.write_bytes(b"\xef\xbb\xbf" + b"\n".join(lines))
    answers = _answers(run("lookup", "--batch", str(file), "--format", "jsonl", "--pack", pack))
    assert len(answers) == len(lines)
    assert [place for place, answer in enumerate(answers) if "error" in answer] == [1, 2, 3, 4, 6]
    assert [answers[place]["query"] for place in (0, 5, 7)] == [
        "neumonía",
        "heart failure",
        "I50.9",
    ]
    assert answers[7]["results"][0]["code"] == "I50.9"
    assert all(
        set(answer) == {"query", "error"} and answer["error"].endswith(".")
        for answer in answers
        if "error" in answer
    )


def test_standard_input_is_a_file_too(run: Run, pack: str) -> None:
    ran = run("lookup", "--batch", "-", "--top", "1", "--pack", pack, stdin=b"I10\nJ18.9")
    assert [answer["results"][0]["code"] for answer in _answers(ran)] == ["I10", "J18.9"]
    assert ran.err == ""  # no progress bar where nobody looks


def test_nothing_in_is_nothing_out(run: Run, pack: str) -> None:
    assert _answers(run("lookup", "--batch", "-", "--pack", pack)) == []


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("neumonía\n".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04\x00\x00\n", "no text"),
    ],
)
def test_a_file_that_is_no_utf_8_is_refused_whole(
    run: Run, pack: str, content: bytes, why: str
) -> None:
    ran = run("lookup", "--batch", "-", "--pack", pack, stdin=content)
    assert ran.code == 2
    assert why in ran.sentence


def test_wrong_usage_is_said(run: Run, pack: str, tmp_path: Path) -> None:
    missing = run("lookup", "--batch", str(tmp_path / "none.txt"), "--pack", pack)
    assert (missing.code, "cannot be read" in missing.sentence) == (2, True)
    both = run("lookup", "asma", "--batch", "-", "--pack", pack)
    assert (both.code, "not both" in both.sentence) == (2, True)
    table = run("lookup", "--batch", "-", "--format", "table", "--pack", pack)
    assert (table.code, "JSON lines" in table.sentence) == (2, True)

"""The frozen Windows program answers as the program does on Linux, from a folder of any name."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.windows.conftest import ROOT
from tests.windows.pc import PC

COUNT = 200
LOOK_UP = ("lookup", "--batch", "-", "--format", "jsonl")


@pytest.fixture(scope="module")
def phrases() -> str:
    """Return phrases of every chapter, in all six languages."""
    rows = []
    for table in sorted((ROOT / "resources" / "phrases").glob("*.tsv")):
        rows += table.read_text(encoding="utf-8").splitlines()[1:]
    step = len(rows) // COUNT
    chosen = []
    for number, row in enumerate(rows[::step][:COUNT]):
        cells = [cell for cell in row.split("\t")[1:] if cell.strip()]
        chosen.append(cells[number % len(cells)].split(" | ")[-1])
    return "".join(f"{phrase}\n" for phrase in chosen)


@pytest.fixture(scope="module")
def on_linux(phrases: str, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Return what the program answers here."""
    env = {**os.environ, "NOSOLEX_HOME": str(tmp_path_factory.mktemp("home"))}
    command = [sys.executable, "-m", "desktop", *LOOK_UP]
    done = subprocess.run(command, env=env, cwd=ROOT, input=phrases.encode(), capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    return answers(done.stdout.decode())


def answers(printed: str) -> list[dict[str, Any]]:
    """Read the answers, all but how long they took."""
    lines = [json.loads(line) for line in printed.splitlines()]
    for line in lines:
        line.pop("elapsed_ms")
    return lines


@pytest.mark.parametrize("folder", ["Nosolex", "José Núñez à l’hôpital"])
def test_two_hundred_phrases_are_answered_as_on_linux(
    folder: str, stage: Path, phrases: str, on_linux: list[dict[str, Any]], pc: PC
) -> None:
    place = pc.drive / "users" / folder
    subprocess.run(["cp", "-al", stage, place], check=True)
    done = pc.run(place / "nosolex-cli.exe", *LOOK_UP, text=phrases)
    assert done.returncode == 0, done.stderr
    found = answers(done.stdout)
    assert len(found) == len(on_linux) >= COUNT - 1
    differing = [one["query"] for one, other in zip(found, on_linux, strict=True) if one != other]
    assert differing == []

"""The frozen Windows program started in every way that Windows has."""

import contextlib
import json
import subprocess
import time
from pathlib import Path

import pytest

from tests.windows.pc import PATIENCE, PC

FIRST_STARTS = 5
PHRASE = "meningitis nunca vista"


@pytest.fixture
def program(stage: Path, pc: PC) -> Path:
    """Return the program in a folder with letters of other languages, on drive C."""
    place = pc.drive / "users" / "José Núñez à l’hôpital"
    subprocess.run(["cp", "-al", stage, place], check=True)
    return place


def test_it_checks_itself_with_its_window_and_finds_no_problem(program: Path, pc: PC) -> None:
    pc.check(program / "nosolex-cli.exe", "self-test")
    report = json.loads(pc.check(program / "nosolex-cli.exe", "doctor", "--json"))
    assert report["problems"] == []
    assert report["frozen"] is True


def test_every_library_is_in_the_bill_of_materials_once(stage: Path) -> None:
    from common import sha256

    bill = json.loads((stage / "_internal" / "nosolex.cdx.json").read_text(encoding="utf-8"))
    files = [file for part in bill["components"] for file in part["components"]]
    named = {file["name"]: file["hashes"][0]["content"] for file in files}
    assert len(named) == len(files)
    libraries = [path for path in stage.rglob("*") if path.suffix in (".dll", ".pyd")]
    assert {path.relative_to(stage).as_posix() for path in libraries} <= named.keys()
    assert [name for name, digest in named.items() if sha256(stage / name) != digest] == []


@pytest.mark.parametrize("name", ["nosolex.exe", "nosolex-cli.exe"])
def test_it_ends_when_its_reader_is_gone(program: Path, pc: PC, name: str) -> None:
    batch = pc.start(program / name, "lookup", "--batch", "-", "--format", "jsonl")
    assert batch.stdin is not None and batch.stdout is not None
    batch.stdout.close()
    with contextlib.suppress(BrokenPipeError):
        batch.stdin.write(b"asma\n" * 500)
        batch.stdin.close()
    batch.wait(timeout=PATIENCE)  # a program that goes on is the failure


def test_of_five_first_starts_at_once_one_stays(program: Path, pc: PC) -> None:
    starts = [pc.start(program / "nosolex.exe", "--hidden") for _ in range(FIRST_STARTS)]
    end = time.monotonic() + PATIENCE
    while sum(start.poll() is None for start in starts) > 1:
        assert time.monotonic() < end, "more than one instance stays"
        time.sleep(0.2)
    assert [start.poll() for start in starts].count(0) == FIRST_STARTS - 1
    assert pc.done(program / "nosolex-cli.exe", "--quit") == 0
    assert [start.wait(timeout=PATIENCE) for start in starts] == [0] * FIRST_STARTS


def test_what_was_looked_up_stands_in_no_file(program: Path, pc: PC) -> None:
    """Handed over to the running instance, and by the terminal; in both encodings of Windows."""
    pc.begin(program / "nosolex.exe", "--hidden")
    assert pc.done(program / "nosolex.exe", "--lookup", PHRASE) == 0
    pc.check(program / "nosolex-cli.exe", "lookup", PHRASE)
    assert pc.done(program / "nosolex-cli.exe", "--quit") == 0
    pc.background.wait(timeout=PATIENCE)
    pc.end()
    words = [PHRASE.encode(code) for code in ("utf-8", "utf-16-le")]
    written = [
        path
        for path in pc.folder.rglob("*")
        if path.is_file()
        and not path.is_symlink()
        and path.stat().st_nlink == 1
        and any(word in path.read_bytes() for word in words)
    ]
    assert written == []

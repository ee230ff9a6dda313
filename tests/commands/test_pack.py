"""`nosolex pack` and `nosolex doctor`: what is installed, and what is wrong with it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import ROOT, Run
from tests.support.tiny_pack import build_tiny_pack


def _damaged(pack: str, folder: Path) -> Path:
    copy = Path(shutil.copytree(pack, folder / "damaged"))
    catalogue = copy / "catalogue.db"
    content = bytearray(catalogue.read_bytes())
    content[len(content) // 2] ^= 0xFF
    catalogue.write_bytes(content)
    return copy


def test_info_and_verify_name_the_pack(run: Run, pack: str) -> None:
    fields = json.loads(run("pack", "info", "--json", "--pack", pack).out)
    assert (fields["name"], fields["release"]) == ("tiny", "2026-04")
    assert "catalogue.db" in fields["files"]
    verified = run("pack", "verify", pack)
    assert (verified.code, "tiny 3000.1: signed by" in verified.out) == (0, True)


def test_a_damaged_pack_is_refused_and_the_present_one_stays(
    run: Run, pack: str, tmp_path: Path
) -> None:
    assert run("pack", "install", pack, "--yes").code == 0
    damaged = str(_damaged(pack, tmp_path))
    for command in (("pack", "verify", damaged), ("pack", "install", damaged, "--yes")):
        ran = run(*command)
        assert (ran.code, "catalogue.db" in ran.sentence) == (1, True)
    assert "tiny" in run("pack", "info").out


def test_a_pack_that_rots_after_it_was_installed_is_told_of_everywhere_alike(
    run: Run, pack: str, tmp_path: Path
) -> None:
    """What `info` and `doctor` name is what a look-up searches, and `verify` fails."""
    newer = build_tiny_pack(tmp_path / "newer", "3000.2")
    for source in (pack, str(newer)):
        assert run("pack", "install", source, "--yes").code == 0
    (installed,) = (tmp_path / "home").rglob("tiny-3000.2-*")
    encoder = installed / "encoder.onnx"
    encoder.write_bytes(encoder.read_bytes()[:-1] + b"?")
    looked_up = run("lookup", "I10")
    assert (looked_up.code, "encoder.onnx" in looked_up.sentence) == (0, True)
    assert json.loads(run("pack", "info", "--json").out)["version"] == "3000.1"
    doctor = run("doctor", "--json")
    report = json.loads(doctor.out)
    assert (doctor.code, report["search"]["pack"]) == (1, "tiny 3000.1")
    assert "encoder.onnx" in report["problems"][0]
    verified = run("pack", "verify")
    assert (verified.code, "tiny 3000.1 answers" in verified.sentence) == (1, True)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made with pty")
def test_who_says_no_keeps_the_present_pack(run: Run, pack: str, tmp_path: Path) -> None:
    assert run("pack", "install", pack, "--yes").code == 0
    newer = str(build_tiny_pack(tmp_path / "newer", "3000.2"))
    keyboard, terminal = os.openpty()
    os.write(keyboard, b"n\n")
    asked = subprocess.run(
        [sys.executable, "-m", "desktop", "pack", "install", newer],
        stdin=terminal, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT,
        env=os.environ | {"NOSOLEX_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    os.close(terminal)
    os.close(keyboard)
    assert (asked.returncode, "was not installed" in asked.stderr) == (1, True), asked.stderr
    assert json.loads(run("pack", "info", "--json").out)["version"] == "3000.1"


def test_there_is_nothing_to_roll_back_to_at_first(run: Run) -> None:
    ran = run("pack", "rollback")
    assert (ran.code, "no earlier pack" in ran.sentence) == (1, True)


def test_doctor_is_content_with_a_sound_pack(run: Run, pack: str) -> None:
    assert run("pack", "install", pack, "--yes").code == 0
    ran = run("doctor", "--json")
    report = json.loads(ran.out)
    assert (ran.code, report["problems"]) == (0, [])
    assert report["search"]["pack"] == "tiny 3000.1"
    assert report["network"].startswith("refused")
    assert set(report["faster processors"]) == {"CUDA", "DirectML"}
    assert all(report["faster processors"].values())  # a reason for each, never a blank

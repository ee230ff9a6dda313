"""`nosolex pack` and `nosolex doctor`: what is installed, and what is wrong with it."""

import json
import shutil
from pathlib import Path

from tests.commands.conftest import Run


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
    assert (verified.code, "tiny 0.1: signed by" in verified.out) == (0, True)


def test_a_damaged_pack_is_refused_and_the_present_one_stays(
    run: Run, pack: str, tmp_path: Path
) -> None:
    assert run("pack", "install", pack, "--yes").code == 0
    damaged = str(_damaged(pack, tmp_path))
    for command in (("pack", "verify", damaged), ("pack", "install", damaged, "--yes")):
        ran = run(*command)
        assert (ran.code, "catalogue.db" in ran.sentence) == (1, True)
    assert "tiny" in run("pack", "info").out


def test_there_is_nothing_to_roll_back_to_at_first(run: Run) -> None:
    ran = run("pack", "rollback")
    assert (ran.code, "no earlier pack" in ran.sentence) == (1, True)


def test_doctor_is_content_with_a_sound_pack(run: Run, pack: str) -> None:
    assert run("pack", "install", pack, "--yes").code == 0
    ran = run("doctor", "--json")
    report = json.loads(ran.out)
    assert (ran.code, report["problems"]) == (0, [])
    assert report["search"]["pack"] == "tiny 0.1"
    assert report["network"].startswith("refused")
    assert set(report["faster processors"]) == {"CUDA", "DirectML"}
    assert all(report["faster processors"].values())  # a reason for each, never a blank

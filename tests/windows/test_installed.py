"""The real program: installed, upgraded and removed, closed and while it runs."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.windows.pc import PATIENCE, PC, content


def parts(folder: Path) -> dict[str, str]:
    """Return the program's own files."""
    return {name: digest for name, digest in content(folder).items() if name != "uninstall.exe"}


@pytest.mark.parametrize("scope", ["/CURRENTUSER", "/ALLUSERS"])
def test_nsis_upgrades_and_leaves_while_the_program_runs(
    scope: str, installer: Path, stage: Path, pc: PC
) -> None:
    user = scope == "/CURRENTUSER"
    home = pc.profile / "Programs" / "Nosolex" if user else pc.drive / "Nosolex"
    hive = "HKCU" if user else "HKLM"
    assert pc.done(installer, "/S", scope, *([] if user else [f"/D={pc.path(home)}"])) == 0
    assert parts(home) == content(stage)
    assert pc.done(home / "nosolex-cli.exe", "self-test", "--no-window") == 0

    pc.begin(home / "nosolex.exe", "--hidden")
    (home / "_internal" / "of the old version.dll").write_text("old")
    (home / "what the hospital put here.txt").write_text("theirs")
    assert pc.done(installer, "/S", scope) == 0
    assert pc.background.wait(timeout=PATIENCE) == 0  # it was asked, and not killed
    assert parts(home) == content(stage) | content_of(home, "what the hospital put here.txt")

    pc.begin(home / "nosolex.exe", "--hidden")
    mode = "/user" if user else "/machine"
    assert pc.done(home / "uninstall.exe", mode, "/S", f"_?={pc.path(home)}") == 0
    assert pc.background.wait(timeout=PATIENCE) == 0
    assert set(parts(home)) == {"what the hospital put here.txt"}
    assert pc.registry(hive) == ""


def test_an_installer_that_was_killed_leaves_the_old_one_answering(
    installer: Path, stage: Path, pc: PC
) -> None:
    home = pc.profile / "Programs" / "Nosolex"
    assert pc.done(installer, "/S", "/CURRENTUSER") == 0
    before = content(home)
    killed = pc.start(installer, "/S", "/CURRENTUSER")
    half = home / ".new" / "_internal"
    pc.until(lambda: half.is_dir() and len(list(half.iterdir())) > 3, "half an installation")
    pc.end()
    killed.wait()
    assert {name: digest for name, digest in content(home).items() if ".new/" not in name} == before
    assert pc.done(home / "nosolex-cli.exe", "lookup", "I10", "--top", "1") == 0
    assert pc.done(installer, "/S", "/CURRENTUSER") == 0
    assert content(home) == before


@pytest.fixture
def small_disk(pc: PC) -> Iterator[Path]:
    """A disk that holds the program once and not twice."""
    place = pc.drive / "Nosolex"
    place.mkdir()
    small = ("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", str(place))
    if subprocess.run(small, check=False, capture_output=True).returncode:
        pytest.skip("a small tmpfs cannot be mounted here")
    yield place
    pc.end()
    subprocess.run(["umount", str(place)], check=True)


def test_an_upgrade_without_room_leaves_the_old_one_answering(
    installer: Path, stage: Path, pc: PC, small_disk: Path
) -> None:
    assert pc.done(installer, "/S", "/ALLUSERS", f"/D={pc.path(small_disk)}") == 0
    before = content(small_disk)
    assert pc.done(installer, "/S", "/ALLUSERS") == 2
    assert content(small_disk) == before
    assert pc.done(small_disk / "nosolex-cli.exe", "lookup", "I10", "--top", "1") == 0


def content_of(folder: Path, name: str) -> dict[str, str]:
    """Return one file with its hash."""
    return {name: content(folder)[name]}


def test_msi_upgrades_and_leaves_while_the_program_runs(package: Path, stage: Path, pc: PC) -> None:
    assert pc.done("msiexec", "/i", package, "/qn") == 0
    assert content(pc.programs) == content(stage)
    assert pc.done(pc.programs / "nosolex-cli.exe", "self-test", "--no-window") == 0
    pc.begin(pc.programs / "nosolex.exe", "--hidden")
    assert pc.done("msiexec", "/i", package, "REINSTALL=ALL", "REINSTALLMODE=vamus", "/qn") == 0
    assert pc.background.wait(timeout=PATIENCE) == 0
    assert content(pc.programs) == content(stage)
    pc.begin(pc.programs / "nosolex.exe", "--hidden")
    assert pc.done("msiexec", "/x", package, "/qn") == 0
    assert pc.background.wait(timeout=PATIENCE) == 0
    assert not pc.programs.exists() or content(pc.programs) == {}

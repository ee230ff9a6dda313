"""The real program: installed, upgraded and removed, closed and while it runs."""

from pathlib import Path

import pytest

from tests.windows.pc import PC, content


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
    assert pc.background.wait(timeout=60) == 0  # it was asked, and not killed
    assert parts(home) == content(stage) | content_of(home, "what the hospital put here.txt")

    pc.begin(home / "nosolex.exe", "--hidden")
    mode = "/user" if user else "/machine"
    assert pc.done(home / "uninstall.exe", mode, "/S", f"_?={pc.path(home)}") == 0
    assert pc.background.wait(timeout=60) == 0
    assert set(parts(home)) == {"what the hospital put here.txt"}
    assert pc.registry(hive) == ""


def content_of(folder: Path, name: str) -> dict[str, str]:
    """Return one file with its hash."""
    return {name: content(folder)[name]}


def test_msi_upgrades_and_leaves_while_the_program_runs(package: Path, stage: Path, pc: PC) -> None:
    assert pc.done("msiexec", "/i", package, "/qn") == 0
    assert content(pc.programs) == content(stage)
    assert pc.done(pc.programs / "nosolex-cli.exe", "self-test", "--no-window") == 0
    pc.begin(pc.programs / "nosolex.exe", "--hidden")
    assert pc.done("msiexec", "/i", package, "REINSTALL=ALL", "REINSTALLMODE=vamus", "/qn") == 0
    assert pc.background.wait(timeout=60) == 0
    assert content(pc.programs) == content(stage)
    pc.begin(pc.programs / "nosolex.exe", "--hidden")
    assert pc.done("msiexec", "/x", package, "/qn") == 0
    assert pc.background.wait(timeout=60) == 0
    assert not pc.programs.exists() or content(pc.programs) == {}

"""The installers with a stub in the program's place: what goes wrong, and what stays untouched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.windows.conftest import ROOT
from tests.windows.pc import PATIENCE, PC, content

ACCENTED = "año d'été.txt"
THEIRS = "what the hospital put here.txt"


@pytest.fixture(scope="module")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a staged folder that is quickly installed."""
    from windows.libraries import compiler

    folder = tmp_path_factory.mktemp("stub") / "stage"
    (folder / "_internal").mkdir(parents=True)
    source = Path(__file__).with_name("stub.c")
    for name in ("nosolex.exe", "nosolex-cli.exe"):
        subprocess.run([compiler(), "-s", "-o", folder / name, source], check=True)
    for name in ("LICENSE", "NOTICE", f"_internal/{ACCENTED}"):
        (folder / name).write_text("data")
    return folder


def build(module: str, stage: Path, *options: str) -> Path:
    """Build an installer of the stub, away from the real ones, and return its path."""
    output = ("--output", stage.with_name("installers"))
    command: list[str | Path] = [
        sys.executable,
        "-m",
        f"windows.{module}",
        stage,
        *output,
        *options,
    ]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    printed = subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout
    return Path(printed.rsplit(": ", 1)[0])


@pytest.fixture(scope="module")
def setup(stub: Path) -> Path:
    return build("nsis", stub)


def why(pc: PC) -> str:
    """Return the sentence that the installer left for whoever ran it silently."""
    return next(pc.drive.glob("users/*/**/nosolex-setup.log")).read_text(encoding="utf-16")


def running(pc: PC, program: Path, wish: str) -> "subprocess.Popen[bytes]":
    """Start the stub and wait until it runs."""
    process = pc.start(program, wish)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"runs"
    return process


def test_an_upgrade_replaces_the_program_and_leaves_what_lies_beside(
    setup: Path, stub: Path, pc: PC
) -> None:
    home = pc.profile / "Programs" / "Nosolex"
    assert pc.done(setup, "/S", "/CURRENTUSER") == 0
    assert set(content(stub)) | {"uninstall.exe"} == set(content(home))
    assert "Nosolex" in pc.registry("HKCU")
    assert len(list(pc.drive.rglob("Nosolex.lnk"))) == 1
    (home / "_internal" / "left over.dll").write_text("old")
    (home / THEIRS).write_text("theirs")
    process = running(pc, home / "nosolex.exe", "--stay")
    assert pc.done(setup, "/S", "/CURRENTUSER") == 0
    assert process.wait(timeout=PATIENCE) == 0
    assert set(content(home)) == {*content(stub), "uninstall.exe", THEIRS}
    assert pc.done(home / "uninstall.exe", "/user", "/S", f"_?={pc.path(home)}") == 0
    assert set(content(home)) <= {THEIRS, "uninstall.exe"}
    assert pc.registry("HKCU") == ""
    assert list(pc.drive.rglob("Nosolex.lnk")) == []


def test_a_program_that_does_not_end_stays_whole(setup: Path, pc: PC) -> None:
    home = pc.drive / "Nosolex"  # without a space, with which wine and _?= do not agree
    assert pc.done(setup, "/S", "/ALLUSERS", f"/D={pc.path(home)}") == 0
    before = content(home)
    process = running(pc, home / "nosolex.exe", "--stubborn")
    assert pc.done(setup, "/S", "/ALLUSERS") == 2
    assert content(home) == before
    assert "Nosolex is in use" in why(pc)
    uninstall = (home / "uninstall.exe", "/machine", "/S", f"_?={pc.path(home)}")
    assert pc.done(*uninstall) == 2
    assert content(home) == before
    assert "Nosolex" in pc.registry("HKLM")
    process.kill()
    process.wait()


def test_a_second_installer_waits_for_nobody_and_changes_nothing(setup: Path, pc: PC) -> None:
    code = (
        "import ctypes; ctypes.windll.kernel32.CreateMutexW(None, True, r'Global\\NosolexSetup');"
        "print('held', flush=True); input()"
    )
    first = pc.start(pc.python, "-c", code)
    assert first.stdout is not None
    assert first.stdout.readline().strip() == b"held"
    assert pc.done(setup, "/S", "/ALLUSERS") == 2
    assert "Another installation" in why(pc)
    assert not pc.programs.exists()
    first.communicate(b"\n")
    assert pc.done(setup, "/S", "/ALLUSERS") == 0


def test_a_switch_that_was_cut_is_undone_by_the_next_run(setup: Path, stub: Path, pc: PC) -> None:
    assert pc.done(setup, "/S", "/ALLUSERS") == 0
    (pc.programs / ".old").mkdir()
    (pc.programs / "_internal").rename(pc.programs / ".old" / "_internal")
    assert pc.done(setup, "/S", "/ALLUSERS") == 0
    assert set(content(pc.programs)) == {*content(stub), "uninstall.exe"}


def test_everybody_s_installation_into_an_accented_folder(setup: Path, pc: PC) -> None:
    # NSIS takes /D= unquoted only, and wine quotes what holds a space.
    assert pc.done(setup, "/S", "/ALLUSERS", r"/D=C:\Hôpital-Niño\Nosolex") == 0
    home = pc.drive / "Hôpital-Niño" / "Nosolex"
    assert (home / "_internal" / ACCENTED).read_text() == "data"
    assert pc.done(home / "nosolex.exe") == 0
    assert pc.done(home / "uninstall.exe", "/machine", "/S", f"_?={pc.path(home)}") == 0
    assert not (home / "nosolex.exe").exists()


def test_one_for_this_user_and_one_for_everybody_do_not_touch_each_other(
    setup: Path, stub: Path, pc: PC
) -> None:
    mine = pc.profile / "Programs" / "Nosolex"
    everybodys = pc.drive / "Nosolex"
    assert pc.done(setup, "/S", "/ALLUSERS", f"/D={pc.path(everybodys)}") == 0
    assert pc.done(setup, "/S", "/CURRENTUSER") == 0
    assert set(content(mine)) == set(content(everybodys)) == {*content(stub), "uninstall.exe"}
    assert "Nosolex" in pc.registry("HKCU") and "Nosolex" in pc.registry("HKLM")
    assert pc.done(mine / "uninstall.exe", "/user", "/S", f"_?={pc.path(mine)}") == 0
    assert pc.registry("HKCU") == ""
    assert "Nosolex" in pc.registry("HKLM")
    assert set(content(everybodys)) == {*content(stub), "uninstall.exe"}


def test_the_event_log_knows_its_source_while_it_is_installed(
    setup: Path, stub: Path, pc: PC
) -> None:
    key = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\Nosolex"
    home = pc.drive / "Nosolex"
    assert pc.done(setup, "/S", "/ALLUSERS", f"/D={pc.path(home)}") == 0
    assert "EventCreate.exe" in pc.registry("HKLM", key)
    assert pc.done(home / "uninstall.exe", "/machine", "/S", f"_?={pc.path(home)}") == 0
    assert pc.registry("HKLM", key) == ""
    package = build("msi", stub)
    assert pc.done("msiexec", "/i", package, "/qn") == 0
    assert "EventCreate.exe" in pc.registry("HKLM", key)
    assert pc.done("msiexec", "/x", package, "/qn") == 0
    assert pc.registry("HKLM", key) == ""


def test_an_installation_of_an_accented_user(setup: Path, stub: Path, tmp_path: Path) -> None:
    """wine names the profile after the user of the session."""
    pc = PC(tmp_path / "prefix", {"USER": "José Núñez", "LOGNAME": "José Núñez"})
    try:
        assert pc.done(setup, "/S", "/CURRENTUSER") == 0
        [found] = pc.drive.glob("users/José Núñez/AppData/Local/Programs/Nosolex")
        assert set(content(found)) == {*content(stub), "uninstall.exe"}
    finally:
        pc.end()


ACCESS = r"""
import ctypes, sys
from ctypes import wintypes
api = ctypes.windll.advapi32
for path in sys.argv[1:]:
    need = wintypes.DWORD()
    api.GetFileSecurityW(path, 5, None, 0, ctypes.byref(need))
    held = ctypes.create_string_buffer(need.value)
    assert api.GetFileSecurityW(path, 5, held, need.value, ctypes.byref(need))
    text = wintypes.LPWSTR()
    convert = api.ConvertSecurityDescriptorToStringSecurityDescriptorW
    assert convert(held, 1, 5, ctypes.byref(text), None)
    print(text.value)
"""


def test_only_administrators_write_where_trusted_keys_lie(setup: Path, pc: PC) -> None:
    """wine keeps an access list as far as Linux' own rights can say it, and no inheritance."""
    folder = pc.drive / "ProgramData" / "nosolex"
    folder.mkdir(parents=True)
    policy = folder / "policy.json"
    policy.write_text("{}")
    folder.chmod(0o777)  # as any user might have made it
    policy.chmod(0o666)
    assert ";;;WD)" in pc.check(pc.python, "-c", ACCESS, pc.path(folder))
    assert pc.done(setup, "/S", "/ALLUSERS") == 0
    assert (folder / "keys").is_dir()
    for path in (folder, folder / "keys", policy):
        told = pc.check(pc.python, "-c", ACCESS, pc.path(path))
        assert ";;;WD)" not in told and ";;;SY)" in told
        assert path.stat().st_mode & 0o002 == 0  # to Linux everybody else is a stranger


def test_the_msi_says_who_may_write_there(stub: Path) -> None:
    from windows.msi import ACCESS as WANTED

    package = build("msi", stub)
    table: list[str | Path] = ["msiinfo", "export", package, "MsiLockPermissionsEx"]
    told = subprocess.run(table, capture_output=True, text=True, check=True).stdout
    assert told.count(WANTED) == 2
    assert "POLICYDIR" in told and "KEYSDIR" in told


def test_the_msi_upgrades_a_running_program_and_leaves_what_lies_beside(stub: Path, pc: PC) -> None:
    old, new = (build("msi", stub, "--version", version) for version in ("0.0.1", "0.0.2"))
    assert pc.done("msiexec", "/i", old, "/qn") == 0
    (pc.programs / THEIRS).write_text("theirs")
    process = running(pc, pc.programs / "nosolex.exe", "--stay")
    assert pc.done("msiexec", "/i", new, "/qn") == 0
    assert process.wait(timeout=PATIENCE) == 0
    assert set(content(pc.programs)) == {*content(stub), THEIRS}
    assert "0.0.2" in pc.registry("HKLM", r"Software\Nosolex")
    process = running(pc, pc.programs / "nosolex.exe", "--stay")
    assert pc.done("msiexec", "/x", new, "/qn") == 0
    assert process.wait(timeout=PATIENCE) == 0
    assert set(content(pc.programs)) == {THEIRS}


@pytest.mark.parametrize("module", ["nsis", "msi"])
def test_a_stage_without_the_program_is_refused_in_a_sentence(module: str, tmp_path: Path) -> None:
    command: list[str | Path] = [sys.executable, "-m", f"windows.{module}", tmp_path]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "nosolex.exe" in done.stdout

"""The Windows installers, built here and run for real under wine with a stub for the program.

What wine cannot show (signing, SmartScreen, AppLocker) is on the manual list in docs/testing.md.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("wine", "makensis", "wixl", "x86_64-w64-mingw32-gcc")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS),
        reason=f"needs {', '.join(TOOLS)} (`make package-deps`, Debian: gcc-mingw-w64-x86-64)",
    ),
]
STUB = '#include <stdio.h>\nint main(void){ puts("nosolex stub"); return 0; }\n'
RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "vcruntime140.dll", "vcruntime140_1.dll")
ACCENTED = "año d'été.txt"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stage")
    source = folder.parent / "stub.c"
    source.write_text(STUB)
    program = folder / "nosolex.exe"
    subprocess.run(["x86_64-w64-mingw32-gcc", "-s", "-o", program, source], check=True)
    shutil.copy(program, folder / "nosolex-cli.exe")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    (folder / "NOTICE").write_text("notice")
    for library in RUNTIME:
        (folder / library).write_text("a part of the C++ run time")
    (folder / "_internal").mkdir()
    (folder / "_internal" / ACCENTED).write_text("data")
    return folder


def build(script: str, stage: Path, *options: str) -> Path:
    """Build an installer of the stub, away from the real ones, and return its path."""
    output = ("--output", stage.with_name("installers"))
    command = [sys.executable, "-m", f"windows.{script}", stage, *output, *options]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    printed = subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout
    return Path(printed.rsplit(": ", 1)[0])


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Wine"]:
    machine = Wine(tmp_path_factory.mktemp("wine"))
    yield machine
    subprocess.run(["wineserver", "-k"], env=machine.env, check=False)


class Wine:
    """A Windows of its own, thrown away afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {**os.environ, "WINEPREFIX": str(folder), "WINEDEBUG": "-all"}
        self.env |= {"LC_ALL": "C.UTF-8", "DISPLAY": ""}
        self.run("wineboot", "-i")

    @property
    def drive(self) -> Path:
        return self.folder / "drive_c"

    def run(self, *words: str | Path) -> int:
        """Run a Windows command and wait until everything that it started has ended."""
        done = subprocess.run(["wine", *map(str, words)], env=self.env, check=False)
        subprocess.run(["wineserver", "-w"], env=self.env, check=True)
        return done.returncode

    def registry(self, hive: str, value: str) -> str:
        """Return a value of our uninstall entry, or nothing."""
        key = rf"{hive}\Software\Microsoft\Windows\CurrentVersion\Uninstall\Nosolex"
        query = ["wine", "reg", "query", key, "/v", value, "/reg:64"]
        done = subprocess.run(query, env=self.env, capture_output=True, check=False)
        return done.stdout.decode("cp437")  # the code page of a Windows console

    def installed_version(self) -> str:
        """Return the version that the MSI wrote down."""
        query = ["wine", "reg", "query", r"HKLM\Software\Nosolex", "/v", "Version", "/reg:64"]
        done = subprocess.run(query, env=self.env, capture_output=True, check=False)
        return done.stdout.decode("cp437").split()[-1]

    def find(self, name: str) -> list[Path]:
        return sorted(self.drive.rglob(name))


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_silent_install_per_user_upgrade_and_removal(stage: Path, wine: Wine) -> None:
    installer = build("nsis", stage)
    assert wine.run(installer, "/S", "/CURRENTUSER") == 0
    home = next(iter(wine.find("nosolex.exe"))).parent
    assert "AppData" in home.parts
    assert files(stage) <= files(home)
    assert "Nosolex" in wine.registry("HKCU", "DisplayName")
    assert len(wine.find("Nosolex.lnk")) == 1

    (home / "_internal" / "left over from the old version.dll").write_text("old")
    (home / "what the hospital put here.txt").write_text("theirs")
    assert wine.run(installer, "/S", "/CURRENTUSER") == 0
    assert not (home / "_internal" / "left over from the old version.dll").exists()
    assert (home / "what the hospital put here.txt").read_text() == "theirs"

    assert wine.run(home / "uninstall.exe", "/user", "/S", f"_?={windows_path(home)}") == 0
    assert "Nosolex" not in wine.registry("HKCU", "DisplayName")
    assert wine.find("Nosolex.lnk") == []
    assert files(home) <= {"what the hospital put here.txt", "uninstall.exe"}


def windows_path(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def test_silent_install_for_everybody_into_an_accented_folder(stage: Path, wine: Wine) -> None:
    installer = build("nsis", stage)
    # NSIS takes /D= unquoted only, and wine quotes what holds a space.
    assert wine.run(installer, "/S", "/ALLUSERS", r"/D=C:\Hôpital-Niño\Nosolex") == 0
    home = wine.drive / "Hôpital-Niño" / "Nosolex"
    assert (home / "_internal" / ACCENTED).read_text() == "data"
    assert "Hôpital" in wine.registry("HKLM", "InstallLocation")
    assert wine.run(home / "nosolex.exe") == 0
    assert wine.run(home / "uninstall.exe", "/machine", "/S", f"_?={windows_path(home)}") == 0
    assert not (home / "nosolex.exe").exists()
    assert "Nosolex" not in wine.registry("HKLM", "DisplayName")


def test_msi_installs_and_leaves_silently(stage: Path, wine: Wine) -> None:
    package = build("msi", stage)
    assert wine.run("msiexec", "/i", package, "/qn") == 0
    home = wine.drive / "Program Files" / "Nosolex"
    assert files(stage) == files(home)
    assert wine.run("msiexec", "/x", package, "/qn") == 0
    assert not home.exists() or files(home) == set()


def test_msi_upgrades_in_place_and_leaves_what_lies_beside(stage: Path, wine: Wine) -> None:
    old, new = (build("msi", stage, "--version", version) for version in ("0.0.1", "0.0.2"))
    home = wine.drive / "Program Files" / "Nosolex"
    assert wine.run("msiexec", "/i", old, "/qn") == 0
    (home / "what the hospital put here.txt").write_text("theirs")
    assert wine.run("msiexec", "/i", new, "/qn") == 0
    assert files(home) == files(stage) | {"what the hospital put here.txt"}
    assert wine.installed_version() == "0.0.2"
    assert wine.run("msiexec", "/x", new, "/qn") == 0
    assert files(home) == {"what the hospital put here.txt"}


@pytest.mark.parametrize("script", ["nsis", "msi"])
def test_a_stage_without_the_program_is_refused_in_a_sentence(script: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", f"windows.{script}", tmp_path]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "nosolex.exe" in done.stdout

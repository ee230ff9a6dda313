"""Paths, sizes and commands that every packaging script needs."""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from flavour import bundle_name, flavour
from version_resource import project_version

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
# A Windows program is frozen from the same checkout, beside the Linux one.
_SYSTEM = ("windows",) if sys.platform == "win32" else ()
FROZEN = DIST.joinpath(*_SYSTEM)
WORK = (ROOT / "build").joinpath(*_SYSTEM)
APP_ID = "org.nosolex.Nosolex"
VERSION = project_version(ROOT)


class PackagingError(Exception):
    """A step that cannot go on; the sentence says what to do."""


def say(text: str) -> None:
    """Tell the person at the terminal."""
    print(text, flush=True)  # noqa: T201  # these scripts talk to a terminal


def run_script(main: "object") -> None:
    """Run a script's main and end with one sentence when it cannot go on."""
    try:
        main()  # type: ignore[operator]  # a plain function
    except PackagingError as error:
        say(f"packaging: {error}")
        sys.exit(1)


def need(tool: str, package: str, *places: str) -> str:
    """Return a tool's path, from these folders too, or say which Debian package brings it."""
    path = shutil.which(tool, path=os.pathsep.join([os.environ.get("PATH", ""), *places]))
    if path is None:
        raise PackagingError(f"{tool} is missing: install {package}, or run `make package-deps`.")
    return path


def run(
    *command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None, text: str = ""
) -> str:
    """Run a command and return what it printed; its own words are shown when it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        input=text,
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PackagingError(
            f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def frozen_app() -> Path:
    """Return the folder of the frozen program, or say how to make it."""
    folder = bundle()
    if not (folder / "nosolex").exists() and not (folder / "nosolex.exe").exists():
        place = folder.relative_to(ROOT).as_posix()
        raise PackagingError(f"there is no frozen program in {place}: run `make package` first.")
    return folder


def bundle() -> Path:
    """Return where the frozen program of the wanted flavour lies, or will lie."""
    return FROZEN / bundle_name(wanted_flavour())


def wanted_flavour() -> str:
    """Return the flavour that the environment asks for."""
    try:
        return flavour(os.environ)
    except ValueError as error:
        raise PackagingError(str(error)) from error


def files_of(folder: Path) -> list[Path]:
    """Return every real file of a folder, sorted; a link is no second file."""
    return sorted(item for item in folder.rglob("*") if item.is_file() and not item.is_symlink())


def size_mb(path: Path) -> float:
    """Return the size of a file or a folder in megabytes."""
    files = [path] if path.is_file() else files_of(path)
    return sum(item.stat().st_size for item in files) / 1e6


def sha256(path: Path) -> str:
    """Return a file's SHA-256."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while part := stream.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def make_installer(build: Callable[[Path, str, Path], Path], what: str | None) -> None:
    """Build the installer of the staged folder that was named; one in dist gets a checksum."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("stage", type=Path, help="the folder of the frozen Windows program")
    parser.add_argument("--version", default=VERSION)
    parser.add_argument("--output", type=Path, default=DIST)
    options = parser.parse_args()
    installer = build(options.stage, options.version, options.output)
    say(f"{installer}: {size_mb(installer):.1f} MB")
    if options.output == DIST:
        add_checksum(installer)


def add_checksum(installer: Path) -> None:
    """Write an installer's SHA-256 into dist/SHA256SUMS.txt, in the form of `sha256sum --check`."""
    sums = DIST / "SHA256SUMS.txt"
    lines = sums.read_text(encoding="utf-8").splitlines() if sums.exists() else []
    others = [line for line in lines if line.split("  ", 1)[-1] != installer.name]
    lines = sorted([*others, f"{sha256(installer)}  {installer.name}"])
    sums.write_text("\n".join(lines) + "\n", encoding="utf-8")

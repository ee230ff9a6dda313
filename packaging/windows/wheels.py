"""The locked Windows wheels: fetched once into a folder, each held against its hash."""

import shutil
import sys
from pathlib import Path

from common import PackagingError, run, run_script, say

from windows.places import LOCK, MINOR, SITE, TAG, WHEELS

INTERPRETER = "panda3d"  # its wheel carries python.org's own DLLs; nothing of it is installed
# Markers are judged for the system that asks, which is Linux; so the platform is named.
FOR_WINDOWS = (
    *("--only-binary=:all:", "--platform", "win_amd64"),
    *("--python-version", MINOR, "--implementation", "cp", "--abi", f"cp{TAG}"),
    *("--abi", "abi3", "--abi", "none"),
)
_QUIET = ("--disable-pip-version-check", "--quiet")


def pip(*words: str | Path) -> str:
    """Run this environment's pip."""
    return run(sys.executable, "-m", "pip", words[0], *_QUIET, *words[1:])


def fetch(folder: Path = WHEELS) -> Path:
    """Fill a folder with exactly the wheels that the lock names."""
    folder.mkdir(parents=True, exist_ok=True)
    locked = ("--require-hashes", "--no-deps", "-r", LOCK)
    # Without an index first: a folder that is full already asks nobody.
    offline = ("--no-index", "--find-links", folder)
    try:
        pip("download", *FOR_WINDOWS, *offline, "-d", folder, *locked)
    except PackagingError:
        pip("download", *FOR_WINDOWS, "-d", folder, *locked)
    return folder


def install(wheels: Path = WHEELS, site: Path = SITE) -> None:
    """Unpack every wheel but the interpreter's into the Windows Python."""
    held = site.parent / "installed.lock"
    lines = LOCK.read_text(encoding="utf-8").splitlines(keepends=True)
    held.write_text(
        "".join(line for line in lines if not line.lower().startswith(f"{INTERPRETER}==")),
        encoding="utf-8",
    )
    offline = ("--no-index", "--find-links", wheels, "--require-hashes", "--no-deps")
    plain = ("--no-compile", "--no-warn-script-location", "--root-user-action=ignore")
    pip("install", *FOR_WINDOWS, *offline, *plain, "--target", site, "-r", held)
    forget_scripts(site)


def forget_scripts(site: Path) -> None:
    """Drop the commands that pip made for this machine: their hashes hold its paths."""
    shutil.rmtree(site / "bin", ignore_errors=True)
    for record in site.glob("*.dist-info/RECORD"):
        lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
        others = [line for line in lines if not line.startswith("../../bin/")]
        record.write_text("".join(others), encoding="utf-8")


def interpreter(wheels: Path = WHEELS) -> Path:
    """Return the wheel that the Windows Python is taken out of."""
    found = sorted(wheels.glob(f"{INTERPRETER}-*-cp{TAG}-*win_amd64.whl"))
    if not found:
        raise PackagingError(f"there is no wheel of {INTERPRETER} for Python {MINOR} in {wheels}.")
    return found[-1]


def main() -> None:
    """Fill the folder that was named, for a Windows machine without a network."""
    say(str(fetch(Path(sys.argv[1]) if len(sys.argv) > 1 else WHEELS)))


if __name__ == "__main__":
    run_script(main)

"""Builds the frozen program into dist/nosolex and strips what it does not need to carry."""

import os
import shutil
import sys
import time
from pathlib import Path

from common import DIST, ROOT, PackagingError, run, run_script, say, size_mb

# PyInstaller orders some sets by hash; a fixed seed makes two builds of one commit alike.
_REPRODUCIBLE = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}


def freeze() -> Path:
    """Run PyInstaller from a clean folder and return the program's folder."""
    shutil.rmtree(DIST / "nosolex", ignore_errors=True)
    run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", ROOT / "build", ROOT / "build.spec"),
        cwd=ROOT,
        env={**os.environ, **_REPRODUCIBLE},
    )
    folder = DIST / "nosolex"
    if not folder.is_dir():
        raise PackagingError("PyInstaller ended well but left no dist/nosolex.")
    return folder


def strip_symbols(folder: Path) -> None:
    """Drop debugging symbols where a wheel ships them unstripped (numkong: 45 MB down to 4)."""
    tool = shutil.which("strip")
    if tool is None or sys.platform == "win32":
        say("strip is not there (Debian: binutils): the bundle stays larger.")
        return
    for library in sorted(folder.rglob("*numkong*.so")):
        run(tool, "--strip-unneeded", library)


def main() -> None:
    """Freeze, strip, and say how long it took and how large it is."""
    begun = time.monotonic()
    folder = freeze()
    strip_symbols(folder)
    say(f"built in {time.monotonic() - begun:.0f} s, {size_mb(folder):.0f} MB in {folder}")


if __name__ == "__main__":
    run_script(main)

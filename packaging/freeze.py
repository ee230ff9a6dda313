"""Builds the frozen program into dist and strips what it does not need to carry."""

import json
import os
import re
import shutil
import sys
import time
from pathlib import Path

from common import FROZEN, ROOT, WORK, PackagingError, bundle, need, run, run_script, say, size_mb

# Qt and numpy's libraries come stripped, and patched in a way that strip does not understand.
_STRIPPED_BREAKS = re.compile(r"PySide6/|shiboken6/|[.]libs/")
# PyInstaller orders some sets by hash; a fixed seed makes two builds of one commit alike.
REPRODUCIBLE = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}


def words(frozen: Path, work: Path) -> tuple[str | Path, ...]:
    """Return what a Python is told, to leave the program in one folder and its notes in another."""
    quietly = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN")
    return (*quietly, "--distpath", frozen, "--workpath", work, ROOT / "build.spec")


def freeze() -> Path:
    """Run PyInstaller from a clean folder and return the program's folder."""
    folder = bundle()
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, *words(FROZEN, WORK), cwd=ROOT, env={**os.environ, **REPRODUCIBLE})
    if not folder.is_dir():
        raise PackagingError(f"PyInstaller ended well but left no {folder}.")
    return folder


def strip_symbols(folder: Path) -> None:
    """Drop the symbols that wheels ship unstripped (libpython: 23 MB down to 6)."""
    if sys.platform == "win32":
        return
    tool = need("strip", "binutils")
    for library in sorted(folder.rglob("*.so*")):
        inner = library.relative_to(folder).as_posix()
        if not library.is_symlink() and not _STRIPPED_BREAKS.search(inner):
            run(tool, "--strip-unneeded", library)


def main() -> None:
    """Freeze, strip, and say how long it took and how large it is."""
    begun = time.monotonic()
    folder = freeze()
    strip_symbols(folder)
    seconds = time.monotonic() - begun
    times = os.times()
    work = times.children_user + times.children_system
    figures = {"seconds": round(seconds), "processor": round(work)}
    (FROZEN / "build-seconds.json").write_text(json.dumps(figures), encoding="utf-8")
    say(
        f"built in {seconds:.0f} s ({work:.0f} s of processor time),"
        f" {size_mb(folder):.0f} MB in {folder}"
    )


if __name__ == "__main__":
    run_script(main)

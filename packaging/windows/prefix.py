"""Makes a wine prefix, a small Windows of its own, with what wine 8 lacks and our wheels import.

None of it goes near the Windows Python, from where it would be frozen into the program.
"""

import os
import re
import shutil
from pathlib import Path

from common import run, run_script, say

from windows.libraries import compiler, exports, forwarding, shared
from windows.machine import Wine
from windows.places import PREFIX, SHIMS

_NEVER_WRITTEN = (".dll", ".exe", ".drv", ".sys", ".ocx", ".cpl", ".nls", ".ttf")
_MARK = b"Wine builtin DLL"


def make(folder: Path = PREFIX) -> Wine:
    """Make a prefix from nothing, and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    wine = Wine(folder)
    wine.run("wineboot", "-i")
    wine.run("regedit", "/S", wine.path(SHIMS / "settings.reg"))
    wine.wait()
    fill(wine.drive / "windows" / "system32")
    return wine


def copy(folder: Path, source: Path = PREFIX) -> Wine:
    """Return a fresh copy of the made prefix, for a test that changes it."""
    shutil.rmtree(folder, ignore_errors=True)
    ignored = shutil.ignore_patterns("Temp")  # whatever ran in it may have left much there
    shutil.copytree(source, folder, symlinks=True, copy_function=_link_or_copy, ignore=ignored)
    for profile in (folder / "drive_c" / "users").iterdir():
        (profile / "Temp").mkdir(exist_ok=True)
    return Wine(folder)


def _link_or_copy(source: str, target: str) -> None:
    """Link a library of wine's, which nobody writes to; copy all else, the registry above all."""
    try:
        if not source.endswith(_NEVER_WRITTEN):
            raise OSError
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def fill(system: Path) -> None:
    """Put the three libraries into the prefix's system folder."""
    shared(system / "icuuc.dll", SHIMS / "icuuc.c")
    prng = SHIMS / "bcryptprimitives.c"
    shared(system / "bcryptprimitives.dll", prng, "-ladvapi32")
    original = system / "ucrtwine.dll"
    # Without its mark, wine takes its own library for a foreign one and loads it by another name.
    content = (system / "ucrtbase.dll").read_bytes().replace(_MARK, bytes(len(_MARK)))
    original.write_bytes(content)
    source = SHIMS / "ucrtbase.c"
    mine = set(re.findall(r"\bx_([a-z_]+)", run(compiler(), "-E", source)))
    lines = [
        f'"{name}" = ' + (f"x_{name}" if name in mine else f'"ucrtwine.{name}"')
        for name in exports(original)
    ]
    (system / "ucrtbase.dll").unlink()
    forwarding(system / "ucrtbase.dll", lines, source)


def main() -> None:
    """Make the prefix of the build."""
    make()
    say(f"{PREFIX}: a wine prefix")


if __name__ == "__main__":
    run_script(main)

"""Runs the project's own tests under the Windows Python: what applies there, off screen.

`python -m windows.suite [PATHS]`; each lot is a process of its own, since wine keeps what leaks.
"""

import sys
import time

from common import ROOT, PackagingError, run_script, say

from windows import prefix
from windows.machine import Wine
from windows.places import BUILD

LOTS: dict[str, tuple[str, ...]] = {
    "engine": ("tests/engine", "tests/installation"),
    "system": ("tests/system",),
    "workspace": ("tests/batch", "tests/cases", "tests/favourites", "tests/history"),
    "terminal": ("tests/commands",),
    "ui": ("tests/ui",),
}
_PATIENCE_S = 7200  # of a lot on a busy machine
_TAIL = 20_000


def run(wine: Wine, paths: tuple[str, ...]) -> tuple[int, str]:
    """Run the tests of some folders; return pytest's exit code and the end of what it said."""
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--timeout", "1800", *paths)
    env = {"WINEQT_QPA_PLATFORM": "offscreen"}
    done = wine.run(wine.python, *words, env=env, patience=_PATIENCE_S)
    return done.returncode, done.stdout[-_TAIL:] + done.stderr[-_TAIL:]


def main() -> None:
    """Run every lot, or the paths that were named, and end with what failed."""
    lots = {"named": tuple(sys.argv[1:])} if sys.argv[1:] else LOTS
    wine = prefix.copy(BUILD / "prefix-suite")
    wine.env["PYTHONPATH"] = ""
    failed = []
    for name, paths in lots.items():
        begun = time.monotonic()
        code, said = run(wine, paths)
        say(f"{name}: ended with {code} after {time.monotonic() - begun:.0f} s\n{said}")
        if code:
            failed.append(name)
    if failed:
        raise PackagingError(f"tests failed under the Windows Python: {', '.join(failed)}.")
    say(f"the tests of {ROOT.name} that apply pass under the Windows Python.")


if __name__ == "__main__":
    run_script(main)

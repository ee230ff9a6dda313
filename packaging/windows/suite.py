"""Runs the project's own tests under the Windows Python: what applies there, in lots.

`python -m windows.suite [LOT | PATH ...]`. Each lot is a process in a prefix of its own, since wine
keeps what leaks; two run at a time. The interface's are shown on a real (`windows`) desktop.
"""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer

from common import ROOT, PackagingError, run_script, say

from windows import prefix, screen
from windows.machine import Wine
from windows.places import BUILD

# The longest first, so that none is left to run alone.
LOTS: dict[str, tuple[str, ...]] = {
    "engine": ("tests/engine", "tests/installation"),
    # A screen that comes and goes, one that stays, and where they come to stand.
    "ui": (
        "tests/ui/test_popup.py",
        "tests/ui/test_placement.py",
        "tests/ui/favourites/test_page.py",
    ),
    "system": ("tests/system",),
    "workspace": ("tests/batch", "tests/cases", "tests/favourites", "tests/history"),
    "terminal": ("tests/commands",),
}
# Every page of the interface in all its sizes and colours, which wine draws slowly.
SLOW: dict[str, tuple[str, ...]] = {"interface": ("tests/ui",)}
SHOWN = ("ui", "interface")
AT_ONCE = 2
_PATIENCE_S = 7200  # of a lot on a busy machine
_TAIL = 20_000
_HEADINGS = ("= ERRORS =", "= FAILURES =", "= slowest ")  # pytest's own; what stands above is dots


def run(wine: Wine, paths: tuple[str, ...], log: Path) -> tuple[int, str]:
    """Run the tests of some folders; return pytest's exit code and the end of what it said.

    What it says can be read in the log while it runs.
    """
    plainly = ("-v", "-p", "no:cacheprovider", "--timeout", "1800", "--durations", "8")
    process = wine.start(wine.python, "-m", "pytest", *plainly, *paths)
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    process.stdin.close()
    late = Timer(_PATIENCE_S, wine.end)
    late.start()
    with ThreadPoolExecutor(1) as beside, log.open("wb") as kept:
        errors = beside.submit(process.stderr.read)
        for line in process.stdout:
            kept.write(line)
            kept.flush()
    late.cancel()
    whole = log.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    begins = [place for heading in _HEADINGS if (place := whole.find(heading)) >= 0]
    said = whole[min(begins, default=0) :]
    return process.wait(), said[-_TAIL:] + errors.result().decode("utf-8", "replace")[-_TAIL:]


def lot(name: str, paths: tuple[str, ...]) -> int:
    """Run one lot in a prefix of its own, say how it ended, and return pytest's exit code."""
    wine = prefix.copy(BUILD / f"prefix-{name}")
    wine.env |= {"PYTHONPATH": "", "WINEQT_QPA_PLATFORM": "offscreen"}
    log = BUILD / f"tests-{name}.log"
    begun = time.monotonic()
    try:
        if name in SHOWN:
            with screen.display() as shown_on:
                screen.desktop(wine, shown_on)
                code, said = run(wine, paths, log)
        else:
            code, said = run(wine, paths, log)
    finally:
        wine.end()
    say(f"{name}: ended with {code} after {time.monotonic() - begun:.0f} s\n{said}")
    return code


def wanted(words: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the lots that were named, the quick ones for no word, or the paths as one lot."""
    known = LOTS | SLOW
    if words and not set(words) <= known.keys():
        return {"named": tuple(words)}
    return {name: known[name] for name in words or LOTS}


def main() -> None:
    """Run the lots, or the paths that were named, and end with what failed."""
    lots = wanted(sys.argv[1:])
    with ThreadPoolExecutor(AT_ONCE) as at_once:
        codes = dict(zip(lots, at_once.map(lot, lots, lots.values()), strict=True))
    failed = [name for name, code in codes.items() if code]
    if failed:
        raise PackagingError(f"tests failed under the Windows Python: {', '.join(failed)}.")
    say(f"the tests of {ROOT.name} that apply pass under the Windows Python.")


if __name__ == "__main__":
    run_script(main)

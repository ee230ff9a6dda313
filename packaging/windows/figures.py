"""The figures of the Windows build: times, sizes, and how they stand to what is aimed at.

`python -m windows.figures` puts those of the last `make windows` into docs/measured/windows.md.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from common import DIST, ROOT, PackagingError, run_script, say, size_mb

KEPT = DIST / "figures-windows.md"
PAGE = ROOT / "docs" / "measured" / "windows.md"
_PLACE = re.compile(
    r"(<!-- figures of make windows -->\n).*?(\n<!-- end of figures -->)", re.DOTALL
)
INSTALLED_MB = 330
INSTALLER_MB = 160


def rows(
    seconds: Mapping[str, float], stage: Path, installers: Sequence[Path]
) -> Iterator[tuple[str, str, str]]:
    """Yield each figure with its bound and whether it holds."""
    for name, taken in seconds.items():
        yield name, f"{taken:.0f} s", ""
    yield "installed size", *_size(stage, INSTALLED_MB)
    for installer in installers:
        yield installer.name, *_size(installer, INSTALLER_MB)


def _size(path: Path, most: float) -> tuple[str, str]:
    size = size_mb(path)
    return f"{size:.1f} MB", f"at most {most:.0f}: {'holds' if size <= most else '**missed**'}"


def table(seconds: Mapping[str, float], stage: Path, installers: Sequence[Path]) -> str:
    """Write the figures as Markdown."""
    lines = [f"| {' | '.join(row)} |" for row in rows(seconds, stage, installers)]
    return "\n".join(["| what | found | bound |", "|---|--:|---|", *lines])


def machine() -> str:
    """Say when and on what the figures were taken; a busy machine makes every time longer."""
    load = "/".join(f"{average:.0f}" for average in os.getloadavg())
    return f"{date.today():%Y-%m-%d}, {os.cpu_count()} cores, load average {load} (1/5/15 minutes)."


def main() -> None:
    """Put the figures into the page."""
    if not KEPT.is_file():
        raise PackagingError(f"there is no {KEPT.name} in dist: run `make windows` first.")
    text = KEPT.read_text(encoding="utf-8").strip()
    before = PAGE.read_text(encoding="utf-8")
    after, count = _PLACE.subn(lambda place: f"{place[1]}{text}{place[2]}", before)
    if not count:
        raise PackagingError(f"{PAGE.name} has no place for figures of make windows.")
    PAGE.write_text(after, encoding="utf-8")
    say(f"{PAGE}: as of the last make windows")


if __name__ == "__main__":
    run_script(main)

"""Measures what each of NSIS's compressors makes of the staged program: time and size.

`python -m windows.compressors` takes the whole program; `make windows` a part of it.
"""

import os
import tempfile
import time
from pathlib import Path

from common import files_of, run_script, say, size_mb

from windows import nsis
from windows.places import STAGE

CHOICES = ("zlib", "bzip2", "lzma")
PART = 16
_ALWAYS = ("nosolex.exe", "LICENSE")  # without which nothing is packed


def measure(stage: Path, compressor: str) -> tuple[float, float]:
    """Return the seconds and the megabytes of one installer."""
    with tempfile.TemporaryDirectory(prefix="nosolex-nsis-") as folder:
        begun = time.monotonic()
        installer = nsis.build(stage, output=Path(folder), compressor=compressor)
        return time.monotonic() - begun, size_mb(installer)


def sample(stage: Path, folder: Path, step: int = PART) -> Path:
    """Link every so many files, from the largest to the smallest, into a folder to be packed."""
    files = sorted(files_of(stage), key=lambda path: path.stat().st_size, reverse=True)
    for path in {*files[step // 2 :: step], *(stage / name for name in _ALWAYS)}:
        place = folder / path.relative_to(stage)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.link(path, place)
    return folder


def table(stage: Path) -> str:
    """Write what each compressor makes of a folder as Markdown."""
    rows = [f"| compressor, of {size_mb(stage):.0f} MB | s | MB |", "|---|--:|--:|"]
    for name in CHOICES:
        seconds, size = measure(stage, name)
        rows.append(f"| {name} | {seconds:.0f} | {size:.1f} |")
    return "\n".join(rows)


def of_a_part(stage: Path) -> str:
    """Return the same table of a part of the program, which takes seconds."""
    with tempfile.TemporaryDirectory(prefix=".part-", dir=stage.parent) as folder:
        return table(sample(stage, Path(folder)))


def main() -> None:
    """Print the table of the whole program."""
    say(table(STAGE))


if __name__ == "__main__":
    run_script(main)

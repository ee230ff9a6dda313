"""Measures what each of NSIS's compressors makes of the staged program: time and size."""

import tempfile
import time
from pathlib import Path

from common import run_script, say, size_mb

from windows import nsis
from windows.places import STAGE

CHOICES = ("zlib", "bzip2", "lzma")


def measure(stage: Path, compressor: str) -> tuple[float, float]:
    """Return the seconds and the megabytes of one installer."""
    with tempfile.TemporaryDirectory(prefix="nosolex-nsis-") as folder:
        begun = time.monotonic()
        installer = nsis.build(stage, output=Path(folder), compressor=compressor)
        return time.monotonic() - begun, size_mb(installer)


def main() -> None:
    """Print the table."""
    say("| compressor | s | MB |\n|---|--:|--:|")
    for compressor in CHOICES:
        seconds, size = measure(STAGE, compressor)
        say(f"| {compressor} | {seconds:.0f} | {size:.1f} |")


if __name__ == "__main__":
    run_script(main)

"""The figures of the Windows build: times, sizes, and how they stand to what is aimed at."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from common import size_mb

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

"""The one place that knows where packaged files lie: checkout, wheel or frozen bundle."""

import sys
from pathlib import Path


def resources_dir() -> Path:
    """Return the folder of packaged resources, wherever this program runs from."""
    package = Path(__file__).resolve().parents[1]
    candidates = [package.parent / "resources", package / "_resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates.insert(0, Path(frozen) / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def default_pack_dir() -> Path:
    """Return the folder of the pack that ships with the program."""
    return resources_dir() / "packs" / "default"


def lexicon_path(name: str) -> Path:
    """Return the path of one of the project's own word lists, such as `abbreviations.es.tsv`."""
    return resources_dir() / "lexicons" / name


def lexicon_lines(name: str) -> list[str]:
    """Read a word list: its lines without the blank ones and the remarks."""
    lines = lexicon_path(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]

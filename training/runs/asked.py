"""What a step of a longer run was asked for, so that one with other wishes is not taken as done."""

import json
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from training.runs.folder import hashes, write_json

ASKED, DONE = "asked.json", "done"


def wish(options: Mapping[str, Any], read: tuple[Path, ...], before: str) -> dict[str, Any]:
    """Return what decides a step: its options, what it reads, and what was made before it."""
    plain = json.loads(json.dumps(dict(options), default=str))
    return {"options": plain, "data": hashes(read), "before": before}


def is_done(folder: Path, wanted: Mapping[str, Any]) -> bool:
    """Tell whether a step is done as it is wanted now."""
    return (folder / DONE).is_file() and _asked(folder) == wanted


def prepare(folder: Path, wanted: Mapping[str, Any]) -> Path | None:
    """Make a folder ready for a step; return where an earlier one with other wishes now lies."""
    aside = None
    if folder.is_dir() and any(folder.iterdir()) and _asked(folder) != wanted:
        aside = next(place for place in _names(folder) if not place.exists())
        folder.rename(aside)
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / ASKED, wanted)
    return aside


def _names(folder: Path) -> Iterator[Path]:
    return (folder.with_name(f"{folder.name}-before-{number}") for number in count(1))


def _asked(folder: Path) -> Any:
    try:
        return json.loads((folder / ASKED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None

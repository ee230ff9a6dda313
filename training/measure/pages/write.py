"""Figures of a run go into the file beside the page; page and marked places are made of it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.engine.errors import UsageError
from desktop.engine.pack.manifest import MANIFEST, Manifest, parse_manifest
from training.measure.pages.comparing import pools, titles
from training.measure.pages.kept import kept
from training.measure.pages.kept_file import Kept, read_kept, write_kept
from training.measure.pages.marks import fill
from training.measure.pages.quality import page

MEASURED = "measured"
Parts = Mapping[str, list[dict[str, Any]]]


def read_parts(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the figures of every part that has been measured."""
    return {
        path.parent.name: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*/figures.json"))
    }


def manifest_of(pack: Path) -> Manifest:
    """Read what a pack says of itself."""
    path = pack / MANIFEST
    if not path.is_file():
        raise UsageError(f"There is no {path}; --pack names the folder of a pack.")
    return parse_manifest(path.read_bytes())


def write_report(folder: Path, manifest: Manifest) -> Path:
    """Write everything that a folder of parts tells, for any pack."""
    path = folder / "quality.md"
    text = page(kept(read_parts(folder), {}), manifest, more=(pools, titles))
    path.write_text(text, encoding="utf-8")
    return path


def write_page(path: Path, manifest: Manifest, parts: Parts, runs: Mapping[str, Path]) -> None:
    """Keep what is new, then write the page and the places of the documents round it.

    `runs` names files of the bench and of packaging by their sections.
    """
    folder = path.parent / MEASURED
    found = kept(parts, read_kept(folder / f"{manifest.version}.json"))
    found |= {name: json.loads(run.read_text(encoding="utf-8")) for name, run in runs.items()}
    if not found:
        raise UsageError(
            f"No figures of {manifest.name} {manifest.version} are kept in {folder}; measure them "
            "with --out."
        )
    if parts or runs:
        _keep(folder, manifest, found)
    path.write_text(page(found, manifest), encoding="utf-8")
    for other in (path.parent.parent / "README.md", *sorted(path.parent.glob("*.md"))):
        if other != path and other.is_file():
            fill(other, found, manifest)


def _keep(folder: Path, manifest: Manifest, found: Kept) -> None:
    named = {"pack": f"{manifest.name} {manifest.version}"}
    write_kept(folder / f"{manifest.version}.json", named | found)

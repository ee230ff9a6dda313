"""Writes what is really inside the bundle: a CycloneDX bill of materials, its VEX, the licences.

All are put into the bundle too, so that they reach whoever gets the program.
"""

import json
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import vex
from common import FROZEN, VERSION, frozen_app, run_script, say, sha256
from components import Component, components, licence_texts
from vex import VEX

BILL = "nosolex.cdx.json"
LICENCES = "LICENCES.txt"
_WRITTEN = (BILL, VEX, LICENCES)


def bill(app: Path, parts: dict[str, Component]) -> dict[str, Any]:
    """Return the CycloneDX document."""
    others = [part for part in parts.values() if part.name != "nosolex"]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{_serial(app, others)}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "nosolex", "version": VERSION}},
        "components": [
            _entry(app, part) for part in sorted(others, key=lambda part: part.name.lower())
        ],
    }


def _serial(app: Path, others: list[Component]) -> uuid.UUID:
    """Return a number that is the same for the same content."""
    content = " ".join(f"{part.name} {part.version}" for part in others)
    return uuid.uuid5(uuid.NAMESPACE_URL, f"nosolex {VERSION} {app.name} {content}")


def _entry(app: Path, part: Component) -> dict[str, Any]:
    return {
        "type": "library",
        "name": part.name.removeprefix("debian:"),
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
        "bom-ref": part.purl or part.name,
        "purl": part.purl,
        "components": [
            {
                "type": "file",
                "name": path,
                "hashes": [{"alg": "SHA-256", "content": sha256(app / path)}],
            }
            for path in part.files
        ],
    }


def licences(parts: dict[str, Component]) -> str:
    """Return the list of licences, and after it the texts that the components bring."""
    ordered = sorted(parts.values(), key=lambda part: part.name.lower())
    lines = [f"{part.name} {part.version}: {part.licence}" for part in ordered]
    return "\n".join([*lines, *_texts(ordered)]) + "\n"


def _texts(ordered: list[Component]) -> Iterator[str]:
    for part in ordered:
        for name, text in licence_texts(part):
            yield f"\n{'=' * 80}\n{part.name}: {name}\n{'=' * 80}\n{text.strip()}"


def main() -> None:
    """Write all three beside the bundle and into it."""
    app = frozen_app()
    inner = app / "_internal"
    # Of an earlier run: they must not be counted among what they count.
    for name in _WRITTEN:
        (inner / name).unlink(missing_ok=True)
    parts = components(app)
    (FROZEN / LICENCES).write_text(licences(parts), encoding="utf-8")
    listed = bill(app, parts)
    for name, document in ((BILL, listed), (VEX, vex.document(listed, parts))):
        content = json.dumps(document, indent=2, ensure_ascii=False)
        (FROZEN / name).write_text(content + "\n", encoding="utf-8")
    for name in _WRITTEN:
        shutil.copy(FROZEN / name, inner / name)
    files = sum(len(part.files) for part in parts.values())
    say(f"{FROZEN / BILL}: {len(parts)} components own all {files} files")


if __name__ == "__main__":
    run_script(main)

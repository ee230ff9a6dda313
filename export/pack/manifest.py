"""Write a pack's manifest: identity, files with size and hash, how to use the models, figures."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.engine.pack.manifest import FORMAT, MANIFEST, SIGNATURE, parse_manifest
from desktop.engine.pack.pack import sha256_of

ENGINE = {"min": "1.0", "max": "1.999"}
LANGUAGES = ["en", "es", "ca", "it", "pt", "fr"]


def write_manifest(
    pack: Path,
    *,
    name: str,
    version: str,
    release: str,
    models: Mapping[str, Any],
    figures: Mapping[str, Any],
) -> Path:
    """Hash every file of the folder and write `manifest.json`; an old signature is dropped."""
    (pack / SIGNATURE).unlink(missing_ok=True)
    files = {
        path.name: {"size": path.stat().st_size, "sha256": sha256_of(path)}
        for path in sorted(pack.iterdir())
        if path.is_file() and path.name != MANIFEST
    }
    fields = {
        "format": FORMAT,
        "name": name,
        "version": version,
        "code_set": {"name": "ICD-10-CM", "release": release},
        "languages": LANGUAGES,
        "engine": ENGINE,
        "files": files,
        "models": dict(models),
        "figures": dict(figures),
    }
    raw = (json.dumps(fields, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()
    parse_manifest(raw)
    target = pack / MANIFEST
    target.write_bytes(raw)
    return target

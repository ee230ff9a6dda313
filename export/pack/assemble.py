"""Put a pack together: models, catalogue, index, documents, manifest, signature."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from export.models.convert import INT8
from export.pack.documents import write_documents
from export.pack.manifest import write_manifest
from export.pack.signing import DEVELOPMENT, development_key, sign

NAME, VERSION = "nosolex-icd10cm", "2026.11.5"
FIGURES, MODELS = "figures.json", "models.json"  # gathered in the working folder by the steps
GATES = "gates.json"  # which gates held


@dataclass(frozen=True, slots=True)
class Identity:
    """What a pack is called."""

    name: str = NAME
    version: str = VERSION


def note(work: Path, file: str, **entries: Any) -> None:
    """Add to what the manifest will say, step by step."""
    path = work / file
    known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    known.update(entries)
    path.write_text(json.dumps(known, indent=1, ensure_ascii=False), encoding="utf-8")


def noted(work: Path, file: str) -> dict[str, Any]:
    """Read what the steps have noted so far."""
    path = work / file
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def copy_models(work: Path, pack: Path, wanted: tuple[str, ...]) -> None:
    """Copy what the conversion made; the encoder itself is written with its index."""
    for name in wanted:
        if (work / INT8 / name).is_file():
            shutil.copyfile(work / INT8 / name, pack / name)


def signers(pack: Pack, keys: Sequence[Path]) -> tuple[Path, ...]:
    """Return the private keys that sign a changed pack: those given, or the public one it had."""
    if not keys and pack.key != DEVELOPMENT:
        raise UsageError(
            f"The pack {pack.title} is signed with the key {pack.key!r} and has to be signed anew; "
            "name its private key with --key."
        )
    return tuple(keys) or (development_key(),)


def refinish(
    pack: Pack, keys: Sequence[Path], version: str | None = None,
    models: Mapping[str, Any] | None = None, **figures: Any,
) -> None:  # fmt: skip
    """Write anew what tells of a pack whose files have changed; the rest stays as it was."""
    manifest = pack.manifest
    identity = Identity(manifest.name, version or manifest.version)
    told = {**manifest.models, **(models or {})}
    finish(pack.folder, identity, told, {**manifest.figures, **figures}, keys)


def finish(
    pack: Path, identity: Identity, models: Mapping[str, Any], figures: Mapping[str, Any],
    keys: Sequence[Path] = (),
) -> None:  # fmt: skip
    """Write documents, manifest and signature."""
    catalogue = Catalogue.open(pack / names.CATALOGUE)
    release = catalogue.release
    catalogue.close()
    write_documents(pack, identity.version, release, models, figures)
    write_manifest(
        pack,
        name=identity.name,
        version=identity.version,
        release=release,
        models=_used(models, pack),
        figures=figures,
    )
    sign(pack, *(keys or (development_key(),)))


def _used(models: Mapping[str, Any], pack: Path) -> dict[str, Any]:
    """Describe only models that are really in the pack."""
    files = {
        "encoder": names.ENCODER,
        "reranker": names.RERANKER,
        "index": names.INDEX,
        "rows": names.ROWS,
        "tagger": names.TAGGER,
    }
    return {name: spec for name, spec in models.items() if (pack / files[name]).is_file()}

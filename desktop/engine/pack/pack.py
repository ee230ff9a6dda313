"""Open a pack only after its signature, manifest, sizes, hashes and engine range hold."""

import hashlib
import threading
from collections.abc import Mapping
from pathlib import Path

from desktop.engine.errors import PackError
from desktop.engine.files import open_regular
from desktop.engine.pack.keys import TrustedKey, check_signature, load_keys
from desktop.engine.pack.manifest import MANIFEST, SIGNATURE, Manifest, parse_manifest

CATALOGUE = "catalogue.db"
ENCODER = "encoder.onnx"
RERANKER = "reranker.onnx"
TAGGER = "tagger.onnx"  # reads reports; a pack without it reads by its wordings alone
EMBEDDINGS = "embeddings.data"
TOKENIZER = "tokenizer.json"
INDEX = "index.usearch"
ROWS = "concepts.npz"
RANKING = "ranking.json"
PROCEDURES = "procedures.db"
PROCEDURE_VECTORS = "procedures.vectors"
EDITIONS = "editions.tsv"
DRG = "drg.json.xz"
NOTICE = "NOTICE.md"
MODEL_CARD = "MODEL_CARD.md"

MANIFEST_LIMIT = 4_000_000
_BLOCK = 1 << 20


class Pack:
    """An opened pack: its manifest, and its files, each hashed before it is first used."""

    def __init__(self, folder: Path, manifest: Manifest, key: str, checked: bool) -> None:
        self.folder = folder
        self.manifest = manifest
        self.key = key
        self._lock = threading.Lock()
        self._checked: set[str] = set(manifest.files) if checked else set()

    def __contains__(self, name: str) -> bool:
        return name in self.manifest.files

    @property
    def title(self) -> str:
        """The pack's name and version, for messages."""
        return f"{self.manifest.name} {self.manifest.version}"

    def file(self, name: str) -> Path:
        """Return the path of a file of the pack after its hash was checked once."""
        if name not in self.manifest.files:
            raise PackError(f"The pack {self.title} has no {name}; install a complete pack.")
        with self._lock:
            if name not in self._checked:
                check_hash(self.folder, self.manifest, name)
                self._checked.add(name)
        return self.folder / name


def open_pack(
    folder: Path, keys: Mapping[str, TrustedKey] | None = None, *, lazy: bool = False
) -> Pack:
    """Open a pack folder; `lazy` leaves each file's hash to the moment the file is first used.

    The order is fixed: signature, manifest, sizes, hashes, engine range.
    """
    raw = _read_small(folder, MANIFEST)
    signature = _read_small(folder, SIGNATURE).decode("utf-8", "replace")
    key = check_signature(raw, signature, load_keys() if keys is None else keys)
    manifest = parse_manifest(raw)
    for name in manifest.files:
        check_size(folder, manifest, name)
    if not lazy:
        for name in manifest.files:
            check_hash(folder, manifest, name)
    manifest.check_engine()
    return Pack(folder, manifest, key, checked=not lazy)


def _read_small(folder: Path, name: str) -> bytes:
    path = folder / name
    try:
        with open_regular(path) as file:
            content = file.read(MANIFEST_LIMIT + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PackError(
            f"There is no readable pack in {folder} ({name}: {reason}); install one with "
            "`nosolex pack install FILE`."
        ) from error
    if len(content) > MANIFEST_LIMIT:
        raise PackError(f"The file {path} is too large to be a pack's {name}.")
    return content


def check_size(folder: Path, manifest: Manifest, name: str) -> None:
    """Refuse a file that is missing or not as long as the manifest says."""
    expected = manifest.files[name].size
    try:
        found = (folder / name).stat().st_size
    except OSError as error:
        raise PackError(
            f"The pack {manifest.name} {manifest.version} lacks its file {name}; "
            "get a fresh copy of the pack and install it."
        ) from error
    if found != expected:
        raise PackError(
            f"The file {name} of the pack {manifest.name} {manifest.version} has {found} bytes "
            f"instead of {expected}; get a fresh copy of the pack and install it."
        )


def check_hash(folder: Path, manifest: Manifest, name: str) -> None:
    """Refuse a file whose content is not what the manifest says."""
    try:
        found = sha256_of(folder / name)
    except OSError as error:
        raise PackError(
            f"The file {name} of the pack {manifest.name} {manifest.version} cannot be read "
            f"({error.strerror}); get a fresh copy of the pack and install it."
        ) from error
    if found != manifest.files[name].sha256:
        raise PackError(
            f"The file {name} of the pack {manifest.name} {manifest.version} is damaged "
            "(its SHA-256 differs); get a fresh copy of the pack and install it."
        )


def sha256_of(path: Path) -> str:
    """Hash a file block by block."""
    digest = hashlib.sha256()
    with open_regular(path) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()

"""Small signed packs of plain bytes, for tests of what packs must survive."""

import base64
import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.engine.pack.keys import TrustedKey
from desktop.engine.pack.manifest import MANIFEST, SIGNATURE
from export.pack.manifest import write_manifest

FILES = {"catalogue.db": b"catalogue" * 500, "encoder.onnx": b"model" * 900, "NOTICE.md": b"who"}


class Publisher:
    """Someone who signs packs, with a key of their own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.private = Ed25519PrivateKey.generate()
        self.key = TrustedKey(name, self.private.public_key().public_bytes_raw())

    def sign(self, pack: Path) -> None:
        """Sign the manifest as it is now."""
        signature = base64.b64encode(self.private.sign((pack / MANIFEST).read_bytes())).decode()
        (pack / SIGNATURE).write_text(f"{self.name} {signature}\n", newline="\n")

    def pack(self, folder: Path, version: str = "1.0", size: int = 1, **changes: object) -> Path:
        """Write a signed pack; `changes` replace fields of its manifest before signing."""
        folder.mkdir(parents=True)
        for name, content in FILES.items():
            (folder / name).write_bytes(content * size + version.encode())
        manifest = write_manifest(
            folder, name="test-pack", version=version, release="April 2026", models={}, figures={}
        )
        fields = json.loads(manifest.read_bytes())
        fields.update(changes)
        manifest.write_text(json.dumps(fields))
        self.sign(folder)
        return folder

"""Whose packs are trusted: Ed25519 keys, several at once so that a key can be retired."""

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import PackError
from desktop.engine.resources import resources_dir

KEY_FILES = "*.pub.json"
SIGNATURE_SIZE = 64  # bytes of an Ed25519 signature


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A public key that may sign packs, and what a person should know about it."""

    name: str
    public: bytes
    purpose: str = ""
    retired: bool = False


def packaged_keys() -> Path:
    """Return the folder of the keys that ship with the program."""
    return resources_dir() / "keys"


def load_keys(*folders: Path) -> dict[str, TrustedKey]:
    """Read every key file of the folders; a site's folder adds to, or retires, what ships."""
    keys: dict[str, TrustedKey] = {}
    for folder in folders or (packaged_keys(),):
        for path in sorted(folder.glob(KEY_FILES)):
            key = read_key(path)
            keys[key.name] = key
    return keys


def read_key(path: Path) -> TrustedKey:
    """Read one `NAME.pub.json`."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        return TrustedKey(
            name=str(fields["name"]),
            public=base64.b64decode(fields["public"], validate=True),
            purpose=str(fields.get("purpose", "")),
            retired=bool(fields.get("retired", False)),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackError(
            f"The key file {path} cannot be read ({error}); mend or remove it."
        ) from error


def signatures(text: str) -> Iterable[tuple[str, bytes]]:
    """Yield (key name, signature) for each line of a `manifest.sig`; unreadable lines are none."""
    for line in text.splitlines():
        name, _, encoded = line.strip().partition(" ")
        try:
            value = base64.b64decode(encoded, validate=True)
        except ValueError:  # no base64, or letters outside ASCII
            continue
        if len(value) == SIGNATURE_SIZE:  # a line that was cut short names no key either
            yield name, value


def check_signature(manifest: bytes, signature: str, keys: Mapping[str, TrustedKey]) -> str:
    """Return the name of the key that signed the manifest, or say why none is trusted."""
    named = []
    for name, value in signatures(signature):
        named.append(name)
        key = keys.get(name)
        if key and not key.retired and _signed_by(key, value, manifest):
            return name
    unknown = [name for name in named if name not in keys or keys[name].retired]
    if unknown and len(unknown) == len(named):
        if unknown[0] in keys:
            raise PackError(
                f"The pack is signed with the key {unknown[0]!r}, which was retired here, so this "
                "program does not trust it any more; get the pack signed with its publisher's new "
                "key."
            )
        raise PackError(
            f"The pack is signed with the key {unknown[0]!r}, which this program does not trust; "
            "get the pack from its publisher or add the site's key."
        )
    raise PackError(
        "The pack's signature does not fit its manifest, so it was changed or damaged; "
        "get a fresh copy from its publisher."
    )


def _signed_by(key: TrustedKey, signature: bytes, content: bytes) -> bool:
    # Imported when there is something to check: the first window need not wait for it.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True

"""Ed25519 signatures over a pack's manifest, and the keys that make them."""

import base64
import json
from collections.abc import Iterable
from pathlib import Path

import click
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.engine.errors import PackError
from desktop.engine.pack.manifest import MANIFEST, SIGNATURE

DEVELOPMENT = "nosolex-development"
key_option = click.option(
    "--key",
    "private",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Private key to sign with.  [the public development key]",
)


def development_key() -> Path:
    """Return the path of the private key that everyone has, for development alone."""
    return Path(__file__).parents[1] / "keys" / f"{DEVELOPMENT}.private.pem"


def make_key(name: str, folder: Path, purpose: str) -> tuple[Path, Path]:
    """Make a key pair: NAME.private.pem stays secret, NAME.pub.json goes to every PC."""
    private_path = folder / f"{name}.private.pem"
    if private_path.exists():
        raise PackError(f"The key {private_path} exists already; remove it or take another name.")
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    folder.mkdir(parents=True, exist_ok=True)
    private_path.touch(mode=0o600)
    private_path.write_bytes(pem)
    public_path = folder / f"{name}.pub.json"
    public_path.write_text(_public_fields(name, key, purpose), encoding="utf-8")
    return private_path, public_path


def _public_fields(name: str, key: Ed25519PrivateKey, purpose: str) -> str:
    public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
    fields = {"name": name, "public": public, "purpose": purpose, "retired": False}
    return json.dumps(fields, indent=2, ensure_ascii=False) + "\n"


def load_private(path: Path) -> Ed25519PrivateKey:
    """Read a private key file."""
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise PackError(f"The private key {path} cannot be read ({error}).") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise PackError(f"The key {path} is not an Ed25519 key; make one with `keygen`.")
    return key


def sign(pack: Path, *private_keys: Path) -> None:
    """Write `manifest.sig`: one line a key, so that two keys may sign while one is retired."""
    raw = (pack / MANIFEST).read_bytes()
    lines = []
    for path in private_keys:
        signature = base64.b64encode(load_private(path).sign(raw)).decode()
        lines.append(f"{key_name(path)} {signature}\n")
    (pack / SIGNATURE).write_text("".join(lines), encoding="utf-8")


def folders_of(private: Iterable[Path]) -> list[Path]:
    """Return where the public halves lie: `keygen` writes them beside the private ones."""
    return sorted({path.parent for path in private})


def key_name(path: Path) -> str:
    """The name a key file goes by."""
    return path.name.removesuffix(".private.pem")

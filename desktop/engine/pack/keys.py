"""Whose packs are trusted: Ed25519 keys, several at once so that a key can be retired."""

import base64
import os
import re
import stat
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import PackError
from desktop.engine.files import read_json
from desktop.engine.resources import resources_dir

_SUFFIX = ".pub.json"
_MOST_KEYS = 1_000
_LARGEST = 10_000  # bytes of a key file
_LONGEST = 500  # characters of its purpose
_KEY_SIZE = 32  # bytes of an Ed25519 key
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}")
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


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one place, and one sentence for each file that was passed over."""

    trusted: Mapping[str, TrustedKey] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()  # whose files were passed over

    def over(self, other: "Keys") -> "Keys":
        """Add to another place's keys, or retire them; what cannot be read is not trusted."""
        kept = {name: key for name, key in other.trusted.items() if name not in self.unread}
        return Keys(
            kept | dict(self.trusted),
            (*other.problems, *self.problems),
            other.unread | self.unread,
        )


def writable_by_all(path: Path) -> str:
    """Say whether everybody may change a file, which then proves nothing; nothing when not."""
    if os.name == "posix":
        for place in (path, path.parent):
            if place.stat().st_mode & stat.S_IWOTH:
                return f"everybody may change {place}"
    return ""


def read_keys(folder: Path, distrust: Callable[[Path], str] = writable_by_all) -> Keys:
    """Read every key file of a folder, passing over what is none; one bad file stops nothing."""
    trusted: dict[str, TrustedKey] = {}
    problems: list[str] = []
    unread = set()
    for path in _key_files(folder):
        try:
            key = read_key(path)
            if why := distrust(path):
                raise PackError(f"The key file {path} is not trusted: {why}; mend its rights.")
        except (PackError, OSError) as error:
            problems.append(str(error))
            unread.add(path.name.removesuffix(_SUFFIX))
        else:
            trusted[key.name] = key
    return Keys(trusted, tuple(problems), frozenset(unread))


def _key_files(folder: Path) -> list[Path]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return []
    return [path for path in paths if path.name.endswith(_SUFFIX)][:_MOST_KEYS]


def load_keys(*folders: Path) -> Mapping[str, TrustedKey]:
    """Return the keys of the folders, each over the one before; PackError for a bad file."""
    keys = Keys()
    for folder in folders or (packaged_keys(),):
        keys = read_keys(folder).over(keys)
    if keys.problems:
        raise PackError(keys.problems[0])
    return keys.trusted


def read_key(path: Path) -> TrustedKey:
    """Read one `NAME.pub.json`."""
    try:
        fields = read_json(path, _LARGEST, deepest=3)
        key = TrustedKey(
            name=_named(fields["name"]),
            public=base64.b64decode(fields["public"], validate=True),
            purpose=_line(fields.get("purpose", "")),
            retired=_switch(fields.get("retired", False)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise PackError(f"The key file {path} cannot be read ({reason}); mend or remove it.") from (
            error
        )
    if len(key.public) != _KEY_SIZE:
        raise PackError(f"The key file {path} holds no Ed25519 key; mend or remove it.")
    return key


def _named(name: object) -> str:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ValueError("its name is no plain name")
    return name


def _line(text: object) -> str:
    if not isinstance(text, str) or len(text) > _LONGEST or not text.isprintable():
        raise ValueError("its purpose is no line of text")
    return text


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("“retired” is neither true nor false")
    return value


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

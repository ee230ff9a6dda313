"""The manifest: what a pack says about itself, read strictly because everything rests on it."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.engine import ENGINE_VERSION
from desktop.engine.errors import PackError

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
FORMAT = 1
# Plain names only: nothing in a pack can point outside its folder.
PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}")
SHA256 = re.compile(r"[0-9a-f]{64}")
# Brackets nested without end and a size of 1e999 are errors of their own kinds.
_UNREADABLE = (
    ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileEntry:
    """The size and the hash that a file of the pack must have."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A pack's identity, its files, and how its models are to be used."""

    name: str
    version: str
    code_set: str
    release: str
    languages: tuple[str, ...]
    engine_min: tuple[int, ...]
    engine_max: tuple[int, ...]
    files: Mapping[str, FileEntry]
    models: Mapping[str, Any] = field(default_factory=dict)
    figures: Mapping[str, Any] = field(default_factory=dict)

    @property
    def order(self) -> tuple[int, ...]:
        """The version as numbers, so that 2026.10 comes after 2026.9."""
        return version_numbers(self.version)

    @property
    def size(self) -> int:
        """The bytes of all files together."""
        return sum(entry.size for entry in self.files.values())

    @property
    def files_digest(self) -> str:
        """One hash for all files, which tells two packs of the same version apart."""
        lines = (f"{name} {entry.sha256}" for name, entry in sorted(self.files.items()))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()

    def check_engine(self) -> None:
        """Refuse a pack that was made for another engine."""
        own = _dotted(ENGINE_VERSION)
        if self.engine_min > ENGINE_VERSION:
            raise PackError(
                f"The pack {self.name} {self.version} needs engine {_dotted(self.engine_min)} or "
                f"newer and this is {own}; update Nosolex first."
            )
        if self.engine_max < ENGINE_VERSION:
            raise PackError(
                f"The pack {self.name} {self.version} is for engines up to "
                f"{_dotted(self.engine_max)} and this is {own}; install a newer pack."
            )


def version_numbers(text: str) -> tuple[int, ...]:
    """Read `2026.11.1` as numbers."""
    if not re.fullmatch(r"\d{1,6}(\.\d{1,6}){0,4}", text):
        raise PackError(f"The pack's version {text!r} is not dotted numbers; the pack is damaged.")
    return tuple(int(part) for part in text.split("."))


def parse_manifest(raw: bytes) -> Manifest:
    """Read a manifest whose signature has been checked; anything unexpected is one sentence."""
    try:
        fields = json.loads(raw)
        if fields["format"] != FORMAT:
            raise PackError(
                f"The pack's format is {fields['format']!r} and this program reads {FORMAT}; "
                "update Nosolex or take an older pack."
            )
        manifest = _from_fields(fields)
    except _UNREADABLE as error:
        raise PackError(
            f"The pack's manifest cannot be read ({type(error).__name__}: {error}); "
            "get a fresh copy of the pack."
        ) from error
    manifest.order  # noqa: B018 - reading it is the check
    return manifest


def _from_fields(fields: Mapping[str, Any]) -> Manifest:
    return Manifest(
        name=str(fields["name"]),
        version=str(fields["version"]),
        code_set=str(fields["code_set"]["name"]),
        release=str(fields["code_set"]["release"]),
        languages=tuple(str(language) for language in fields["languages"]),
        engine_min=version_numbers(fields["engine"]["min"]),
        engine_max=version_numbers(fields["engine"]["max"]),
        files={name: _entry(name, entry) for name, entry in fields["files"].items()},
        models=dict(fields.get("models", {})),
        figures=dict(fields.get("figures", {})),
    )


def _entry(name: str, fields: Mapping[str, Any]) -> FileEntry:
    if not PLAIN_NAME.fullmatch(name) or name in (MANIFEST, SIGNATURE):
        raise PackError(f"The pack lists a file named {name!r}, which is not a plain name.")
    entry = FileEntry(int(fields["size"]), str(fields["sha256"]))
    if entry.size < 0 or not SHA256.fullmatch(entry.sha256):
        raise PackError(f"The manifest's entry for {name} is not a size and a SHA-256.")
    return entry


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(str(number) for number in numbers)

"""The manifest: what a pack says about itself, read strictly because everything rests on it."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.engine import ENGINE_VERSION
from desktop.engine.errors import PackError
from desktop.engine.files import parse_json

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
FORMAT = 1
# Plain names only: nothing in a pack can point outside its folder, on any system. Windows takes
# some names for devices, whatever follows their first dot, and drops a dot at the end.
PLAIN_NAME = re.compile(
    r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z))[A-Za-z0-9][A-Za-z0-9._-]{0,79}(?<!\.)",
    re.IGNORECASE | re.ASCII,
)
SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
_MOST_FILES = 1_000
_MOST_LANGUAGES = 100
_DEEPEST = 16
_LONGEST = 200  # characters of a line
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, OverflowError)


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
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6}){0,4}", text):
        raise PackError(f"The pack's version {text!r} is not dotted numbers; the pack is damaged.")
    return tuple(int(part) for part in text.split("."))


def parse_manifest(raw: bytes) -> Manifest:
    """Read a manifest whose signature has been checked; anything unexpected is one sentence."""
    try:
        fields = parse_json(raw, _DEEPEST)
        if fields["format"] != FORMAT:
            told = str(fields["format"])[:60]
            raise PackError(
                f"The pack's format is {told!r} and this program reads {FORMAT}; "
                "update Nosolex or take an older pack."
            )
        return _from_fields(fields)
    except _UNREADABLE as error:
        raise PackError(
            f"The pack's manifest cannot be read ({type(error).__name__}: {error}); "
            "get a fresh copy of the pack."
        ) from error


def _from_fields(fields: Mapping[str, Any]) -> Manifest:
    names = fields["files"]
    if len(names) > _MOST_FILES or len({name.casefold() for name in names}) < len(names):
        raise PackError("The pack lists a file twice, or more files than any pack has.")
    return Manifest(
        name=_name(fields["name"]),
        version=_version(fields["version"]),
        code_set=_line(fields["code_set"]["name"]),
        release=_line(fields["code_set"]["release"]),
        languages=_languages(fields["languages"]),
        engine_min=version_numbers(fields["engine"]["min"]),
        engine_max=version_numbers(fields["engine"]["max"]),
        files={name: _entry(name, entry) for name, entry in names.items()},
        models=_lines(dict(fields.get("models", {}))),
        figures=_lines(dict(fields.get("figures", {}))),
    )


def _name(value: Any) -> str:
    """Refuse a name that cannot be a folder's: of it the installed pack's own is made."""
    if not isinstance(value, str) or not PLAIN_NAME.fullmatch(value):
        raise PackError(
            f"The pack's name {str(value)[:60]!r} is not a plain name; get the pack from its"
            " publisher."
        )
    return value


def _version(value: Any) -> str:
    version_numbers(value)
    return str(value)


def _line(value: Any) -> str:
    text = str(value)
    if len(text) > _LONGEST or not text.isprintable():
        raise ValueError(f"{text[:60]!r} is no line of text")
    return text


def _languages(values: Any) -> tuple[str, ...]:
    languages = tuple(str(value) for value in values)
    if len(languages) > _MOST_LANGUAGES or not all(map(_LANGUAGE.fullmatch, languages)):
        raise ValueError("its languages are no languages")
    return languages


def _lines(values: dict[str, Any]) -> dict[str, Any]:
    """Refuse texts that a terminal would obey instead of showing them."""
    level: list[Any] = [values]
    while level:
        for text in level:
            if isinstance(text, str):
                _line(text)
        level = [item for value in level for item in _inside(value)]
    return values


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, list) else []


def _entry(name: str, fields: Mapping[str, Any]) -> FileEntry:
    if not PLAIN_NAME.fullmatch(name) or name.casefold() in (MANIFEST, SIGNATURE):
        raise PackError(f"The pack lists a file named {name[:60]!r}, which is not a plain name.")
    size, digest = fields["size"], fields["sha256"]
    if type(size) is not int or size < 0 or not SHA256.fullmatch(digest):
        raise PackError(f"The manifest's entry for {name} is not a size and a SHA-256.")
    return FileEntry(size, digest)


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(str(number) for number in numbers)

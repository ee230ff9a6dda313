"""A pack to install comes as a folder or as one `.nlxpack` file; both are read the same way."""

import lzma
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from desktop.engine.errors import PackError
from desktop.engine.files import open_regular
from desktop.engine.pack.manifest import FileEntry

_BLOCK = 1 << 20
# What the readers of archives raise, on a medium that fails and on bytes that make no sense.
_DAMAGED = (
    OSError, EOFError, LookupError, ValueError, ArithmeticError, RuntimeError, MemoryError,
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
)  # fmt: skip


class PackSource(Protocol):
    """Where the files of a pack to install are read from."""

    def open(self, name: str) -> IO[bytes]:
        """Open a file of the pack by its plain name; KeyError or OSError when it is not there."""


class FolderSource:
    """A pack as a plain folder, such as a mounted share or a USB stick."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, name: str) -> IO[bytes]:
        """Open a file of the folder."""
        return open_regular(self._folder / name)


class ZipSource:
    """A pack as a `.nlxpack` file; only names that a signed manifest lists are ever asked for."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def open(self, name: str) -> IO[bytes]:
        """Open a member of the archive's top level."""
        return self._archive.open(name)


@contextmanager
def pack_source(path: Path) -> Iterator[PackSource]:
    """Open a folder or a `.nlxpack` for reading."""
    if path.is_dir():
        yield FolderSource(path)
        return
    try:
        file = open_regular(path)
    except FileNotFoundError as error:
        raise PackError(f"There is no pack at {path}; check the name.") from error
    except OSError as error:
        raise PackError(
            f"The file {path} cannot be read ({error.strerror}); copy it again."
        ) from error
    with file:
        try:
            archive = zipfile.ZipFile(file)
        except _DAMAGED as error:
            raise PackError(
                f"The file {path} is not a pack or was cut short ({error}); copy it again."
            ) from error
        with archive:
            yield ZipSource(archive)


def read_limited(source: PackSource, name: str, limit: int) -> bytes:
    """Read a small file of a source whole, refusing one that is larger than any real one."""
    try:
        with source.open(name) as file:
            content = file.read(limit + 1)
    except _DAMAGED as error:
        raise PackError(f"The pack to install has no readable {name}; copy it again.") from error
    if len(content) > limit:
        raise PackError(f"The pack's {name} is too large to be real; the pack is damaged.")
    return content


def copy_file(source: PackSource, name: str, entry: FileEntry, target: Path) -> None:
    """Copy one file, never more than the bytes the manifest allows it."""
    try:
        reader = source.open(name)
    except _DAMAGED as error:
        raise PackError(f"The pack to install lacks its file {name}; copy it again.") from error
    with reader, (target / name).open("wb") as writer:
        left = entry.size + 1
        while left and (block := _read(reader, min(_BLOCK, left), name)):
            writer.write(block)
            left -= len(block)
    if left == 0:
        raise PackError(f"The pack's file {name} is longer than its manifest says; copy it again.")


def _read(reader: IO[bytes], size: int, name: str) -> bytes:
    try:
        return reader.read(size)
    except _DAMAGED as error:
        raise PackError(
            f"The file {name} of the pack to install cannot be read ({error}); copy it again."
        ) from error


def zip_pack(folder: Path, target: Path) -> None:
    """Write a pack folder as one `.nlxpack`, the same bytes for the same pack."""
    # Listed before the archive is there: one that is written into the folder must not hold itself.
    paths = sorted(path for path in folder.iterdir() if path != target)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in paths:
            member = zipfile.ZipInfo(path.name, (1980, 1, 1, 0, 0, 0))
            member.external_attr = 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            with path.open("rb") as reader, archive.open(member, "w") as writer:
                shutil.copyfileobj(reader, writer, _BLOCK)

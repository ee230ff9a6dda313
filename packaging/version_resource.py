"""The version that Windows shows in a file's properties, taken from pyproject.toml."""

import tomllib
from pathlib import Path
from typing import Any


def project_version(root: Path) -> str:
    """Return the version of the project."""
    with (root / "pyproject.toml").open("rb") as stream:
        return str(tomllib.load(stream)["project"]["version"])


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows wants.

    >>> numbers("1.2.3")
    (1, 2, 3, 0)
    """
    parts = [int(part) for part in version.split(".")[:3]]
    return (*parts, *([0] * (4 - len(parts))))  # type: ignore[return-value]  # always four


def version_resource(root: Path) -> Any:
    """Return PyInstaller's form of the resource."""
    from PyInstaller.utils.win32 import versioninfo as info

    version = project_version(root)
    strings = {
        "ProductName": "Nosolex",
        "FileDescription": "Nosolex: offline search for diagnosis codes",
        "CompanyName": "Nosolex",
        "FileVersion": version,
        "ProductVersion": version,
        "LegalCopyright": "GPL-3.0-or-later",
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in strings.items()])
    fixed = info.FixedFileInfo(filevers=numbers(version), prodvers=numbers(version))
    languages = info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])])
    return info.VSVersionInfo(ffi=fixed, kids=[info.StringFileInfo([table]), languages])

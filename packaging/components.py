"""Which package every file of the bundle came from, with its version and its licence."""

import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

from common import VERSION, WORK, PackagingError, files_of


@dataclass(slots=True)
class Component:
    """A package with the files of the bundle that came from it."""

    name: str
    version: str
    licence: str
    purl: str = ""
    files: list[str] = field(default_factory=list)


# Where a folder of the bundle has another name than the distribution it came from.
_OWNERS = {
    "PySide6": "PySide6-Essentials",
    "shiboken6": "shiboken6",
    "_cffi_backend": "cffi",
    "numkong": "numkong",
    "tokenizers": "tokenizers",
}
_OURS = (
    *("resources", "desktop", "nosolex", "nosolex.exe", "nosolex-cli.exe"),
    *("LICENSE", "NOTICE", "LICENCES.txt"),
)
_PYTHON = re.compile(
    r"libpython|python3\.\d+/|python\d+\.dll|base_library\.zip|lib-dynload/"
    r"|[\w.-]+\.pyd$|lib(crypto|ssl|ffi)-[\w.-]+\.dll$|sqlite3\.dll$"
)
_MICROSOFT = re.compile(r"(msvcp|vcruntime|concrt|ucrtbase|api-ms-win)[\w.-]*\.dll$", re.IGNORECASE)
_SYSTEM = re.compile(r"lib[\w+.-]+\.so(\.\d+)*$")
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


def owner(path: str, packages: Mapping[str, list[str]], system: Mapping[str, str]) -> str:
    """Name the component that a file of the bundle belongs to, or nothing.

    >>> owner("resources/icons/nosolex.svg", {}, {})
    'nosolex'
    >>> owner("_internal/libX11.so.6", {}, {"libX11.so.6": "libx11-6"})
    'debian:libx11-6'
    """
    parts = PurePosixPath(path.removeprefix("_internal/")).parts
    if parts[0] in _OURS or parts[0] in ("nosolex.cdx.json", "nosolex.vex.json"):
        return "nosolex"
    top = parts[0].split(".")[0] if len(parts) == 1 else parts[0]
    known = _OWNERS.get(top) or next(iter(packages.get(top, [])), "")
    if not known and _PYTHON.match("/".join(parts)):
        return "python"
    if not known and _MICROSOFT.match(parts[-1]):
        return "microsoft-runtime"
    if not known and parts[0].endswith((".dist-info", ".libs")):
        known = parts[0].rsplit(".", 1)[0].split("-")[0].replace("_", "-")
    if not known and len(parts) == 1 and _SYSTEM.match(parts[0]):
        return f"debian:{system.get(parts[0], 'unknown')}"
    return known


def system_packages(names: Iterable[str]) -> dict[str, str]:
    """Return which Debian package each system library came from, as far as dpkg knows."""
    wanted = sorted(set(names))
    if not wanted or shutil.which("dpkg-query") is None:
        return {}
    command = ["dpkg-query", "--search", *(f"*/{name}" for name in wanted)]
    # It ends with 1 when one of them is not known; what it found is printed all the same.
    printed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found: dict[str, str] = {}
    for line in printed.splitlines():
        package, _, path = line.partition(": ")
        found.setdefault(PurePosixPath(path).name, package.split(",")[0].split(":")[0])
    return found


def describe(name: str) -> Component:
    """Return a component with its version and licence."""
    if name == "nosolex":
        return Component(name, VERSION, "GPL-3.0-or-later")
    if name == "python":
        version = sys.version.split()[0]
        return Component(name, version, "PSF-2.0", f"pkg:generic/python@{version}")
    if name == "microsoft-runtime":
        return Component(name, "as installed", "Visual C++ Redistributable licence")
    if name.startswith("debian:"):
        return _system_component(name.removeprefix("debian:"))
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError as error:
        raise PackagingError(
            f"the bundle holds files of {name}, which is not installed here."
        ) from error
    return Component(name, version, licence(name), f"pkg:pypi/{name.lower()}@{version}")


def _system_component(package: str) -> Component:
    command = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    printed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    version = printed.split("\n")[0] or "as linked"
    stated = f"see /usr/share/doc/{package}/copyright"
    return Component(f"debian:{package}", version, stated, f"pkg:deb/debian/{package}@{version}")


def licence(name: str) -> str:
    """Return the licence that a distribution states of itself."""
    meta = importlib.metadata.metadata(name)
    stated = _of(meta, "License-Expression")
    if not stated:
        classifiers = [c for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
        stated = "; ".join(c.rsplit(" :: ", 1)[-1] for c in classifiers)
    return stated or (_of(meta, "License") or "not stated").splitlines()[0][:80]


def _of(meta: importlib.metadata.PackageMetadata, field: str) -> str:
    return str((meta.get_all(field) or [""])[0])


def licence_texts(part: Component) -> Iterator[tuple[str, str]]:
    """Yield the licence files that a component brings along: (name, text)."""
    if part.name.startswith("debian:"):
        path = Path("/usr/share/doc") / part.name.removeprefix("debian:") / "copyright"
        if path.is_file():
            yield path.name, path.read_text(encoding="utf-8", errors="replace")
        return
    if part.name == "python":
        yield from _python_licence()
        return
    if part.purl:
        for entry in importlib.metadata.files(part.name) or []:
            path = Path(str(entry.locate()))
            if _TEXTS.search(entry.as_posix()) and path.is_file():
                text = path.read_text(encoding="utf-8", errors="replace")
                yield entry.name, text


def _python_licence() -> Iterator[tuple[str, str]]:
    # Beside python.exe on Windows, with the standard library elsewhere.
    for folder in (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib"))):
        path = folder / "LICENSE.txt"
        if path.is_file():
            yield path.name, path.read_text(encoding="utf-8")
            return
    raise PackagingError(f"the licence of Python is not in {sys.base_prefix}.")


@cache
def python_modules() -> tuple[str, ...]:
    """Return the top-level names of the modules frozen into the program's archive."""
    listing = WORK / "build" / "PYZ-00.toc"
    if not listing.is_file():
        return ()
    return tuple(
        sorted(set(re.findall(r"\('([A-Za-z_]\w*)[.']", listing.read_text(encoding="utf-8"))))
    )


def components(app: Path) -> dict[str, Component]:
    """Assign every file of the bundle to its component; a file of nobody's is an error."""
    packages = dict(importlib.metadata.packages_distributions())
    paths = [path.relative_to(app).as_posix() for path in files_of(app)]
    names = [PurePosixPath(path).name for path in paths]
    system = system_packages(name for name in names if _SYSTEM.match(name))
    found: dict[str, Component] = {}
    homeless = []
    for path in paths:
        name = owner(path, packages, system)
        if name in ("", "debian:unknown"):
            homeless.append(path)
            continue
        _part(found, name).files.append(path)
    if homeless:
        raise PackagingError(
            f"no component owns {', '.join(homeless[:10])}: add it to components.py."
        )
    for module in python_modules():
        for name in packages.get(module, [])[:1]:
            _part(found, name)
    return found


def _part(found: dict[str, Component], name: str) -> Component:
    """Return a component once, however its name is written: PySide6-Essentials, _Essentials."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key not in found:
        found[key] = describe(name)
    return found[key]

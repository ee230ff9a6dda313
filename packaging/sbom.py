"""Writes what is really inside the bundle: a CycloneDX bill of materials and the licences.

Every file must belong to a component; a file that belongs to none fails the build.
"""

import importlib.metadata
import json
import re
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from common import DIST, ROOT, VERSION, PackagingError, frozen_app, run_script, say, sha256


@dataclass(slots=True)
class Component:
    """A package with the files of the bundle that came from it."""

    name: str
    version: str
    licence: str
    files: list[str] = field(default_factory=list)


# Where a folder of the bundle has another name than the distribution it came from.
_OWNERS = {
    "PySide6": "PySide6-Essentials",
    "shiboken6": "shiboken6",
    "_cffi_backend": "cffi",
    "yaml": "PyYAML",
    "numpy.libs": "numpy",
    "usearch.libs": "usearch",
    "numkong": "numkong",
    "tokenizers": "tokenizers",
}
# The interpreter and the system libraries that its modules link.
_PYTHON = re.compile(
    r"(libpython|python3|python\d|base_library\.zip|lib-dynload/|lib(ssl|crypto|ffi|sqlite3|bz2|lzma|z"
    r"|uuid|expat|readline|tinfo|ncurses|nsl|mpdec)[\w.-]*\.so|lib(stdc\+\+|gcc_s|gomp|gfortran|quadmath))"
)
_SYSTEM = re.compile(r"lib[\w+.-]+\.so(\.\d+)*$")


def owner(path: str, packages: dict[str, list[str]]) -> str:
    """Name the component that a file of the bundle belongs to, or nothing.

    >>> owner("resources/icons/nosolex.svg", {})
    'nosolex'
    """
    parts = PurePosixPath(path.removeprefix("_internal/")).parts
    inner = "/".join(parts)
    if parts[0] in ("resources", "desktop", "nosolex", "nosolex.exe", "LICENSE", "NOTICE"):
        return "nosolex"
    if _PYTHON.match(inner):
        return "python"
    top = parts[0].split(".")[0] if len(parts) == 1 else parts[0]
    known = _OWNERS.get(top) or next(iter(packages.get(top, [])), "")
    if not known and parts[0].endswith((".dist-info", ".libs")):
        known = parts[0].rsplit(".", 1)[0].split("-")[0].replace("_", "-")
    return known or ("debian" if _SYSTEM.match(parts[-1]) else "")


def licence(name: str) -> str:
    """Return the licence that a distribution states of itself."""
    meta = importlib.metadata.metadata(name)
    stated = meta.get("License-Expression") or ""
    if not stated:
        classifiers = [c for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
        stated = "; ".join(c.rsplit(" :: ", 1)[-1] for c in classifiers)
    return stated or (meta.get("License") or "not stated").splitlines()[0][:80]


def describe(name: str) -> Component:
    """Return a component with its version and licence."""
    if name == "nosolex":
        return Component(name, VERSION, "GPL-3.0-or-later")
    if name == "python":
        return Component(name, sys.version.split()[0], "PSF-2.0")
    if name == "debian":
        return Component(name, "as linked at build time", "see the distribution's copyright files")
    try:
        return Component(name, importlib.metadata.version(name), licence(name))
    except importlib.metadata.PackageNotFoundError as error:
        raise PackagingError(
            f"the bundle holds files of {name}, which is not installed here."
        ) from error


def python_modules() -> Iterator[str]:
    """Yield the top-level names of the modules frozen into the program's archive."""
    listing = ROOT / "build" / "build" / "PYZ-00.toc"
    if listing.is_file():
        yield from sorted(set(re.findall(r"\('([A-Za-z_][\w]*)[.']", listing.read_text())))


def components(app: Path) -> dict[str, Component]:
    """Assign every file of the bundle to its component."""
    packages = dict(importlib.metadata.packages_distributions())
    found: dict[str, Component] = {}
    homeless: list[str] = []
    for path in sorted(item for item in app.rglob("*") if item.is_file()):
        relative = path.relative_to(app).as_posix()
        name = owner(relative, packages)
        if not name:
            homeless.append(relative)
            continue
        found.setdefault(name, describe(name)).files.append(relative)
    if homeless:
        raise PackagingError(f"no component owns {', '.join(homeless[:10])}: add it to sbom.py.")
    for module in python_modules():
        for name in packages.get(module, [])[:1]:
            found.setdefault(name, describe(name))
    return found


def bill(app: Path, parts: dict[str, Component]) -> dict[str, Any]:
    """Return the CycloneDX document."""
    program = app / "nosolex"
    serial = uuid.uuid5(uuid.NAMESPACE_URL, sha256(program) if program.is_file() else VERSION)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "nosolex", "version": VERSION}},
        "components": [
            {
                "type": "library",
                "name": part.name,
                "version": part.version,
                "licenses": [{"license": {"name": part.licence}}],
                "purl": f"pkg:pypi/{part.name.lower()}@{part.version}",
            }
            for part in sorted(parts.values(), key=lambda part: part.name.lower())
            if part.name != "nosolex"
        ],
    }


def main() -> None:
    """Write dist/nosolex.cdx.json and dist/LICENCES.txt."""
    app = frozen_app()
    parts = components(app)
    bom = DIST / "nosolex.cdx.json"
    bom.write_text(json.dumps(bill(app, parts), indent=2, ensure_ascii=False), encoding="utf-8")
    lines = [f"{part.name} {part.version}: {part.licence}" for part in parts.values()]
    (DIST / "LICENCES.txt").write_text(
        "\n".join(sorted(lines, key=str.lower)) + "\n", encoding="utf-8"
    )
    files = sum(len(part.files) for part in parts.values())
    say(f"{bom}: {len(parts)} components own all {files} files")


if __name__ == "__main__":
    run_script(main)

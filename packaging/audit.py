"""Asks the database of open-source vulnerabilities about what the bundle contains.

Hospitals' machines and many build machines cannot reach it: then one sentence says so, and the
check passes. Only names and versions of public packages are sent.
"""

import importlib.metadata
import json
import os
import re
import urllib.request
from typing import Any

from common import DIST, PackagingError, run_script, say

_DATABASE = os.environ.get("NOSOLEX_AUDIT_URL", "https://api.osv.dev/v1/querybatch")
_PATIENCE_S = 10
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def contents() -> dict[str, str]:
    """Return name and version of each Python package in the bundle, else of what it would hold."""
    bill = DIST / "nosolex.cdx.json"
    if bill.is_file():
        listed = json.loads(bill.read_text(encoding="utf-8"))["components"]
        python = [part for part in listed if part["purl"].startswith("pkg:pypi/")]
        return {part["name"]: part["version"] for part in python}
    return _installed("nosolex", {})


def _installed(name: str, found: dict[str, str]) -> dict[str, str]:
    """Gather a package's requirements and theirs, without the optional ones."""
    for line in importlib.metadata.requires(name) or []:
        wanted = _NAME.match(line)
        if wanted is None or "extra ==" in line or wanted[0] in found:
            continue
        try:
            found[wanted[0]] = importlib.metadata.version(wanted[0])
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system
        _installed(wanted[0], found)
    return found


def ask(packages: dict[str, str]) -> list[dict[str, Any]] | None:
    """Return the database's answer for each package in turn, or None when it is not reached."""
    queries = [
        {"package": {"ecosystem": "PyPI", "name": name}, "version": version}
        for name, version in packages.items()
    ]
    request = urllib.request.Request(
        _DATABASE,
        json.dumps({"queries": queries}).encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE_S) as answer:
            results: list[dict[str, Any]] = json.load(answer)["results"]
    except (OSError, ValueError, KeyError) as error:
        say(f"audit skipped: the database of vulnerabilities cannot be reached ({error}).")
        return None
    return results


def main() -> None:
    """Print each known vulnerability; any makes the check fail."""
    packages = contents()
    answers = ask(packages)
    if answers is None:
        return
    known = [
        f"{name} {version}: {', '.join(entry['id'] for entry in answer['vulns'])}"
        for (name, version), answer in zip(packages.items(), answers, strict=True)
        if answer.get("vulns")
    ]
    for line in known:
        say(line)
    if known:
        counted = f"{len(known)} of {len(packages)}"
        raise PackagingError(
            f"{counted} packages have known vulnerabilities: raise their versions."
        )
    say(f"audit: none of {len(packages)} packages has a known vulnerability.")


if __name__ == "__main__":
    run_script(main)

"""Two builds of one commit, in two places, have the same files with the same content."""

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


def build(place: Path) -> Path:
    """Take the commit out into a folder and freeze it there."""
    place.mkdir(parents=True)
    packed = place.with_suffix(".tar")
    subprocess.run(["git", "archive", "-o", packed, "HEAD"], cwd=ROOT, check=True)
    with tarfile.open(packed) as archive:
        archive.extractall(place, filter="data")
    subprocess.run([sys.executable, place / "packaging/freeze.py"], cwd=place, check=True)
    return place / "dist" / "nosolex"


def test_two_builds_of_a_commit_are_alike(tmp_path: Path) -> None:
    from compare import MAY_DIFFER, differences

    found = differences(build(tmp_path / "here"), build(tmp_path / "somewhere else" / "é"))
    assert {path: how for path, how in found.items() if path not in MAY_DIFFER} == {}

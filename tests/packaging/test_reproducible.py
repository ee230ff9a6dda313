"""Two builds of one commit, in two places, have the same files with the same content."""

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT


def build(place: Path) -> Path:
    """Take the commit out into a folder and freeze it there."""
    place.mkdir(parents=True)
    packed = place.with_suffix(".tar")
    subprocess.run(["git", "archive", "-o", packed, "HEAD"], cwd=ROOT, check=True)
    with tarfile.open(packed) as archive:
        archive.extractall(place, filter="data")
    subprocess.run([sys.executable, place / "packaging/freeze.py"], cwd=place, check=True)
    return place / "dist" / "nosolex"


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_two_builds_of_a_commit_are_alike(tmp_path: Path) -> None:
    from compare import MAY_DIFFER, differences

    found = differences(build(tmp_path / "here"), build(tmp_path / "somewhere else" / "é"))
    assert {path: how for path, how in found.items() if path not in MAY_DIFFER} == {}


# A folder of the building machine, read by pathlib, that equals a letter and a name of the module.
ELSEWHERE = "from pathlib import Path; held = Path('/é/eacute/x').parts"
DUMP = """
import marshal, sys
sys.path.append({scripts!r})
from alike import settle, settle_letters
code = compile("letters = {{'eacute': 'é'}}", "module.py", "exec")
kept = [settle_letters(), settle([code])] if {settled} else []
print(marshal.dumps(code).hex())
"""


def written(before: str, settled: bool) -> str:
    """Return how a process that held other things writes the same module."""
    text = before + DUMP.format(scripts=str(ROOT / "packaging"), settled=settled)
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    return done.stdout


def test_a_folder_on_the_build_path_does_not_change_a_compiled_module() -> None:
    assert written("", settled=True) == written(ELSEWHERE, settled=True)
    assert written("", settled=False) != written(ELSEWHERE, settled=False)

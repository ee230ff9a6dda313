"""A profile that the user may not read is no reason not to answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = """
import os, sys
from pathlib import Path
from desktop.engine.catalogue.site import Overlay
os.setgid(65534), os.setuid(65534)
print(Overlay(Path(sys.argv[1])).synonyms())
"""


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs root on Linux")
def test_own_synonyms_that_may_not_be_looked_at_are_none(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    command = [sys.executable, "-c", CODE, str(closed / "site.db")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def _is_open_to_all() -> bool:
    """Whether another user can read the program itself: not below /root."""
    return all(folder.stat().st_mode & 0o001 for folder in (ROOT, *ROOT.parents))


# Asked once before: Python's own library may lie where only the first user may read.
LOOK_UP = """
import os, sys
from desktop.terminal.cli import main
asked = ["lookup", "I10", "--top", "1"]
main(asked)
print("as another user")
os.setgid(65534), os.setuid(65534)
sys.exit(main(asked))
"""


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs root on Linux")
@pytest.mark.skipif(not _is_open_to_all(), reason="lies where only its owner may read")
def test_another_users_profile_is_no_reason_not_to_answer(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    env = {**os.environ, "NOSOLEX_HOME": str(closed), "COLUMNS": "120"}
    command = [sys.executable, "-c", LOOK_UP]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    answer = done.stdout.partition("as another user")[2]
    assert "I10" in answer, done.stderr
    assert "Traceback" not in done.stderr

"""A profile on a full disk: the window opens and answers, and keeps nothing."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.support.x_session import Watched

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs root on Linux"),
]


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own without a byte or a name left."""
    disk = tmp_path / "profile"
    disk.mkdir()
    small = ("mount", "-t", "tmpfs", "-o", "size=64k,nr_inodes=4", "tmpfs", str(disk))
    if subprocess.run(small, check=False, capture_output=True).returncode:
        pytest.skip("a small tmpfs cannot be mounted here")
    with (disk / "full").open("wb", buffering=0) as file, pytest.raises(OSError) as refused:
        while True:
            file.write(bytes(4096))
    assert refused.value.errno == errno.ENOSPC
    with pytest.raises(OSError, match="No space left"):
        for number in range(9):
            (disk / f"{number}").touch()
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_the_window_opens_and_answers(full: Path, tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    env = {**os.environ, "NOSOLEX_HOME": str(full), "XDG_RUNTIME_DIR": str(runtime)}
    env |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    program = Watched(SimpleNamespace(env=env))  # type: ignore[arg-type]  # all that it asks of one
    try:
        program.expect("state", state="ready")
        asked = [sys.executable, "-m", "desktop", "--lookup", "I10"]
        subprocess.run(asked, env=env, check=True)
        assert "I10" in program.expect("painted", settled=True)["codes"]
        subprocess.run([sys.executable, "-m", "desktop", "--quit"], env=env, check=True)
        assert program.process.wait(timeout=60) == 0
    finally:
        program.close()
    assert sorted(path.name for path in full.iterdir())[-1] == "full"

"""The program as a person runs it: in its own process, with its own folders."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.tiny_pack import tiny_pack

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    """What a run left: exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line on stderr of a run that failed."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `nosolex` with arguments in folders of its own and no display."""
    environment = {
        **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ},
        "NOSOLEX_HOME": str(tmp_path / "home"),
        "COLUMNS": "200",
        "PYTHONIOENCODING": "latin-1",  # a terminal set up badly must not break accents
    }

    def runs(*arguments: str, stdin: bytes = b"", **more: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *arguments],
            input=stdin,
            capture_output=True,
            cwd=ROOT,
            env=environment | more,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return runs


@pytest.fixture(scope="session")
def pack() -> str:
    """The folder of the tests' pack."""
    return str(tiny_pack())

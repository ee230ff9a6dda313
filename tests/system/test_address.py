"""Where a second start finds the first one."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_address_of_the_instance_does_not_change_once_something_is_kept(tmp_path: Path) -> None:
    code = "from desktop.system.instance.address import socket_name; print(socket_name())"
    env = {**os.environ, "NOSOLEX_HOME": str(tmp_path / "not there yet")}
    command = [sys.executable, "-c", code]
    before = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, check=True).stdout
    (tmp_path / "not there yet" / "logs").mkdir(parents=True, exist_ok=True)
    after = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, check=True).stdout
    assert before == after

"""`--quit` ends the running program, whether its window is open or it waits in the tray."""

import os
import subprocess
import sys
import time
from pathlib import Path

from desktop.app.milestones import PAINTED

PATIENCE = 300.0  # long: only a program that really stays may fail this
QUIT = [sys.executable, "-m", "desktop", "--quit"]


def wait_for(log: Path, sentence: str) -> None:
    """Nothing tells another process that a line was written, so the log is looked at again."""
    end = time.monotonic() + PATIENCE
    while not log.exists() or sentence not in log.read_text(encoding="utf-8"):
        assert time.monotonic() < end, f"waited in vain for: {sentence}"
        time.sleep(0.05)


def test_a_window_without_a_tray_is_no_reason_to_stay(tmp_path: Path) -> None:
    """Off screen there is no tray, as in many a session, so the window is there from the start."""
    env = {**os.environ, "NOSOLEX_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "desktop", "--hidden"]
    with subprocess.Popen(words, env=env, stderr=subprocess.DEVNULL) as program:
        try:
            wait_for(tmp_path / "logs" / "nosolex.log", PAINTED)
            asked = subprocess.run(QUIT, env=env, capture_output=True, text=True, check=False)
            assert (asked.returncode, asked.stderr) == (0, "")
            assert program.wait(timeout=PATIENCE) == 0
        finally:
            program.kill()

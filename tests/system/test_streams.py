"""Accented words and readers that leave early, in a process of its own as a terminal starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tiny_pack import tiny_pack

# A start that fails before the terminal is set up: the running instance does not answer.
EARLY = """
import desktop.start, desktop.system.instance.handover as handover, sys
def hand_over(*_):
    raise handover.Unresponsive
handover.hand_over = hand_over
desktop.start._in_terminal = lambda: True
sys.exit(desktop.start.main(["--show"]))
"""


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "NOSOLEX_HOME": str(tmp_path), "PYTHONIOENCODING": "cp1252"}


def test_the_first_sentence_is_utf_8_already(env: dict[str, str]) -> None:
    command = [sys.executable, "-c", EARLY]
    done = subprocess.run(command, env=env, input=b"", capture_output=True, check=False)
    assert "“nosolex”" in done.stderr.decode("utf-8")
    assert done.returncode == 1


def test_a_reader_who_leaves_early_ends_the_program_quietly(
    env: dict[str, str], tmp_path: Path
) -> None:
    phrases = tmp_path / "phrases.txt"
    phrases.write_text("asma\n" * 400, encoding="utf-8")
    words = ("lookup", "--batch", str(phrases), "--format", "jsonl", "--pack", str(tiny_pack()))
    command = [sys.executable, "-m", "desktop", *words]
    with subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().startswith(b'{"query": "asma"')
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait(timeout=60) == 0

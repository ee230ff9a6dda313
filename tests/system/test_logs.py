"""Logs rotate, and hold numbers, times and kinds of error: never a word that was filled in."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.system.logs import Wordless, start_logs, stop_logs

pytestmark = pytest.mark.expects_log


def test_old_logs_are_let_go_of(tmp_path: Path) -> None:
    handler = start_logs(tmp_path)
    log = logging.getLogger("desktop.test")
    for number in range(20_000):
        log.info("Request %d: answered after %.0f ms", number, 12.0)
    stop_logs(handler)
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == ["nosolex.log", "nosolex.log.1", "nosolex.log.2", "nosolex.log.3"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 4 * 256 * 1024
    assert "Request 19999: answered" in (tmp_path / "nosolex.log").read_text(encoding="utf-8")


WORDS = st.text("abcdefghijklmnopqrstuvwxyzáéíóúñçàèòü ", min_size=12, max_size=40)


@given(WORDS, st.integers(0, 10**6))
def test_what_is_filled_in_is_written_only_when_it_is_a_number(phrase: str, number: int) -> None:
    phrase = f"¡{phrase}!"
    try:
        raise ValueError(phrase)
    except ValueError:
        error = sys.exc_info()
    record = logging.LogRecord(
        "desktop.test", logging.ERROR, "x.py", 7, "Request %d failed on %s", (number, phrase), error
    )
    line = Wordless().format(record)
    assert phrase not in line
    assert f"Request {number} failed on …" in line
    assert line.endswith("ValueError")


def test_another_library_s_sentence_is_not_written() -> None:
    record = logging.LogRecord("PIL", logging.ERROR, "x.py", 7, "bad text: zarzaparrilla", (), None)
    assert "zarzaparrilla" not in Wordless().format(record)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such dumps by itself")
def test_the_system_writes_no_image_of_the_program_s_memory() -> None:
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_CORE, (1000, 1000));"
        "from desktop.system.crash import keep_no_memory_image; keep_no_memory_image();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    resource = pytest.importorskip("resource")
    if resource.getrlimit(resource.RLIMIT_CORE)[1] not in (-1, resource.RLIM_INFINITY):
        pytest.skip("this session may not raise the limit first")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_logs_are_this_users_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        handler = start_logs(tmp_path)
        logging.getLogger("desktop.test").info("Started")
        stop_logs(handler)
    finally:
        os.umask(before)
    assert (tmp_path / "nosolex.log").stat().st_mode & 0o077 == 0

"""A second start while the first is there: it hands over and is gone within a blink."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from desktop.start import main
from desktop.system import paths
from desktop.system.instance.message import MAX_TEXT, Request
from desktop.system.instance.single import SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measured with os.wait4")
ROUNDS = 7


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Request]]:
    """The first instance, and what it was asked to do."""
    monkeypatch.setenv("NOSOLEX_HOME", str(tmp_path))
    instance = SingleInstance(paths.socket_name())
    assert instance.start()
    asked: list[Request] = []
    instance.requested.connect(asked.append)
    yield asked
    instance.stop()


def second_start(qtbot: QtBot, *words: str) -> tuple[int, str]:
    """Start the program again; return its exit code and what it complained about."""
    process = QProcess()
    process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    with qtbot.waitSignal(process.finished, timeout=60_000):
        process.start(sys.executable, ["-m", "desktop", *words])
    return process.exitCode(), process.readAllStandardError().toStdString()


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        (("--lookup-clipboard",), Request("lookup-clipboard")),
        (("--lookup", "neumonía grave"), Request("lookup", "neumonía grave")),
        (("--lookup=asma",), Request("lookup", "asma")),
        (("--show",), Request("show")),
        ((), Request("show")),
    ],
)
def test_what_was_wished_is_handed_over(
    qtbot: QtBot, first: list[Request], words: tuple[str, ...], request_: Request
) -> None:
    assert second_start(qtbot, *words) == (0, "")
    assert first == [request_]


def test_starting_hidden_twice_changes_nothing(qtbot: QtBot, first: list[Request]) -> None:
    assert second_start(qtbot, "--hidden") == (0, "")
    assert first == []


def test_a_phrase_without_end_is_refused_before_it_is_sent(
    first: list[Request], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lookup", "x" * (MAX_TEXT + 1)]) == 2
    assert "10,001 characters" in capsys.readouterr().err
    assert first == []


def spent(*words: str) -> tuple[float, float]:
    """Run Python; return its milliseconds by the clock and of the processor."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *words])
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    clock = time.perf_counter() - started
    return clock * 1000, (used.ru_utime + used.ru_stime) * 1000


ANSWERING = """
import sys
from PySide6.QtCore import QCoreApplication
from desktop.system.instance.single import SingleInstance
from desktop.system.paths import socket_name
app = QCoreApplication([]); instance = SingleInstance(socket_name()); instance.start()
print("ready", flush=True); app.exec()
"""


@pytest.fixture
def answering(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A first instance in a process of its own, so that measuring does not slow it down."""
    monkeypatch.setenv("NOSOLEX_HOME", str(tmp_path))
    process = subprocess.Popen([sys.executable, "-c", ANSWERING], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    yield
    process.kill()
    process.communicate()


def test_it_takes_little_more_than_python_itself(
    answering: None, capsys: pytest.CaptureFixture[str]
) -> None:
    floor, second = [], []
    for _ in range(ROUNDS):
        floor.append(spent("-c", "pass"))
        second.append(spent("-m", "desktop", "--show"))
    clock, least = min(row[0] for row in second), min(row[0] for row in floor)
    work, bare = min(row[1] for row in second), min(row[1] for row in floor)
    with capsys.disabled():
        print(  # noqa: T201  # a figure to be read, not only checked
            f"\nsecond start {clock:.0f} ms by the clock (python -c pass {least:.0f},"
            f" ratio {clock / least:.1f}), {work:.0f} ms of processor (ratio {work / bare:.1f})"
        )
    # The processor's time, because the clock's depends on what else runs on this machine.
    assert work < 100
    assert work < 8 * bare

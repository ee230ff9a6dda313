"""One instance per user, over a real local socket, hostile callers included."""

import contextlib
import os
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.system.instance.address import lock_path
from desktop.system.instance.ending import end_running, gone
from desktop.system.instance.handover import NotRunning, StillStarting, Unresponsive, hand_over
from desktop.system.instance.message import MAX_BYTES, MessageError, Request
from desktop.system.instance.single import SingleInstance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets are meant here")
PATIENCE_MS = 30_000


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "n.sock")


@pytest.fixture
def instance(qtbot: QtBot, address: str) -> Iterator[SingleInstance]:
    first = SingleInstance(address)
    assert first.start()
    yield first
    first.stop()


def from_second_start(qtbot: QtBot, address: str, request: Request) -> list[Exception]:
    """Hand a request over from another thread, as another process would; return what it raised."""
    problems: list[Exception] = []

    def talk() -> None:
        try:
            hand_over(address, request)
        except Exception as error:
            problems.append(error)

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=PATIENCE_MS)
    thread.join()
    return problems


def raw(qtbot: QtBot, address: str, sent: bytes) -> bytes:
    """Send bytes as a hostile process would, and return everything that came back."""
    received: list[bytes] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(address)
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall(sent)
            connection.settimeout(5)
            with contextlib.suppress(ConnectionResetError):
                while part := connection.recv(4096):
                    received.append(part)

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=PATIENCE_MS)
    thread.join()
    return b"".join(received)


def test_a_later_start_hands_its_phrase_over(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    with qtbot.waitSignal(instance.requested) as arrived:
        assert from_second_start(qtbot, address, Request("lookup", "neumonía")) == []
    assert arrived.args == [Request("lookup", "neumonía")]


def test_only_this_user_may_open_the_socket(instance: SingleInstance, address: str) -> None:
    assert stat.S_IMODE(Path(address).stat().st_mode) & 0o077 == 0


def test_the_first_start_finds_nobody(address: str) -> None:
    with pytest.raises(NotRunning):
        hand_over(address, Request("show"))


def test_the_socket_of_a_killed_instance_is_taken_over(qtbot: QtBot, address: str) -> None:
    code = (
        "import socket,os,sys; s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen();"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, address], check=False)
    assert Path(address).exists()
    heir = SingleInstance(address)
    assert heir.start()
    heir.stop()


def test_a_hung_instance_is_reported_not_waited_for(address: str) -> None:
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(address)
        hung.listen()
        with pytest.raises(Unresponsive, match="does not answer"):
            hand_over(address, Request("show"), timeout=0.2)


@pytest.mark.parametrize(
    "sent",
    [
        b"\xff\xfe\n",
        b"{}\n",
        b"x" * (MAX_BYTES * 4),
        b"[" * MAX_BYTES,
        b'{"nosolex": 9, "do": "show"}\n',
        b'{"nosolex": 1, "do": "lookup", "text": "half \\ud800"}\n',
        b'{"nosolex": 1, "do": "lookup", "text": 5}\n{"nosolex": 1, "do": "show"}\n',
    ],
)
def test_a_hostile_caller_is_refused_and_harmless(
    qtbot: QtBot, instance: SingleInstance, address: str, sent: bytes
) -> None:
    requests: list[Request] = []
    instance.requested.connect(requests.append)
    answer = raw(qtbot, address, sent)
    assert b'"ok": true' not in answer
    assert requests == []
    assert from_second_start(qtbot, address, Request("ping")) == []


def test_a_caller_that_says_nothing_is_cut_off(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    assert raw(qtbot, address, b"") == b""


def test_a_caller_that_drips_byte_by_byte_is_cut_off(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    sent: list[int] = []

    def drip() -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(address)
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                while True:  # until we are cut off; the pause is the attack itself
                    sent.append(connection.send(b" "))
                    time.sleep(0.05)

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: len(sent) > 2, timeout=PATIENCE_MS)
    assert from_second_start(qtbot, address, Request("ping")) == []  # nobody waits for it
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=PATIENCE_MS)


def test_a_crowd_of_silent_callers_keeps_nobody_out(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    with contextlib.ExitStack() as crowd:
        for _ in range(60):
            caller = crowd.enter_context(socket.socket(socket.AF_UNIX))
            caller.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                caller.connect(address)
            QCoreApplication.processEvents()
        assert from_second_start(qtbot, address, Request("ping")) == []


def test_a_refused_message_is_told_to_its_sender(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    problems = from_second_start(qtbot, address, Request("show", "not allowed here"))
    assert len(problems) == 1
    assert isinstance(problems[0], MessageError)


def test_the_second_start_needs_no_qt() -> None:
    code = "import sys, desktop.system.instance.handover; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_who_asks_it_to_end_is_told_whom_to_wait_for(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    told: list[int] = []
    thread = threading.Thread(target=lambda: told.append(hand_over(address, Request("quit"))))
    with qtbot.waitSignal(instance.requested) as arrived:
        thread.start()
    thread.join()
    assert arrived.args == [Request("quit")]
    assert told == [os.getpid()]


def test_where_nobody_runs_there_is_nothing_to_end(address: str) -> None:
    end_running(address)


def test_a_process_is_waited_for_until_it_is_gone() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert not gone(process.pid, patience=0.1)
    assert process.stdin is not None
    process.stdin.close()
    assert gone(process.pid, patience=30)
    process.wait()
    assert gone(process.pid, patience=0)


# An instance that listens at once, and answers only when its event loop turns: when it is told to.
STARTING = """
import sys
from PySide6.QtCore import QCoreApplication
from desktop.system.instance.single import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
print(instance.start(), flush=True)
input()
instance.requested.connect(lambda request: (print(request.text, flush=True), app.quit()))
app.exec()
instance.stop()
"""


@pytest.fixture
def loading(address: str) -> Iterator["subprocess.Popen[str]"]:
    """An instance that is still busy with loading."""
    words = [sys.executable, "-c", STARTING, address]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "True"
        yield process
        process.kill()


def test_an_instance_that_is_still_starting_is_waited_for(
    loading: "subprocess.Popen[str]", address: str
) -> None:
    problems: list[Exception] = []

    def talk() -> None:
        try:
            hand_over(address, Request("lookup", "neumonía"), timeout=0.1)
        except Exception as error:
            problems.append(error)

    late = threading.Thread(target=talk)
    late.start()
    late.join(1)
    assert late.is_alive(), problems  # long after the time that one which runs is given
    told, _ = loading.communicate("\n", timeout=60)
    late.join()
    assert problems == []
    assert told.split() == ["neumonía"]  # once: waiting is not asking again


def test_a_start_beside_one_that_is_starting_becomes_none(
    loading: "subprocess.Popen[str]", address: str
) -> None:
    assert loading.stdin is not None
    stdin = loading.stdin
    threading.Timer(1, lambda: print(file=stdin, flush=True)).start()
    second = SingleInstance(address)
    assert not second.start()  # it waited until the first could answer
    hand_over(address, Request("lookup", "asma"))
    assert loading.wait(timeout=60) == 0


def test_one_that_never_gets_on_is_told_of(
    loading: "subprocess.Popen[str]", address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.system.instance.handover.STARTING_SECONDS", 0.5)
    with pytest.raises(StillStarting, match="still starting"):
        hand_over(address, Request("show"), timeout=0.1)


def test_one_that_was_killed_while_it_started_is_in_nobody_s_way(
    loading: "subprocess.Popen[str]", address: str
) -> None:
    loading.kill()
    loading.wait()
    with pytest.raises(NotRunning):
        hand_over(address, Request("show"))
    heir = SingleInstance(address)
    assert heir.start()
    heir.stop()


def test_once_it_runs_nobody_waits_longer_for_it(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    qtbot.waitUntil(lambda: not Path(lock_path(address)).exists(), timeout=PATIENCE_MS)

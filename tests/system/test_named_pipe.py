"""One instance per user on Windows, over a real named pipe, hostile callers included."""

import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.errors import NosolexError
from desktop.system.instance.address import lock_path
from desktop.system.instance.ending import end_running, gone
from desktop.system.instance.handover import (
    ANSWER_SECONDS,
    NotRunning,
    Unresponsive,
    hand_over,
)
from desktop.system.instance.message import MAX_BYTES, MessageError, Request
from desktop.system.instance.single import SingleInstance
from tests.system.test_instance import PATIENCE_MS, from_second_start

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has named pipes")

# What a pipe is made with whose owner and rights are these; wine gives one made without no owner.
OWNED = """
import ctypes, sys
from ctypes import wintypes
class Attributes(ctypes.Structure):
    _fields_ = [("size", wintypes.DWORD), ("rights", ctypes.c_void_p), ("inherited", wintypes.BOOL)]
rights = ctypes.c_void_p()
convert = ctypes.windll.advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW
assert convert(sys.argv[2], 1, ctypes.byref(rights), None)
given = Attributes(ctypes.sizeof(Attributes), rights, False)
"""
ADMINISTRATORS, EVERYBODYS = ("O:BAD:(A;;GA;;;WD)", "O:WDD:(A;;GA;;;WD)")

# A pipe of one instance, which takes callers one by one and answers each after a while.
SERVER = f"""{OWNED}
import _winapi, time
name, answers, pause = sys.argv[1], sys.argv[3].encode() + b"\\n", float(sys.argv[4])
pipe = _winapi.CreateNamedPipe(name, 3, 0, 1, 65536, 65536, 0, ctypes.addressof(given))
print("listens", flush=True)
while True:
    try:
        _winapi.ConnectNamedPipe(pipe)
    except OSError as error:
        if error.winerror != 535:  # somebody is connected already
            raise
    time.sleep(pause)
    _winapi.WriteFile(pipe, answers)
    ctypes.windll.kernel32.FlushFileBuffers(pipe)  # returns when the caller has read
    ctypes.windll.kernel32.DisconnectNamedPipe(pipe)
"""


@pytest.fixture
def address() -> str:
    return f"nosolex-test-{uuid.uuid4().hex[:8]}"


@pytest.fixture
def instance(qtbot: QtBot, address: str) -> Iterator[SingleInstance]:
    first = SingleInstance(address)
    assert first.start()
    yield first
    first.stop()


def path(address: str) -> str:
    return rf"\\.\pipe\{address}"


def served(address: str, pause: float) -> "subprocess.Popen[str]":
    """Start a server that answers slowly, or, with a long pause, is as good as suspended."""
    answer = '{"nosolex": 1, "ok": true}'
    words = [sys.executable, "-c", SERVER, path(address), ADMINISTRATORS, answer, str(pause)]
    server = subprocess.Popen(words, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert server.stdout is not None
    assert server.stdout.readline().strip() == "listens"
    return server


def raw(qtbot: QtBot, address: str, sent: bytes) -> bytes:
    """Send bytes as a hostile process would, and return the line that came back."""
    received: list[bytes] = []

    def talk() -> None:
        try:
            with Path(path(address)).open("r+b", buffering=0) as pipe:
                pipe.write(sent)
                received.append(pipe.readline())
        except OSError:
            return  # cut off in the middle

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


def test_the_first_start_finds_nobody(address: str) -> None:
    with pytest.raises(NotRunning):
        hand_over(address, Request("show"))


@pytest.mark.parametrize(
    "sent",
    [
        b"\xff\xfe\n",
        b"{}\n",
        b"x" * (MAX_BYTES * 4),
        b"[" * MAX_BYTES + b"\n",
        b'{"nosolex": 9, "do": "show"}\n',
        b'{"nosolex": 1, "do": "lookup", "text": 5}\n{"nosolex": 1, "do": "show"}\n',
    ],
)
def test_a_hostile_caller_is_refused_and_harmless(
    qtbot: QtBot, instance: SingleInstance, address: str, sent: bytes
) -> None:
    requests: list[Request] = []
    instance.requested.connect(requests.append)
    assert b'"ok": true' not in raw(qtbot, address, sent)
    assert requests == []
    assert from_second_start(qtbot, address, Request("ping")) == []


def test_a_refused_message_is_told_to_its_sender(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    problems = from_second_start(qtbot, address, Request("show", "not allowed here"))
    assert [type(problem) for problem in problems] == [MessageError]


def test_a_suspended_instance_is_reported_not_waited_for(address: str) -> None:
    server = served(address, pause=600)
    try:
        with pytest.raises(Unresponsive, match="does not answer"):
            hand_over(address, Request("show"), timeout=0.5)
        with pytest.raises(NosolexError) as caught:  # the first caller still holds the one instance
            hand_over(address, Request("show"), timeout=0.5)
        assert not isinstance(caught.value, NotRunning)
    finally:
        server.kill()
        server.communicate()


def test_a_pipe_that_is_busy_for_a_moment_is_waited_for(address: str) -> None:
    server = served(address, pause=0.3)
    try:
        first = threading.Thread(target=hand_over, args=(address, Request("ping")))
        first.start()
        time.sleep(0.1)  # the first caller has the pipe now
        hand_over(address, Request("show"), timeout=10)
        first.join()
    finally:
        server.kill()
        server.communicate()


def test_an_instance_that_is_still_starting_is_waited_for(address: str) -> None:
    lock = Path(lock_path(address))
    lock.touch()  # as a start holds it until it can answer
    server = served(address, pause=1.5)
    try:
        hand_over(address, Request("show"), timeout=0.3)
        lock.unlink()
        with pytest.raises(Unresponsive):
            hand_over(address, Request("show"), timeout=0.3)
    finally:
        lock.unlink(missing_ok=True)
        server.kill()
        server.communicate()


def test_who_asks_it_to_end_waits_for_an_instance_that_is_busy(address: str) -> None:
    server = served(address, pause=ANSWER_SECONDS + 0.5)
    try:
        end_running(address)
    finally:
        server.kill()
        server.communicate()


# A pipe of somebody else: everybody's, for wine, where this user is an administrator besides.
FOREIGN = f"""{OWNED}
make, kernel = ctypes.windll.kernel32.CreateNamedPipeW, ctypes.windll.kernel32
make.restype = wintypes.HANDLE
pipe = wintypes.HANDLE(make(sys.argv[1], 3, 0, 1, 65536, 65536, 0, ctypes.byref(given)))
print("listens", flush=True)
kernel.ConnectNamedPipe(pipe, None)
read, heard = wintypes.DWORD(), ctypes.create_string_buffer(9999)
kernel.ReadFile(pipe, heard, len(heard), ctypes.byref(read), None)
print("heard", read.value, flush=True)
"""


def test_a_phrase_is_never_given_to_another_users_pipe(address: str) -> None:
    words = [sys.executable, "-c", FOREIGN, path(address), EVERYBODYS]
    other = subprocess.Popen(words, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "listens"
    with pytest.raises(NosolexError, match="Another user’s program listens"):
        hand_over(address, Request("lookup", "not for others"), timeout=20)
    assert other.communicate(timeout=60)[0].strip() == "heard 0"


def test_who_asks_it_to_end_is_told_whom_to_wait_for(
    qtbot: QtBot, instance: SingleInstance, address: str
) -> None:
    told: list[int] = []
    thread = threading.Thread(target=lambda: told.append(hand_over(address, Request("quit"))))
    with qtbot.waitSignal(instance.requested) as arrived:
        thread.start()
    thread.join()
    assert arrived.args == [Request("quit")]
    assert not gone(told[0], patience=0.1)

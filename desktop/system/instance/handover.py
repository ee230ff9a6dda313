"""The second start's half of the single instance: standard library only, no Qt.

Importing Qt alone takes longer than the whole hand-over may take.
"""

import errno
import os
import select
import socket
import sys
import time
from collections.abc import Callable
from typing import BinaryIO

from desktop.engine.errors import NosolexError
from desktop.system.instance.address import lock_path
from desktop.system.instance.message import MAX_BYTES, Request, check_reply, encode
from desktop.system.instance.peer import is_this_user

ANSWER_SECONDS = 2.0
STARTING_SECONDS = 20.0  # given to an instance that is still loading, on a busy PC
# Every instance of the pipe is taken at this moment: the C library has no better number for it.
_PIPE_BUSY = errno.EINVAL
_STEP = 0.01
_LOOK_AGAIN = 0.2


class NotRunning(NosolexError):
    """No instance listens: this start is the first."""


class Unresponsive(NosolexError):
    """An instance listens but does not answer."""

    def __init__(self) -> None:
        super().__init__(
            "Nosolex is running but does not answer."
            " End it in the task manager (process “nosolex”) and start it again."
        )


class StillStarting(NosolexError):
    """An instance began to start a while ago and has not come to answering."""

    def __init__(self) -> None:
        super().__init__(
            "Nosolex is still starting and does not answer yet. Wait a moment and start it again;"
            " if that does not help, end it in the task manager (process “nosolex”)."
        )


def hand_over(address: str, request: Request, timeout: float = ANSWER_SECONDS) -> int:
    """Give the request to the running instance; raise NotRunning when there is none.

    One that is still starting is waited for longer. Return the process that ends by it, or 0.
    """
    exchange = _exchange_pipe if sys.platform == "win32" else _exchange_socket
    return check_reply(exchange(address, encode(request), timeout))


def _await(arrived: Callable[[float], bool], address: str, timeout: float) -> None:
    """Wait for the answer, which `arrived` looks for so many seconds."""
    end = time.monotonic() + max(timeout, STARTING_SECONDS)
    if arrived(timeout):
        return
    while os.path.exists(lock_path(address)):  # noqa: PTH110  # no pathlib; see address.py
        if time.monotonic() >= end:
            raise StillStarting
        if arrived(_LOOK_AGAIN):
            return
    if not arrived(timeout):  # it may have become ready at this very moment
        raise Unresponsive


def _exchange_socket(address: str, message: bytes, timeout: float) -> bytes:
    # The path of a Unix socket is limited to 107 bytes; whoever chose the address kept to that.
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout)
        try:
            connection.connect(address)
            if not is_this_user(connection):
                raise _foreign(address)
            connection.sendall(message)
            _await(
                lambda most: bool(select.select([connection], [], [], most)[0]), address, timeout
            )
            return _read_line(connection)
        except TimeoutError as error:
            raise Unresponsive from error
        except (FileNotFoundError, ConnectionRefusedError) as error:
            raise NotRunning("Nosolex is not running.") from error
        except OSError as error:
            raise NosolexError(
                f"The running Nosolex cannot be reached at {address}: {error.strerror}."
            ) from error


def _foreign(address: str) -> NosolexError:
    """Say that nothing was handed over: the phrase is for this user's own instance."""
    return NosolexError(
        f"Another user’s program listens at {address}, so nothing was handed to it; end that"
        " program, or set XDG_RUNTIME_DIR to a folder that only you can open."
    )


def _read_line(connection: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n") and len(line) < MAX_BYTES:
        part = connection.recv(4096)
        if not part:
            break
        line += part
    return line


def _exchange_pipe(address: str, message: bytes, timeout: float) -> bytes:
    """Talk over a named pipe; its file calls know no timeout, so a thread is given up on."""
    import threading

    answers: list[bytes] = []
    problems: list[OSError | NosolexError] = []

    def talk() -> None:
        try:
            with _open_pipe(rf"\\.\pipe\{address}", timeout) as pipe:
                _check_owner(pipe, address)
                pipe.write(message)
                answers.append(pipe.readline())
        except (OSError, NosolexError) as error:
            problems.append(error)

    thread = threading.Thread(target=talk, daemon=True)

    def ended(most: float) -> bool:
        thread.join(most)
        return not thread.is_alive()

    thread.start()
    _await(ended, address, timeout)
    if problems:
        raise _judged(problems[0], address) from problems[0]
    return answers[0]


def _open_pipe(name: str, timeout: float) -> BinaryIO:
    """Open the pipe, waiting for its turn while others are being answered."""
    end = time.monotonic() + timeout
    while True:
        try:
            return open(name, "r+b", buffering=0)  # noqa: PTH123  # no pathlib; caller's
        except OSError as error:
            if error.errno != _PIPE_BUSY or time.monotonic() >= end:
                raise
        time.sleep(_STEP)


def _check_owner(pipe: BinaryIO, address: str) -> None:
    """Say nothing to a pipe that another user made, who may have been there first."""
    if sys.platform == "win32":
        import msvcrt

        from desktop.system.instance.peer import is_this_users_pipe

        if not is_this_users_pipe(msvcrt.get_osfhandle(pipe.fileno())):
            raise NosolexError(
                f"Another user’s program listens at {address}, so nothing was handed to it; an"
                " administrator can end it."
            )


def _judged(error: OSError | NosolexError, address: str) -> NosolexError:
    """Tell nobody there from somebody who cannot be reached."""
    if isinstance(error, NosolexError):
        return error
    if isinstance(error, FileNotFoundError):
        return NotRunning("Nosolex is not running.")
    if error.errno == _PIPE_BUSY:
        return Unresponsive()
    return NosolexError(f"The running Nosolex cannot be reached at {address}: {error.strerror}.")

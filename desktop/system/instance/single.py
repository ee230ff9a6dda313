"""The first start's half of the single instance: a local socket that only this user may open."""

import logging
import os
import socket
import sys
import time

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.engine.errors import NosolexError
from desktop.system.instance.address import lock_path
from desktop.system.instance.handover import STARTING_SECONDS, NotRunning, hand_over
from desktop.system.instance.message import MAX_BYTES, MessageError, Request, decode, reply
from desktop.system.instance.peer import is_this_user

log = logging.getLogger(__name__)
_PATIENCE_MS = 2000
_MAX_CALLERS = 16
_LOOK_AGAIN = 0.05


class SingleInstance(QObject):
    """Listens for later starts of the same user and session.

    Signals:
        requested: a Request that a later start handed over.
    """

    requested = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._lock = QLockFile(lock_path(address))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MAX_CALLERS)
        self._server.newConnection.connect(self._welcome)

    def start(self) -> bool:
        """Become the instance, and say True; False when another one is, or is becoming it.

        The lock is held until the event loop turns: before, nobody would get an answer, and by the
        lock the others see that waiting is worth while.
        """
        if not self._locked():
            return False
        first = False
        try:
            first = self._start_locked()
        finally:
            if not first:
                self._lock.unlock()
        if first:
            QTimer.singleShot(0, self, self._lock.unlock)
        return first

    def stop(self) -> None:
        """Stop listening and remove the socket."""
        self._server.close()
        self._lock.unlock()

    def _locked(self) -> bool:
        """Wait until no other start is on its way; False when one does not get on."""
        end = time.monotonic() + STARTING_SECONDS
        while not self._lock.tryLock(0):
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                # No lock can be written (a full disk): five starts at once may end as two.
                return True
            if time.monotonic() >= end:
                return False
            time.sleep(_LOOK_AGAIN)
        return True

    def _start_locked(self) -> bool:
        try:
            hand_over(self._address, Request("ping"))
        except NotRunning:
            self._listen()
            return True
        return False

    def _listen(self) -> None:
        # Nobody answered, so a socket file that is there was left by a killed instance.
        QLocalServer.removeServer(self._address)
        if not self._server.listen(self._address):
            raise NosolexError(
                f"The local socket {self._address} cannot be opened"
                f" ({self._server.errorString()}). Check the rights of that folder."
            )

    def _welcome(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            if _of_this_user(caller):
                _Caller(caller, self)
            else:
                log.warning("a message of another user on the local socket was refused")
                caller.abort()
                caller.deleteLater()


def _of_this_user(caller: QLocalSocket) -> bool:
    if sys.platform == "win32":
        return True  # the pipe is made for this user alone
    with socket.socket(fileno=os.dup(int(caller.socketDescriptor()))) as connection:
        return is_this_user(connection)


class _Caller(QObject):
    """One connection: reads one line, answers once, and is cut off when it dawdles or babbles."""

    def __init__(self, caller: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(caller)
        self._caller, self._instance = caller, instance
        self._line = b""
        self._answered = False
        caller.readyRead.connect(self._read)
        caller.disconnected.connect(caller.deleteLater)
        QTimer.singleShot(_PATIENCE_MS, self, caller.abort)
        self._read()

    def _read(self) -> None:
        if self._answered:
            return
        # Never more than one byte over the limit is kept, whatever the other side sends.
        self._line += bytes(self._caller.read(MAX_BYTES + 1 - len(self._line)).data())
        if b"\n" not in self._line and len(self._line) <= MAX_BYTES:
            return
        self._answered = True
        try:
            request = decode(self._line.split(b"\n", 1)[0] if b"\n" in self._line else self._line)
        except MessageError as error:
            log.warning("a malformed message on the local socket was refused")
            self._answer(str(error))
            return
        self._answer("", os.getpid() if request.verb == "quit" else 0)
        if request.verb != "ping":
            self._instance.requested.emit(request)

    def _answer(self, error: str, process: int = 0) -> None:
        self._caller.write(reply(error, process))
        self._caller.flush()
        self._caller.disconnectFromServer()

"""Ends the running instance and waits until its process is gone, as installers need it."""

import sys

from desktop.engine.errors import NosolexError
from desktop.system.instance.handover import NotRunning, hand_over
from desktop.system.instance.message import Request

PATIENCE = 20.0  # seconds; a batch notices that it is to end between two rows


class StillRunning(NosolexError):
    """It was asked to end and did not."""

    def __init__(self) -> None:
        super().__init__(
            "Nosolex was asked to end and is still running: answer what its window asks, or end it"
            " in the task manager (process “nosolex”)."
        )


def end_running(address: str, patience: float = PATIENCE) -> None:
    """Ask the running instance to end, and return when its process is gone, or was not there."""
    try:
        # An installer can wait longer than somebody who starts it twice: it may be loading models.
        process = hand_over(address, Request("quit"), timeout=patience)
    except NotRunning:
        return
    if process and not gone(process, patience):
        raise StillRunning


if sys.platform == "win32":
    import _winapi

    _SYNCHRONIZE = 0x00100000

    def gone(process: int, patience: float) -> bool:
        """Wait for a process to end, and say whether it did."""
        try:
            handle = _winapi.OpenProcess(_SYNCHRONIZE, False, process)
        except OSError:
            return True  # it ended before we looked
        try:
            ended = _winapi.WaitForSingleObject(handle, int(patience * 1000))
        finally:
            _winapi.CloseHandle(handle)
        return bool(ended == _winapi.WAIT_OBJECT_0)

else:
    import os
    import select

    def gone(process: int, patience: float) -> bool:
        """Wait for a process to end, and say whether it did."""
        try:
            handle = os.pidfd_open(process)
        except ProcessLookupError:
            return True  # it ended before we looked
        try:
            return bool(select.select([handle], [], [], patience)[0])
        finally:
            os.close(handle)

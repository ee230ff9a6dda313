"""One installer at a time: a lock that the operating system drops when its process dies."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop.engine.errors import PackError

WAIT = 60.0  # seconds; a whole installation takes about one
_STEP = 0.05


@contextmanager
def exclusive(folder: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold the folder's lock, waiting for another installation to end."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / "lock").open("a+b")
    except OSError as error:
        raise PackError(
            f"Packs cannot be installed in {folder} ({error.strerror}); ask for the right to write "
            "there or let an administrator install the pack."
        ) from error
    with file:
        _acquire(file, folder, wait)
        try:
            yield
        finally:
            _unlock(file)


def _acquire(file: IO[bytes], folder: Path, wait: float) -> None:
    end = time.monotonic() + wait
    while not _try_lock(file):
        if time.monotonic() >= end:
            raise PackError(
                f"Another installation is still at work in {folder}; try again when it has ended."
            )
        time.sleep(_STEP)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)

"""A file put in another's place in one step, also where somebody reads the old one just then."""

import sys
import time
from pathlib import Path

PATIENCE = 1.0  # seconds; an antivirus or a backup has a file open for a moment
_STEP = 0.05


def replace_file(new: Path, old: Path, patience: float = PATIENCE) -> None:
    """Put a file in another's place, as soon as nobody has the other one open.

    Windows refuses that while anybody reads it; elsewhere it never has to wait.
    """
    end = time.monotonic() + patience
    while True:
        try:
            new.replace(old)
        except PermissionError as error:
            if sys.platform != "win32":
                raise
            if time.monotonic() >= end:
                reason = "another program has it open; close it, or try again in a moment"
                raise PermissionError(error.errno, reason, error.filename) from error
            time.sleep(_STEP)
        else:
            return

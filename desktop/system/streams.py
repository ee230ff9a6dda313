"""The terminal's three streams: UTF-8 from the first word, and readers that leave early."""

import errno
import os
import sys


def speak_utf8() -> None:
    """Let accented words survive a terminal that was set up for another encoding."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def reader_left(error: OSError) -> bool:
    """Tell whether the reader of our output (head, less) has seen enough.

    Windows says that the argument is invalid; so it does of a file, but then names it.
    """
    if isinstance(error, BrokenPipeError):
        return True
    return sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None


def let_go() -> None:
    """Leave nothing that Python would write to the reader who left, at the end of the process."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, AttributeError, ValueError):
            continue  # it was never there, or is no file

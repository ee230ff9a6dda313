"""Rotating logs that hold numbers, times and kinds of error, and never a word of the coder's.

What a log call fills in may quote a phrase (a path, an exception's text), so only numbers of it are
written; the constant sentence of our own code stays, other programs' parts give name and line only.
"""

import logging
import os
from io import FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.system import paths

_LARGEST = 256 * 1024
_KEPT = 3
_OURS = "desktop"
log = logging.getLogger(__name__)


class PrivateFile(RotatingFileHandler):
    """A log that only this user may read, whatever the session's umask says."""

    def _open(self) -> TextIOWrapper:
        # The base class opens with the umask's rights, which may be everybody's.
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(FileIO(handle, "a"), encoding="utf-8", write_through=True)


class Wordless(logging.Formatter):
    """Writes a record without any text that was filled into it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line: when, how grave, where, which sentence, which kind of error."""
        parts = [
            self.formatTime(record),
            record.levelname,
            f"{record.name}:{record.lineno}",
            _sentence(record),
        ]
        if record.exc_info and record.exc_info[0] is not None:
            parts.append(record.exc_info[0].__name__)
        return " ".join(part for part in parts if part)


def _sentence(record: logging.LogRecord) -> str:
    if record.name.split(".")[0] != _OURS or not isinstance(record.msg, str):
        return ""
    given = record.args if isinstance(record.args, tuple) else ()
    safe = tuple(value if isinstance(value, (int, float)) else "…" for value in given)
    try:
        return " ".join((record.msg % safe).split()) if safe else record.msg
    except (TypeError, ValueError):
        return ""


def start_logs(folder: Path | None = None) -> RotatingFileHandler | None:
    """Begin to write logs; a folder that cannot be written to is no reason not to start."""
    folder = folder or paths.logs_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = PrivateFile(
            folder / "nosolex.log",
            maxBytes=_LARGEST,
            backupCount=_KEPT,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        log.warning("The logs cannot be written.")
        return None
    handler.setFormatter(Wordless())
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    return handler


def stop_logs(handler: logging.Handler | None) -> None:
    """Write no more."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        logging.getLogger(_OURS).setLevel(logging.NOTSET)
        handler.close()

"""What is kept of a crash: where in the program it was, and nothing of what was being looked up."""

import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from desktop import __version__
from desktop.system import paths

_SEEN = ".seen"
MOST_REPORTS = 20
Say = Callable[[Path | None], None]


def describe(error: type[BaseException], trace: TracebackType | None) -> str:
    """Write a report without locals and without the error's text, which may quote a phrase."""
    frames = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace, limit=-40)
    ]
    head = [
        f"Nosolex {__version__}, Python {platform.python_version()}, {platform.system()}",
        f"Error: {error.__name__}",
    ]
    return "\n".join([*head, *frames, ""])


def write_report(error: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Write the report; None when the folder cannot be written to."""
    folder = paths.logs_dir()
    name = f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{time.monotonic_ns() % 1_000_000:06}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).touch(mode=0o600)
        (folder / name).write_text(describe(error, trace), encoding="utf-8")
        _forget_oldest(folder)
    except OSError:
        return None
    return folder / name


def _forget_oldest(folder: Path) -> None:
    """A fault that returns every second must not fill the disk with its reports."""
    for report in sorted(folder.glob("crash-*.txt"))[:-MOST_REPORTS]:
        report.unlink()
        report.with_suffix(_SEEN).unlink(missing_ok=True)


def unseen_reports() -> list[Path]:
    """Return the reports that nobody has been offered yet, oldest first."""
    try:
        found = sorted(paths.logs_dir().glob("crash-*.txt"))
    except OSError:
        return []
    return [path for path in found if not path.with_suffix(_SEEN).exists()]


def mark_seen(reports: list[Path]) -> None:
    """Do not offer these again."""
    for report in reports:
        try:
            report.with_suffix(_SEEN).touch()
        except OSError:
            return


def keep_no_memory_image() -> None:
    """Forbid the system's own dump of this process: its memory holds phrases."""
    if sys.platform != "win32":
        import resource

        hardest = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, hardest))


class CrashGuard:
    """Stands in for Python's own hooks while the program runs, and says a sentence after a crash.

    `say` is called on the thread that failed, with the report's path.
    """

    def __init__(self, say: Say) -> None:
        self._say = say
        self._before = (sys.excepthook, threading.excepthook)

    def start(self) -> None:
        """Watch from now on."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def stop(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def caught(
        self, error: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        """Keep a report, and go on: one failed click is no reason to lose a case list."""
        if issubclass(error, KeyboardInterrupt):
            self._before[0](error, value, trace)
            return
        self._say(write_report(error, trace))

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            self._say(write_report(args.exc_type, args.exc_traceback))

"""The frozen program in a session of its own, watched from outside through its log."""

import os
import re
import subprocess
import time
from datetime import datetime
from pathlib import Path
from types import TracebackType

from common import PackagingError

PAINTED = "The first window is painted"
WORDS = "Words can be searched"
READY = "Both models are loaded"
ANSWERED = "answered after"
_PATIENCE_S = 600.0
_LOOK_AGAIN_S = 0.02


class FrozenSession:
    """One run of the program, from the moment before it is started until it is ended."""

    def __init__(self, app: Path, env: dict[str, str], under: tuple[str, ...] = ()) -> None:
        self._app, self._env = app, env
        self._log = Path(env["NOSOLEX_HOME"]) / "logs" / "nosolex.log"
        self._log.unlink(missing_ok=True)
        self.begun = time.time()
        # Qt tells on stderr what its off-screen platform lacks; nobody needs to read that.
        self.process = subprocess.Popen([*under, str(app)], env=env, stderr=subprocess.DEVNULL)

    def __enter__(self) -> "FrozenSession":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.terminate()
        self.process.wait(timeout=60)

    def ask(self, phrase: str) -> None:
        """Hand a phrase over, as a second start does."""
        self.wish("--lookup", phrase)

    def wish(self, *arguments: str) -> None:
        """Ask the running program for something, as a second start does."""
        command = [str(self._app), *arguments]
        subprocess.run(command, env=self._env, check=True, timeout=_PATIENCE_S)

    def seconds_until(self, sentence: str, count: int = 1) -> float:
        """Wait for a sentence in the log, and return when it was written, counted from the start.

        Nothing tells another process that a line was written, so the log is looked at again.
        """
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            times = self._times(sentence)
            if len(times) >= count:
                return times[count - 1] - self.begun
            if self.process.poll() is not None:
                raise PackagingError(f"the program ended before “{sentence}”.")
            time.sleep(_LOOK_AGAIN_S)
        raise PackagingError(f"“{sentence}” was not in the log after {_PATIENCE_S:.0f} s.")

    def _times(self, sentence: str) -> list[float]:
        if not self._log.exists():
            return []
        lines = self._log.read_text(encoding="utf-8").splitlines()
        return [stamp(line) for line in lines if sentence in line]

    def resident_mb(self) -> float:
        """Return what the program holds in memory now, its shared libraries included."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        if found is None:
            raise PackagingError("the program is not running any more.")
        return int(found[1]) * 1024 / 1e6

    def processor_percent(self, seconds: float) -> float:
        """Return the share of one core that the program takes while nothing is asked of it."""
        before = self.processor_seconds()
        time.sleep(seconds)
        return 100 * (self.processor_seconds() - before) / seconds

    def processor_seconds(self) -> float:
        """Return the processor time taken so far, which a busy machine does not lengthen."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def stamp(line: str) -> float:
    """Return the moment at which a line of the log was written."""
    return datetime.strptime(line[:23], "%Y-%m-%d %H:%M:%S,%f").timestamp()

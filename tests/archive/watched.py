"""A run of `nosolex archive` looked at from outside: how long each part took, what it held."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LOOK = 0.2  # seconds between two looks


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run took, by its parts, in seconds and MB."""

    workers: int
    counting: float  # until the first process is begun, opening the pack included
    asking: float  # starts of the processes included
    writing: float
    memory: float  # of all processes; what they share is counted once
    machine: str

    @property
    def seconds(self) -> float:
        """The whole of it."""
        return self.counting + self.asking + self.writing


def watch(program: "subprocess.Popen[bytes]", target: Path, workers: int) -> Watched:
    """Look at a run until it ends; raise where it failed."""
    begun, memory = time.monotonic(), 0.0
    asked = written = 0.0
    part = target.with_name(target.name + ".part")
    while program.poll() is None:
        every = [program.pid, *_processes(program.pid)]
        memory = max(memory, sum(map(_own_mb, every)))
        asked = asked or (time.monotonic() if len(every) > 1 else 0.0)
        written = written or (time.monotonic() if part.exists() else 0.0)
        time.sleep(_LOOK)
    end = time.monotonic()
    if program.returncode:
        raise RuntimeError(f"nosolex archive ended with {program.returncode}")
    written = written or end
    asked = asked or written
    return Watched(workers, asked - begun, written - asked, end - written, memory, _machine())


def _processes(pid: int) -> Iterator[int]:
    with contextlib.suppress(OSError):  # it may just end
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
        for child in map(int, children.split()):
            with contextlib.suppress(OSError):
                if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                    yield child


def _own_mb(pid: int) -> float:
    """Return what it holds, pages that it shares by its part of them."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    return 0.0


def _machine() -> str:
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    model = next((line.split(":", 1)[1].strip() for line in info if "model name" in line), "?")
    return f"{os.cpu_count()} cores of {model}, load average {os.getloadavg()[0]:.1f}"

"""What Linux says of a process's work: processor time and wake-ups, of all its threads."""

import contextlib
import os
import re
import subprocess
from pathlib import Path


def cpu_seconds(pid: int) -> float:
    """Return the processor time of every thread so far, in nanosecond steps."""
    total = 0
    for path in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # a thread may just end
            total += int(path.read_text().split()[0])
    return total / 1e9


def ticks(pid: int) -> int:
    """Return what /proc/PID/stat counts: user and system time in clock ticks."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def wake_ups(pid: int) -> int:
    """Return how often its threads have gone to sleep of their own accord, and so woken up."""
    total = 0
    for path in Path(f"/proc/{pid}/task").glob("*/status"):
        with contextlib.suppress(OSError):
            found = re.search(r"^voluntary_ctxt_switches:\s+(\d+)", path.read_text(), re.M)
            total += int(found[1]) if found else 0
    return total


def resident_mb(pid: int) -> float:
    """Return the memory that it holds now."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def system_calls(pid: int, seconds: int) -> dict[str, int]:
    """Count the system calls of every thread for a while, with strace."""
    command = ["timeout", "-s", "INT", str(seconds), "strace", "-f", "-c", "-qq", "-p", str(pid)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "attach" in done.stderr and "% time" not in done.stderr:
        raise PermissionError(done.stderr.strip())
    rows = re.findall(r"^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?(\w+)$", done.stderr, re.M)
    return {name: int(count) for count, name in rows if name != "total"}

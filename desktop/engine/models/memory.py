"""How much memory is left, asked before the models are loaded.

Native libraries end the process when they cannot have memory, so the only way to survive is not to
ask them for what is not there.
"""

import contextlib
import ctypes
import sys
from collections.abc import Iterable
from pathlib import Path

from desktop.engine.models.runtime import NO_MEMORY, ModelError

WORKSPACE = 150_000_000  # beside the weights: arenas, thread stacks, tables of words and pieces
ADDRESSES = 130_000_000  # stacks and mapped files: no memory, but a process limit counts them
PER_BYTE = 2  # a file is mapped or read, and its packed weights are kept beside it


def check_memory(files: Iterable[Path]) -> None:
    """Refuse to load models that would not fit."""
    needed = WORKSPACE + PER_BYTE * sum(path.stat().st_size for path in files)
    left = available()
    if left is not None and left < needed:
        raise ModelError(
            f"{NO_MEMORY} for the models ({left // 1_000_000} MB, and "
            f"{needed // 1_000_000} MB are needed); search goes on by words alone. Close other "
            "programs and start Nosolex again."
        )


def available() -> int | None:
    """Return the bytes this process may still take, or None where nobody can tell."""
    try:
        if sys.platform == "win32":
            return _windows()
        return _posix()
    except (OSError, ValueError, AttributeError):
        return None


if sys.platform == "win32":

    class _MemoryStatus(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in (
                "total", "free", "total_page", "free_page", "total_virtual", "free_virtual", "rest"
            )),
        )  # fmt: skip

    def _windows() -> int:
        status = _MemoryStatus()
        status.length = ctypes.sizeof(status)
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(min(status.free_page, status.free_virtual))

else:
    import resource

    def _posix() -> int:
        left = _of_machine()
        limit, _ = resource.getrlimit(resource.RLIMIT_AS)
        if limit != resource.RLIM_INFINITY:
            pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
            left = min(left, max(0, limit - pages * resource.getpagesize() - ADDRESSES))
        return left

    def _of_machine() -> int:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
        raise ValueError("no MemAvailable")


def give_back() -> None:
    """Return freed memory to the system, which the C library would keep for the next model."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # a C library other than glibc
            ctypes.CDLL(None).malloc_trim(0)

"""What the program holds after a window of time, and what grew from the first to the last."""

import gc
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression, median

MOST_GROWTH_MB = 15.0  # a leak of a few KB a phrase would show
MOST_SLOWER = 0.10
_FEW = 3  # windows that are taken together at each end: one may have met a busy machine


@dataclass(frozen=True, slots=True)
class Window:
    """One window of time."""

    searches: int
    p95: float  # milliseconds of the processor
    memory: float  # MB that are resident after half of the searches
    handles: int
    threads: int

    @classmethod
    def now(cls, times: Sequence[float], held: Sequence[float]) -> "Window":
        """Take what is held now, how long the searches of the window took and what each left."""
        gc.collect()
        slow = sorted(times)[int(len(times) * 0.95)] * 1000
        return cls(len(times), slow, median(held), _count("/proc/self/fd"), _threads())

    def __str__(self) -> str:
        return (
            f"{self.searches:6} searches  p95 {self.p95:7.1f} ms  {self.memory:6.0f} MB"
            f"  {self.handles:4} handles  {self.threads:3} threads"
        )


def faults(windows: Sequence[Window]) -> list[str]:
    """Return a sentence for each thing that grew.

    >>> steady = [Window(9, 20.0, 300.0, 40, 12)] * 6
    >>> faults(steady)
    []
    >>> faults([*steady, *[Window(9, 23.0, 330.0, 41, 12)] * 3])
    ['memory grew by 36.0 MB.', 'p95 went from 20.0 to 23.0 ms.', 'handles went from 40 to 41.']
    """
    grown = growth([one.memory for one in windows])
    found = [f"memory grew by {grown:.1f} MB."] if grown > MOST_GROWTH_MB else []
    return [*found, *_faults(windows[:_FEW], windows[-_FEW:])]


def growth(values: Sequence[float]) -> float:
    """Return how much a line through values rises: freed memory comes back by chance.

    >>> growth([300.0, 320.0, 310.0, 300.0, 320.0, 310.0]) < 6
    True
    """
    if len(values) < 2:
        return 0.0
    line = linear_regression(range(len(values)), values)
    return line.slope * (len(values) - 1)


def _faults(first: Sequence[Window], last: Sequence[Window]) -> Iterator[str]:
    before, after = median(w.p95 for w in first), median(w.p95 for w in last)
    if after > before * (1 + MOST_SLOWER):
        yield f"p95 went from {before:.1f} to {after:.1f} ms."
    for name in ("handles", "threads"):
        held = [median(getattr(w, name) for w in some) for some in (first, last)]
        if held[1] > held[0]:
            yield f"{name} went from {held[0]:.0f} to {held[1]:.0f}."


def resident() -> float:
    """Return the MB of this program that are in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _threads() -> int:
    """Count all threads, those of native libraries too."""
    return max(threading.active_count(), _count("/proc/self/task"))


def _count(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())

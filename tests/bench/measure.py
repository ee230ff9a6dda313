"""Latency, memory and tables, measured the same way everywhere."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

NOTED: dict[str, float] = {}  # what the parts found, for the table at the end
KEPT: dict[str, dict[str, Any]] = {}  # the same for the page on quality, by what was measured


def timed(
    call: Callable[[str], object], phrases: Sequence[str], rounds: int,
    clock: Callable[[], float] = time.perf_counter, *, warm: bool = True,
) -> np.ndarray:  # fmt: skip
    """Return the milliseconds of each warm call, every phrase `rounds` times, interleaved.

    Not `warm`, nothing is called before. With `time.process_time` they are the processor's, of all
    threads: other work does not count.
    """
    for phrase in phrases if warm else ():
        call(phrase)
    times = []
    for _ in range(rounds):
        for phrase in phrases:
            started = clock()
            call(phrase)
            times.append((clock() - started) * 1000)
    return np.array(times)


def once(call: Callable[[str], object], phrases: Sequence[str]) -> np.ndarray:
    """Return the milliseconds of each phrase's only call."""
    return timed(call, phrases, 1, warm=False)


def row(name: str, times: np.ndarray, limit: str = "") -> str:
    """One line of a latency table."""
    median, worst = float(np.median(times)), float(np.quantile(times, 0.95))
    keep(name.strip(), "ms", median, worst)
    return f"{name:44} p50 {median:8.1f} ms   p95 {worst:8.1f} ms   {limit}"


def note(name: str, value: float) -> None:
    """Keep a figure for the table at the end."""
    NOTED[name] = value


def keep(name: str, unit: str, median: float, high: float | None = None) -> None:
    """Keep a line for the page: the middle, and the 95th of a hundred or the slowest."""
    KEPT[name] = {"what": name, "unit": unit, "median": round(median, 3)}
    if high is not None:
        KEPT[name]["high"] = round(high, 3)


def side_by_side(
    systems: Mapping[str, Callable[[str], object]], phrases: Sequence[str], rounds: int
) -> dict[str, np.ndarray]:
    """Time several systems in turn on each phrase, so that a busy machine is busy for all.

    A row a call: milliseconds by the clock, and of the processor.
    """
    for call in systems.values():
        for phrase in phrases:
            call(phrase)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in systems}
    for _ in range(rounds):
        for phrase in phrases:
            for name, call in systems.items():
                clock, busy = time.perf_counter(), time.process_time()
                call(phrase)
                busy, clock = time.process_time() - busy, time.perf_counter() - clock
                times[name].append((clock * 1000, busy * 1000))
    return {name: np.array(found) for name, found in times.items()}


def resident_mb() -> float:
    """Memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def own_mb() -> float:
    """Memory that no other process can share with this one: mapped files do not count."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    kilobytes = (int(line.split()[1]) for line in lines if line.startswith("Private_Dirty"))
    return sum(kilobytes) * 1024 / 1e6


def in_fresh_process(module: str, *arguments: str) -> Any:
    """Run a module of this folder in a process of its own and read the JSON of its last line."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{module} failed: {done.stderr.strip().splitlines()[-1:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])

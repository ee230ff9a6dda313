"""Measures the frozen program against the design's table: sizes, starts, memory, idle time.

They stay in dist/figures.json, which `python -m training quality --page docs/quality.md --frozen`
puts into the page.
"""

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from common import DIST, files_of, frozen_app, run_script, say, size_mb
from session import ANSWERED, PAINTED, READY, WORDS, FrozenSession
from smoke import environment

from training.measure.stamp import commit

_STARTS = 3
_IDLE_S = 10.0
_PHRASES = ("neumonía adquirida en la comunidad", "asthme", "fractura de fémur derecho")
BUILD_TIME = "build-seconds.json"  # left by freeze.py


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; no bounds where the design sets none."""

    name: str
    found: float | None
    unit: str
    least: float | None = None
    aim: float | None = None

    def verdict(self) -> str:
        """Say where the figure lies between what is wanted and what is aimed at."""
        if self.found is None or self.least is None:
            return ""
        if self.aim is not None and self.found <= self.aim:
            return "reached"
        return "holds" if self.found <= self.least else "**missed**"


def forget(folder: Path) -> None:
    """Let the system forget the bundle's pages, so that the next start reads the disk."""
    for path in files_of(folder):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def start(app: Path) -> dict[str, float]:
    """Start the program once and return its milestones and what it holds."""
    with tempfile.TemporaryDirectory(prefix="nosolex-figures-") as home:
        env = environment(Path(home))
        Path(env["NOSOLEX_HOME"]).mkdir()
        with FrozenSession(app, env) as session:
            found = {"painted": session.seconds_until(PAINTED)}
            found["work painted"] = session.processor_seconds()
            found["words"] = session.seconds_until(WORDS)
            found["ready"] = session.seconds_until(READY)
            found["work ready"] = session.processor_seconds()
            for number, phrase in enumerate(_PHRASES, start=1):
                session.ask(phrase)
                session.seconds_until(ANSWERED, number)
            found["memory"] = session.resident_mb()
            found["idle"] = session.processor_percent(_IDLE_S)
    return found


def sizes() -> Iterator[Row]:
    """Yield what lies on the disk, and what is carried there."""
    yield Row("installed size", size_mb(frozen_app()), "MB", 450, 300)
    for pattern, name in (("*.deb", ".deb"), ("*-linux.tar.gz", ".tar.gz")):
        found = max(DIST.glob(pattern), key=lambda path: path.stat().st_mtime, default=None)
        yield Row(f"installer {name}", size_mb(found) if found else None, "MB", 200, 130)
    times = DIST / BUILD_TIME
    built = json.loads(times.read_text()) if times.exists() else {}
    yield Row("time to build", built.get("seconds"), "s")
    yield Row("processor time to build", built.get("processor"), "s")


def starts(app: Path) -> Iterator[Row]:
    """Yield what a start takes, from the disk and from memory."""
    forget(app.parent)
    cold = start(app)
    warm = [start(app) for _ in range(_STARTS)]
    wanted = {"painted": (1.0, 0.4), "words": (2.5, 1.2), "ready": (None, None)}
    names = {
        "painted": "start to first painted window",
        "words": "start to first search possible (words)",
        "ready": "start to first whole search possible (both models)",
    }
    for key, name in names.items():
        least, aim = wanted[key]
        yield Row(f"{name}, cold", cold[key], "s", least, aim)
        yield Row(f"{name}, warm", statistics.median(one[key] for one in warm), "s", least, aim)
    yield Row(
        "resident memory with both models", max(one["memory"] for one in warm), "MB", 450, 300
    )
    yield Row("idle processor", statistics.median(one["idle"] for one in warm), "%", 0.5, 0.0)


def table(rows: list[Row]) -> str:
    """Write the rows as Markdown."""
    lines = ["| what | found | at least | aim | |", "|---|--:|--:|--:|---|"]
    for row in rows:
        found = "not built" if row.found is None else f"{row.found:.2f}".rstrip("0").rstrip(".")
        bounds = [f"{value:g}" if value is not None else "" for value in (row.least, row.aim)]
        lines.append(
            f"| {row.name}, {row.unit} | {found} | {' | '.join(bounds)} | {row.verdict()} |"
        )
    return "\n".join(lines)


def kept(rows: list[Row], machine: str, code: str) -> dict[str, object]:
    """Return the rows as docs/quality.md keeps them; what was not built is left out."""
    lines = []
    for row in rows:
        if row.found is not None:
            line: dict[str, object] = {"what": row.name, "unit": row.unit, "median": row.found}
            if row.least is not None:
                line |= {"least": row.least, "aim": row.aim}
            lines.append(line)
    return {"machine": machine, "code": [code], "rows": lines}


def main() -> None:
    """Print the table, with how busy the machine was, and keep it."""
    if sys.platform == "win32":
        say("the figures are taken on Linux only.")
        return
    rows = [*sizes(), *starts(frozen_app() / "nosolex")]
    text = table(rows)
    say(text)
    machine = f"{os.cpu_count()} cores, load average {os.getloadavg()[0]:.1f}"
    say(f"{machine} (above 1 it is shared)")
    found = kept(rows, machine, commit())
    (DIST / "figures.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    run_script(main)

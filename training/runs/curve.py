"""The curves of a run: a line a step in a table, a picture at each checkpoint."""

import csv
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from training.runs.plot import plotting

LONGEST_SILENCE = 60.0  # seconds; a slow processor takes half a minute a step
CURVE, PICTURE = "curve.csv", "curve.png"


class Curve:
    """Keeps what was measured at which step; a resumed run goes on in the same table."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.rows: list[dict[str, float]] = []
        path = folder / CURVE
        if path.is_file():
            with path.open(encoding="utf-8", newline="") as file:
                self.rows = [
                    {name: float(value) for name, value in row.items() if value}
                    for row in csv.DictReader(file)
                ]

    def add(self, step: int, values: Mapping[str, float]) -> None:
        """Note the values of a step."""
        self.rows.append({"step": float(step), **values})

    def cut(self, step: int) -> None:
        """Forget what came after the checkpoint that the run goes on from."""
        self.rows = [row for row in self.rows if row["step"] <= step]

    def save(self) -> None:
        """Write the table, and draw it where matplotlib is installed."""
        names = list(dict.fromkeys(name for row in self.rows for name in row))
        with (self._folder / CURVE).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, names)
            writer.writeheader()
            writer.writerows(self.rows)
        if len(self.rows) > 1:
            self._draw([name for name in names if name != "step"])

    def _draw(self, names: list[str]) -> None:
        plt = plotting()
        figure, every = plt.subplots(
            len(names), 1, figsize=(8, 2.4 * len(names)), layout="constrained", squeeze=False
        )
        for name, axes in zip(names, every[:, 0], strict=True):
            own = [(row["step"], row[name]) for row in self.rows if name in row]
            axes.plot(*zip(*own, strict=True), marker=".")
            axes.set(xlabel="step", ylabel=name)
        figure.savefig(self._folder / PICTURE, dpi=100)
        plt.close(figure)


class Clock:
    """Tells how far a run is and when it will end, from the steps of this sitting alone."""

    def __init__(
        self, steps: int, done: int = 0, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._steps, self._begun_at, self._now = steps, done, now
        self._started, self._told = now(), float("-inf")

    def is_due(self) -> bool:
        """Tell whether nobody was told anything yet, or for a minute."""
        return self._now() - self._told >= LONGEST_SILENCE

    def line(self, step: int, said: str) -> str:
        """Return one line of progress."""
        self._told = self._now()
        passed = self._told - self._started
        made = step - self._begun_at
        left = passed / made * (self._steps - step) if made else 0.0
        return f"step {step}/{self._steps} ({step / self._steps:.0%}), {said}, {_time(left)} left"


def _time(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"

"""What a person sees of a run: how far it is, what it costs, what went wrong."""

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from training.synthesize.factory import Totals

LINE_EVERY = 100  # answers, where there is no terminal to draw a bar in


class Watch:
    """Draws a bar on a terminal, and writes a line now and then to a log."""

    def __init__(self, console: Console, amount: int) -> None:
        self._console = console
        self._lines = 0
        columns = (
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            TimeRemainingColumn(),
        )
        self._bar = Progress(*columns, console=console, disable=not console.is_terminal)
        self._task = self._bar.add_task("", total=amount)

    def __enter__(self) -> "Watch":
        self._bar.start()
        return self

    def __exit__(self, *unused: object) -> None:
        self._bar.stop()

    def __call__(self, totals: Totals) -> None:
        """Show where the run stands."""
        self._bar.update(self._task, completed=totals.done, description=summary(totals))
        if not self._console.is_terminal and totals.done // LINE_EVERY > self._lines:
            self._lines = totals.done // LINE_EVERY
            self._console.print(f"{totals.done}/{totals.asked_for}: {summary(totals)}")


def summary(totals: Totals) -> str:
    """Return the figures of a run in one line."""
    parts = [f"{totals.answered:,} answered"]
    if totals.known:
        parts.append(f"{totals.known:,} from earlier runs")
    if totals.unusable:
        parts.append(f"{totals.unusable:,} unusable")
    if totals.retries:
        parts.append(f"{totals.retries:,} retries")
    if totals.failed:
        parts.append(f"{len(totals.failed):,} left over")
    if totals.cost:
        parts.append(f"cost {totals.cost:.4f}")
    return ", ".join(parts)

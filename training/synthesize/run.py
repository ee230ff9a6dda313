"""One run in one folder: its questions, its ledger, its settings, and a calm end on Ctrl-C."""

import asyncio
import json
import platform
import signal
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from rich.console import Console

from desktop.engine.catalogue.catalogue import Catalogue
from training.runs.folder import only_run
from training.synthesize.factory import Factory, Limits, Totals
from training.synthesize.grounding import ground
from training.synthesize.ledger import FILE, Ledger
from training.synthesize.money import Price
from training.synthesize.pace import Pace
from training.synthesize.prompts import prompt_for
from training.synthesize.tasks import Plan, Task
from training.synthesize.watch import Watch
from training.synthesize.writers.base import Request, Writer


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run was told, kept beside its answers."""

    plan: Plan
    limits: Limits
    price: Price
    requests_per_minute: float = 0.0
    tokens_per_minute: float = 0.0


def run(
    folder: Path, catalogue: Catalogue, codes: Sequence[str], settings: Settings,
    make_writer: Callable[[], Writer], console: Console,
) -> Totals:  # fmt: skip
    """Ask what has no answer yet; the folder's ledger grows and nothing in it is asked again."""
    with only_run(folder):
        ledger = Ledger(folder / FILE)
        if ledger.torn:
            console.print(f"{ledger.torn} cut lines of {FILE} are passed over.")
        tasks = list(settings.plan.tasks(codes))
        return asyncio.run(_run(folder, catalogue, tasks, settings, make_writer, ledger, console))


async def _run(
    folder: Path, catalogue: Catalogue, tasks: Sequence[Task], settings: Settings,
    make_writer: Callable[[], Writer], ledger: Ledger, console: Console,
) -> Totals:  # fmt: skip
    writer = make_writer()
    pace = Pace(settings.requests_per_minute, settings.tokens_per_minute)
    _note(folder, writer, catalogue, settings, len(tasks))
    with Watch(console, len(tasks)) as watch:
        factory = Factory(writer, ledger, pace, settings.price, settings.limits, watch)
        with _calm_end(factory, console):
            return await factory.run(tasks, lambda task: _request(catalogue, task))


def _request(catalogue: Catalogue, task: Task) -> Request:
    grounding = ground(catalogue, task.code, task.language)
    return Request(task, grounding, prompt_for(task, grounding))


class _calm_end:  # noqa: N801  # reads as a verb where it is used
    """The first Ctrl-C asks nothing new and waits for what is paid; the second ends at once."""

    def __init__(self, factory: Factory, console: Console) -> None:
        self._factory, self._console = factory, console

    def __enter__(self) -> None:
        self._loop = asyncio.get_running_loop()
        try:
            self._loop.add_signal_handler(signal.SIGINT, self._stop)
        except NotImplementedError:  # Windows has none; there Ctrl-C ends at once
            return

    def __exit__(self, *unused: object) -> None:
        try:
            self._loop.remove_signal_handler(signal.SIGINT)
        except NotImplementedError:
            return

    def _stop(self) -> None:
        self._factory.stop("it was interrupted")
        self._console.print("Waiting for the answers under way; press Ctrl-C again to end now.")
        self._loop.remove_signal_handler(signal.SIGINT)


def _note(
    folder: Path, writer: Writer, catalogue: Catalogue, settings: Settings, amount: int
) -> None:
    said: dict[str, Any] = {
        "model": writer.name,
        "release": catalogue.release,
        "tasks": amount,
        "settings": asdict(settings),
        "python": platform.python_version(),
        "versions": {name: _version(name) for name in ("google-genai", "httpx2")},
    }
    text = json.dumps(said, indent=1, ensure_ascii=False)
    (folder / "settings.json").write_text(text, encoding="utf-8")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"

"""The design's table, what was wanted beside what was found in this run."""

import importlib
import os
from collections.abc import Iterator
from pathlib import Path

import click

from tests.bench.measure import NOTED
from tests.bench.memory import USED

# name in the design, figure, unit, at least, aim
WANTED = (
    ("whole search, 12 tokens, p95", "whole search, p95", "ms", 150, 80),
    ("without reranking, p95", "without reranking, p95", "ms", 25, 10),
    ("hotkey to painted results, p95", "hotkey to best order, p95", "ms", 350, 200),
    ("start to first painted window", "start to first painted window", "s", 1.0, 0.4),
    ("start to first search possible", "start to first answer by words", "s", 2.5, 1.2),
    ("resident memory with both models", f"resident, {USED}", "MB", 450, 300),
    ("idle CPU", "idle CPU", "%", 0.5, 0.0),
    ("the pack", "pack", "MB", 110, 80),
)
PARTS = ("latency", "memory", "start", "hotkey")


def run(pack: Path, full: bool = False) -> None:
    """Print the table; parts that have not run yet in this process run first."""
    for name in PARTS:
        if not any(key in NOTED for key in _figures_of(name)):
            click.echo(f"-- {name}")
            importlib.import_module(f"tests.bench.{name}").run(pack, full)
    NOTED["pack"] = sum(path.stat().st_size for path in pack.iterdir()) / 1e6
    load = os.getloadavg()[0]
    click.echo(f"\n{os.cpu_count()} cores, load average {load:.1f} (above 1 it is shared)")
    click.echo(f"{'what':36} {'found':>10} {'at least':>9} {'aim':>7}")
    for line in _lines():
        click.echo(line)
    click.echo("installed size and installer: `make package`, docs/deploy.md")


def _figures_of(part: str) -> tuple[str, ...]:
    return {
        "latency": ("whole search, p95",),
        "memory": (f"resident, {USED}",),
        "start": ("idle CPU",),
        "hotkey": ("hotkey to best order, p95",),
    }[part]


def _lines() -> Iterator[str]:
    for name, figure, unit, least, aim in WANTED:
        found = NOTED.get(figure)
        if found is None:
            yield f"{name:36} {'not taken':>10}"
            continue
        word = "reached" if found <= aim else "holds" if found <= least else "MISSED"
        yield f"{name:36} {found:7.2f} {unit:2} {least:9} {aim:7}   {word}"

"""`python -m tests.bench PART [--pack FOLDER] [--full]`; `all` runs every part, ends in a table,
and leaves build/bench.json for `python -m training quality --bench`. A part by itself, as `rivals`
in an environment with torch, adds its lines to it.

The parts are meant for ten quiet minutes together; `--full` takes the long ones to their end.
"""

import importlib
from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir

# `design` is last: it prints beside each other what the parts before it have found.
PARTS = (
    "words", "latency", "rivals", "memory", "start", "painted", "hotkey", "throughput",
    "growth", "design",
)  # fmt: skip
ASKED_FOR = ("reading", "rest")  # data that not everybody has; a minute and a half of rest


@click.command()
@click.argument("part", type=click.Choice([*PARTS, *ASKED_FOR, "all"]), default="latency")
@click.option("--pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--full", is_flag=True, help="5,000 phrases, a million texts: half an hour.")
def main(part: str, pack: Path | None, full: bool) -> None:
    """Print the figures of one part, or of all."""
    for name in PARTS if part == "all" else (part,):
        click.echo(f"\n== {name}")
        importlib.import_module(f"tests.bench.{name}").run(pack or default_pack_dir(), full)
    kept = importlib.import_module("tests.bench.kept")
    if written := kept.write() if part == "all" else kept.add():
        click.echo(f"written: {written}")


if __name__ == "__main__":
    main()

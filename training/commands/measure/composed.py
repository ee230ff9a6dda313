"""Composed wordings have no vector: how many of them find their concept all the same."""

from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from training.commands.measure.lists import table_of
from training.data.packs import keys_option, open_engine
from training.measure.composed import composed
from training.measure.lists import judge


@click.command(help="Measure a pack on a part of its own composed wordings.")
@click.option("--pack", type=click.Path(path_type=Path), default=Path("resources/packs/default"))
@click.option("--limit", default=680, show_default=True, help="About so many; 0 for all of them.")
@keys_option
def command(pack: Path, limit: int, keys: tuple[Path, ...]) -> None:
    """Print a table by language."""
    console = Console()
    with open_engine(pack, keys) as engine:
        asked = composed(engine.catalogue, limit)
        if not asked:
            console.print("This pack has no composed wordings.")
            return
        with Progress(console=Console(stderr=True)) as bar:
            judged = list(bar.track(judge(engine, asked), total=len(asked)))
    console.print(table_of("composed wordings", judged, lambda one: one.language))

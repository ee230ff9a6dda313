"""Draws whether a probability is what it says."""

import json
from pathlib import Path

import click

from desktop.engine.pack import pack as names
from training.measure.reliability import draw


@click.command(help="Draw the reliability of a pack's probabilities.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--out", type=click.Path(path_type=Path), default=Path("docs/images/reliability.svg"))
def command(pack: Path, out: Path) -> None:
    """Write the plot of the three stages, from phrases that were not learned from."""
    figures = json.loads((pack / names.RANKING).read_text(encoding="utf-8"))["figures"]
    out.parent.mkdir(parents=True, exist_ok=True)
    draw(figures, out)
    click.echo(f"wrote {out}")

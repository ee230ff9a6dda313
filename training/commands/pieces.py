"""Takes checkpoints to a lent machine and back where only small files can travel."""

from pathlib import Path

import click

from training.runs.folder import needs
from training.runs.pieces import SIZE, join, split

Folder = click.Path(path_type=Path, file_okay=False)


@click.group(help="Split a checkpoint into small files, and put them together again.")
def command() -> None:
    """Hold the two halves."""


@command.command("split", help="Write CHECKPOINT as pieces.")
@click.argument("checkpoint", type=Folder)
@click.option("--out", type=Folder, required=True)
@click.option("--eight-bits/--half", default=False, show_default=True, help="How matrices travel.")
@click.option("--words/--no-words", default=True, show_default=True, help="Word embeddings too.")
@click.option("--size", default=SIZE, show_default=True, help="Bytes a piece.")
def split_(checkpoint: Path, out: Path, eight_bits: bool, words: bool, size: int) -> None:
    """Split and say how many pieces there are."""
    needs("torch")
    count = split(checkpoint, out, eight_bits=eight_bits, words=words, size=size)
    total = sum(path.stat().st_size for path in out.iterdir())
    click.echo(f"{count} pieces, {total / 1e6:.1f} MB, in {out}")


@command.command("join", help="Put the pieces in FOLDER together.")
@click.argument("folder", type=Folder)
@click.option("--base", type=Folder, help="The checkpoint it began with, if words stayed there.")
@click.option("--out", type=Folder, required=True)
def join_(folder: Path, base: Path | None, out: Path) -> None:
    """Join and say where."""
    needs("torch")
    join(folder, base, out)
    click.echo(f"Checkpoint: {out}")

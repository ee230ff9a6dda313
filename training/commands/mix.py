"""Mixes the checkpoint that a run began with and the one that it ended with."""

from pathlib import Path

import click

from training.runs.folder import needs

Folder = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command(help="Write the mean of a run's base and of what it ended with.")
@click.option("--base", type=Folder, required=True, help="The checkpoint before the run.")
@click.option("--tuned", type=Folder, required=True, help="The checkpoint after it.")
@click.option("--share", default=0.5, show_default=True, type=click.FloatRange(0, 1),
              help="How much of the tuned one.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), required=True)
def command(base: Path, tuned: Path, share: float, out: Path) -> None:
    """Read both, write one."""
    needs("torch")
    from training.models.mix import mixed

    mixed(base, tuned, share).save(out)
    click.echo(f"{out}: {share:.0%} of {tuned}, the rest of {base}")

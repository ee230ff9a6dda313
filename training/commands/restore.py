"""Takes checkpoints out of a pack, to go on training where the original weights are gone."""

from pathlib import Path

import click

from desktop.engine.pack import open_pack
from training.runs.folder import needs

Folder = click.Path(path_type=Path, file_okay=False)


@click.command(help="Write checkpoints from a pack's int8 models: rounded, but good to go on from.")
@click.option("--pack", type=Folder, required=True, help="Folder of a signed pack.")
@click.option("--out", type=Folder, required=True, help="Folder to write.")
def command(pack: Path, out: Path) -> None:
    """Check the pack, restore, say where."""
    needs("torch")
    needs("onnx")
    from training.base.restore import restore

    open_pack(pack)
    out.mkdir(parents=True, exist_ok=True)
    for name, folder in restore(pack, out).items():
        click.echo(f"{name}: {folder}")

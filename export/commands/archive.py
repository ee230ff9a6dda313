"""A pack travels as one file: by mail, on a stick, to `nosolex pack install`."""

from pathlib import Path

import click

from desktop.engine.pack.source import zip_pack
from training.data.packs import keys_option, open_pack


@click.command(help="Write a signed pack as one .nlxpack file.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--out", type=click.Path(path_type=Path), help="Default: NAME-VERSION.nlxpack here.")
@keys_option
def command(pack: Path, out: Path | None, keys: tuple[Path, ...]) -> None:
    """See that the pack is whole, then write it; the same pack gives the same bytes."""
    manifest = open_pack(pack, keys).manifest
    target = out or Path(f"{manifest.name}-{manifest.version}.nlxpack")
    zip_pack(pack, target)
    click.echo(f"{target}: {target.stat().st_size / 1e6:.1f} MB")

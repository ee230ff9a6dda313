"""A pack travels as one file: by mail, on a stick, to `nosolex pack install`."""

from pathlib import Path

import click

from desktop.engine.pack.keys import load_keys, packaged_keys
from desktop.engine.pack.pack import open_pack
from desktop.engine.pack.source import zip_pack


@click.command(help="Write a signed pack as one .nlxpack file.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--out", type=click.Path(path_type=Path), help="Default: NAME-VERSION.nlxpack here.")
@click.option("--keys", type=click.Path(path_type=Path), multiple=True, help="A site's key folder.")
def command(pack: Path, out: Path | None, keys: tuple[Path, ...]) -> None:
    """See that the pack is whole, then write it; the same pack gives the same bytes."""
    manifest = open_pack(pack, load_keys(packaged_keys(), *keys)).manifest
    target = out or Path(f"{manifest.name}-{manifest.version}.nlxpack")
    zip_pack(pack, target)
    click.echo(f"{target}: {target.stat().st_size / 1e6:.1f} MB")

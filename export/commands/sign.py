"""Signing is a step of its own, because the key may live on another machine."""

from pathlib import Path

import click

from desktop.engine.pack.keys import load_keys, packaged_keys
from desktop.engine.pack.pack import open_pack
from export.pack.signing import development_key, sign


@click.command(help="Sign a pack's manifest with one or more private keys.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--key", "keys", type=click.Path(path_type=Path), multiple=True)
def command(pack: Path, keys: tuple[Path, ...]) -> None:
    """Write manifest.sig and open the pack once to see that it holds."""
    used = keys or (development_key(),)
    sign(pack, *used)
    opened = open_pack(pack, load_keys(packaged_keys(), *(key.parent for key in used)))
    click.echo(f"{opened.title}: signed with {opened.key}, {len(opened.manifest.files)} files")

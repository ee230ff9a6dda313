"""Signing is a step of its own, because the key may live on another machine."""

from pathlib import Path

import click

from export.pack.signing import development_key, folders_of, key_option, sign
from training.data.packs import open_pack


@click.command(help="Sign a pack's manifest with one or more private keys.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@key_option
def command(pack: Path, private: tuple[Path, ...]) -> None:
    """Write manifest.sig and open the pack once to see that it holds."""
    used = private or (development_key(),)
    sign(pack, *used)
    opened = open_pack(pack, folders_of(used))
    click.echo(f"{opened.title}: signed with {opened.key}, {len(opened.manifest.files)} files")

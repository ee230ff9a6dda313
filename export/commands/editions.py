"""Since when and until when each code is valid: one small table of the pack."""

from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack import pack as names
from export.episode.drg import every_code
from export.episode.editions import write_editions
from export.episode.finishing import finished
from export.episode.oracle import oracle
from export.pack.signing import key_option
from training.data.packs import keys_option


@click.command(help="Write the table of editions into a pack, and sign it anew.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@key_option
@keys_option
def command(pack: Path, private: tuple[Path, ...], keys: tuple[Path, ...]) -> None:
    """Ask, write, tell."""
    catalogue = Catalogue.open(pack / names.CATALOGUE)
    with finished(pack, private, keys), oracle() as ask:
        lines = write_editions(pack / names.EDITIONS, catalogue, every_code(), ask)
    catalogue.close()
    size = (pack / names.EDITIONS).stat().st_size
    click.echo(f"{names.EDITIONS}: {lines:,} codes, {size / 1000:.0f} KB")

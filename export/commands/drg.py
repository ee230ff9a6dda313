"""What US MS-DRG says of each code: one small table of the pack, indicative and optional."""

from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.codes import bare
from desktop.engine.pack import pack as names
from export.episode.drg import write_drg
from export.episode.finishing import finished
from export.pack.signing import key_option
from training.data.packs import keys_option


@click.command(help="Write the table of MS-DRG into a pack, and sign it anew.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@key_option
@keys_option
def command(pack: Path, private: tuple[Path, ...], keys: tuple[Path, ...]) -> None:
    """Read drgpy's tables, write what they say of the pack's codes, tell."""
    catalogue = Catalogue.open(pack / names.CATALOGUE)
    codes = [
        bare(code.code) for chapter in catalogue.chapters() for code in catalogue.codes(chapter)
    ]
    catalogue.close()
    with finished(pack, private, keys):
        grouped = write_drg(pack / names.DRG, codes)
    size = (pack / names.DRG).stat().st_size
    click.echo(f"{names.DRG}: {grouped:,} codes with a group, {size / 1000:.0f} KB")

"""The titles of the commonest procedures in six languages, for a person to read over."""

from pathlib import Path

import click

from desktop.engine.errors import PackError
from desktop.engine.procedures.opening import open_procedure_codes
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from export.procedures.commonest import titles
from training.data.packs import keys_option, open_pack


@click.command(help="Print the composed titles of a pack's commonest procedures, a line a code.")
@click.argument("source", type=click.Path(path_type=Path, exists=True, file_okay=False),
                default=default_pack_dir)  # fmt: skip
@click.option("--count", default=500, show_default=True)
@keys_option
def command(source: Path, count: int, keys: tuple[Path, ...]) -> None:
    """Print a tab-separated table."""
    pack = open_pack(source, keys)
    catalogue = open_procedure_codes(pack)
    if catalogue is None:
        raise PackError(f"The pack {pack.title} holds diagnoses alone; name one with procedures.")
    click.echo("\t".join(("code", *LANGUAGES)))
    for row in titles(catalogue, count):
        click.echo("\t".join(row))
    catalogue.close()

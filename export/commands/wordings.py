"""The wordings that are composed for concepts that nobody has worded, to be read over."""

from pathlib import Path

import click

from desktop.engine.resources import resources_dir
from export.catalogue.build import composed_wordings, packaged_sources
from training.data.phrases.table import write_tables
from training.data.phrases.telling import phrases_in


@click.command(help="Print the composed wordings of the codes that begin so, or write tables.")
@click.argument("beginnings", nargs=-1, metavar="[CODE]...")
@click.option("--out", type=click.Path(path_type=Path), help="Folder of tables, as phrases are.")
def command(beginnings: tuple[str, ...], out: Path | None) -> None:
    """Print code, language and wording; with --out write what `training phrases` checks."""
    folder = resources_dir() / "phrases"
    spoken = phrases_in((folder,), lambda line: click.echo(line, err=True))
    made = composed_wordings(packaged_sources(spoken))
    chosen = [phrase for phrase in made if phrase.code.startswith(beginnings or ("",))]
    if out:
        write_tables(out, chosen)
        return
    for phrase in chosen:
        click.echo(f"{phrase.code}\t{phrase.language}\t{phrase.text}")

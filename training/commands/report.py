"""Prints again what a folder of texts holds."""

from collections import Counter
from pathlib import Path

import click

from training.data.catalogue import open_catalogue
from training.pairs.item import read_items
from training.pairs.report import as_markdown, draw

Folder = click.Path(path_type=Path)


@click.command(help="Report how many texts and pairs there are, by language, kind and chapter.")
@click.argument("folder", type=Folder)
@click.option("--catalogue", type=Folder, help="catalogue.db [the default pack's].")
@click.option("--plot", type=Folder, help="Draw the texts into this file too.")
def command(folder: Path, catalogue: Path | None, plot: Path | None) -> None:
    """Print the report."""
    book = open_catalogue(catalogue)
    items = list(read_items(folder))
    chapter_of = {}
    for code in {item.rubric for item in items}:
        rubric = book.rubric(code)
        chapter_of[code] = rubric.chapter if rubric else 0
    click.echo(as_markdown(items, chapter_of.__getitem__, Counter()))
    if plot:
        draw(items, chapter_of.__getitem__, plot)

"""Reads every source and writes the texts that all later steps draw their pairs from."""

from pathlib import Path

import click

from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir
from training.data.catalogue import open_catalogue
from training.data.every import chosen, read
from training.data.folder import data_folder
from training.data.phrases.telling import phrases_in
from training.pairs.collect import collect
from training.pairs.folding import Folding
from training.pairs.item import write_items
from training.pairs.report import as_markdown, draw
from training.runs.folder import begin, needs

Folder = click.Path(path_type=Path)


@click.command(help="Collect texts from all sources, split them, and report how many there are.")
@click.option("--out", type=Folder, required=True, help="Folder to write.")
@click.option("--catalogue", type=Folder, help="catalogue.db [the default pack's].")
@click.option("--phrases", type=Folder, multiple=True, help="Further tables of phrases.")
@click.option("--source", "only", multiple=True, help="Only these sources [all].")
@click.option("--without", multiple=True, help="Leave these sources out.")
@click.option("--hold-categories", is_flag=True, help="Keep a tenth of the categories out.")
@click.option("--thin", "thinned", is_flag=True, help="Drop near-duplicates with semhash.")
@click.option("--plot/--no-plot", default=True, help="Draw the report too.")
def command(
    out: Path, catalogue: Path | None, phrases: tuple[Path, ...], only: tuple[str, ...],
    without: tuple[str, ...], hold_categories: bool, thinned: bool, plot: bool,
) -> None:  # fmt: skip
    """Collect, thin out, write, report."""
    if thinned:
        needs("semhash")
    book = open_catalogue(catalogue)
    readers = chosen(book, phrases_in(phrases, click.echo), only, without)
    if data_folder() is None and not only:
        click.echo("Without a data folder: the catalogue and the project's phrases alone.")
    settings = {"sources": list(readers), "hold_categories": hold_categories, "thin": thinned}
    begin(out, settings, [*phrases, *_tables(catalogue)])
    found = collect(read(readers, click.echo), Folding(book), hold_categories=hold_categories)
    items = found.items
    if thinned:
        from training.pairs.thin import thin

        items = thin(items)
        found.dropped["near-duplicates"] = len(found.items) - len(items)
    write_items(out, items)
    chapter_of = {code: _chapter(book.rubric(code)) for code in {item.rubric for item in items}}
    report = as_markdown(items, chapter_of.__getitem__, found.dropped)
    (out / "report.md").write_text(report, encoding="utf-8")
    if plot:
        draw(items, chapter_of.__getitem__, out / "report.png")
    click.echo(report.split("\n\n")[1])
    click.echo(f"Written: {out / 'report.md'}")


def _tables(catalogue: Path | None) -> list[Path]:
    folder = data_folder()
    tables = [folder / name for name in ("titles", "syn", "dev")] if folder else []
    return [*tables, catalogue or default_pack_dir() / CATALOGUE]


def _chapter(rubric: object) -> int:
    return int(getattr(rubric, "chapter", 0))

"""Who has a nation's official table puts it in here; it then stands above every other title."""

from pathlib import Path

import click

from desktop.engine.results import LANGUAGES
from export.catalogue.importing import Imported, import_titles, write_titles
from export.catalogue.tabular import packaged_tabular, tabular_file


@click.command(help="Read titles from CSV, XLSX, ClaML or tabular XML for the catalogue's build.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(LANGUAGES), required=True)
@click.option("--name", required=True, help='What it is, such as "CIE-10-ES 2026".')
@click.option("--out", type=click.Path(path_type=Path), help="Default: build/titles/NAME.tsv")
@click.option("--tabular", type=click.Path(path_type=Path), help="Tabular XML of another year.")
def command(file: Path, language: str, name: str, out: Path | None, tabular: Path | None) -> None:
    """Write the titles that fit, and say what did not."""
    listing = tabular_file(tabular) if tabular else packaged_tabular()
    done = import_titles(file, language, listing.rubrics())
    target = out or Path("build/titles") / f"{'-'.join(name.lower().split())}.{language}.tsv"
    write_titles(target, done.titles)
    _report(done, name, target)


def _report(done: Imported, name: str, target: Path) -> None:
    click.echo(f"{name}: read as {done.how}")
    click.echo(f"{len(done.titles):,} titles of this release's rubrics -> {target}")
    if done.folded:
        click.echo(
            f"{done.folded:,} full codes left out: their title is composed from the rubric's"
        )
    if done.unreadable:
        click.echo(f"{done.unreadable:,} rows without a code and a title left out", err=True)
    if done.unknown:
        few = ", ".join(sorted(done.unknown)[:20])
        more = " ..." if len(done.unknown) > 20 else ""
        click.echo(f"{len(done.unknown):,} codes are not in this release: {few}{more}", err=True)
    click.echo(f"Now build: python -m export catalogue --titles {target}")

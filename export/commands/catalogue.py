"""Anyone can rebuild the catalogue from two registry packages and the project's phrases."""

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from desktop.engine.resources import resources_dir
from export.catalogue.build import Report, build_catalogue, keep_chapters, packaged_sources
from export.catalogue.importing import read_titles
from training.data.phrases.telling import phrases_in


@click.command(help="Build catalogue.db from the registry packages and the project's phrases.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("build/catalogue.db"))
@click.option(
    "--phrases", type=click.Path(path_type=Path), multiple=True, help="Folder of phrases."
)
@click.option(
    "--titles", type=click.Path(path_type=Path), multiple=True, help="From import-titles."
)
@click.option("--chapter", "chapters", type=int, multiple=True, help="Only these [all].")
@click.option("--tabular", type=click.Path(path_type=Path), help="Tabular XML of another year.")
@click.option(
    "--apertium/--no-apertium", default=True, help="Machine translation, where installed."
)
def command(
    out: Path,
    phrases: tuple[Path, ...],
    titles: tuple[Path, ...],
    chapters: tuple[int, ...],
    tabular: Path | None,
    apertium: bool,
) -> None:
    """Build, then say what went in."""
    folders = phrases or (resources_dir() / "phrases",)
    spoken = phrases_in(folders, lambda line: click.echo(line, err=True))
    sources = packaged_sources(spoken, tabular)
    sources.titles = [*(read_titles(path) for path in titles), *sources.titles]
    sources.apertium = apertium
    if chapters:
        keep_chapters(sources, chapters)
    _print(build_catalogue(out, sources), out)


def _print(report: Report, out: Path) -> None:
    table = Table("kind", "origin", "texts", title=f"{report.rubrics} rubrics")
    table.columns[2].justify = "right"
    for (kind, origin), count in sorted(report.texts.items()):
        table.add_row(kind, origin, f"{count:,}")
    console = Console()
    console.print(table)
    console.print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")
    for remark in report.remarks:
        console.print(remark)
    if report.unknown:
        codes = sorted({phrase.code for phrase in report.unknown})
        console.print(f"{len(codes)} codes of phrases are not in this release: {', '.join(codes)}")

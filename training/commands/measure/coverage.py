"""A site that thinks of a language must know how much of it is official and how much is not."""

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from training.measure.coverage import KINDS, NAMES, Counts, coverage


@click.command(help="Print how many codes have a title in each language, by its origin.")
@click.argument("catalogue", type=click.Path(path_type=Path), required=False)
def command(catalogue: Path | None) -> None:
    """Print one table for the reportable codes and one for the rubrics."""
    codes, rubrics = coverage(catalogue or default_pack_dir() / "catalogue.db")
    console = Console()
    console.print(_table("reportable codes", codes))
    console.print(_table("categories, headers and rubrics", rubrics))


def _table(name: str, counts: Counts) -> Table:
    total = sum(counts["en"].values())
    table = Table(title=f"{total:,} {name}: where the title comes from")
    table.add_column("origin")
    for language in LANGUAGES:
        table.add_column(language, justify="right")
    for kind in KINDS:
        shares = (counts[language][kind] for language in LANGUAGES)
        table.add_row(NAMES[kind], *(f"{n:,} ({100 * n / total:.1f}%)" for n in shares))
    return table

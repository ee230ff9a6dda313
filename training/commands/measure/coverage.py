"""A site that thinks of a language must know how much of it is official and how much is not."""

from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from training.measure.coverage import ENOUGH, KINDS, NAMES, Counts, Worded, concepts, coverage


@click.command(help="Print titles by language and origin, and wordings by language and concept.")
@click.argument("catalogue", type=click.Path(path_type=Path), required=False)
@click.option("--gaps", is_flag=True, help="Only list the concepts that have too few wordings.")
def command(catalogue: Path | None, *, gaps: bool) -> None:
    """Print one table each for the reportable codes, the rubrics and the concepts."""
    path = catalogue or default_pack_dir() / "catalogue.db"
    worded, console = concepts(path), Console()
    if gaps:
        for one in worded:
            if one.gaps:
                click.echo(f"{one.code}\t{' '.join(one.gaps)}")
        return
    codes, rubrics = coverage(path)
    console.print(_table("reportable codes", codes))
    console.print(_table("categories, headers and rubrics", rubrics))
    console.print(_wordings(worded))


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


def _wordings(worded: Sequence[Worded]) -> Table:
    table = Table(title=f"{len(worded):,} concepts: wordings, the project's own and composed")
    table.add_column("wordings")
    for language in LANGUAGES:
        table.add_column(language, justify="right")
    for few in range(ENOUGH + 1):
        shares = (sum(min(one.count(name), ENOUGH) == few for one in worded) for name in LANGUAGES)
        name = f"{few} or more" if few == ENOUGH else str(few) if few else "none"
        table.add_row(name, *(f"{n:,} ({100 * n / len(worded):.1f}%)" for n in shares))
    return table

"""Whoever adds wordings must know which concepts have too few, and in which language."""

from collections.abc import Sequence

import click
from rich.console import Console
from rich.table import Table

from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from export.catalogue.build import packaged_sources
from export.catalogue.wordings.counted import ENOUGH, Worded, counted
from training.data.phrases.telling import phrases_in


@click.command(help="Count the wordings of each concept and language, composed ones among them.")
@click.option("--gaps", is_flag=True, help="Only list the concepts that have too few.")
def command(*, gaps: bool) -> None:
    """Print one table, or a line for each gap."""
    spoken = phrases_in((resources_dir() / "phrases",), lambda line: click.echo(line, err=True))
    found = counted(packaged_sources(spoken), spoken)
    if not gaps:
        Console().print(_table(found))
        return
    for one in found:
        if one.gaps:
            click.echo(f"{one.code}\t{' '.join(one.gaps)}")


def _table(found: Sequence[Worded]) -> Table:
    table = Table(title=f"{len(found):,} concepts: wordings, the project's own and composed")
    table.add_column("wordings")
    for language in LANGUAGES:
        table.add_column(language, justify="right")
    for few in range(ENOUGH + 1):
        shares = (sum(min(one.count(name), ENOUGH) == few for one in found) for name in LANGUAGES)
        name = f"{few} or more" if few == ENOUGH else str(few) if few else "none"
        table.add_row(name, *(f"{n:,} ({100 * n / len(found):.2f}%)" for n in shares))
    return table

"""The lists that judge a pack, by way of saying and by language."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from training.data.lists import Graded, read_list, spread_of
from training.data.packs import keys_option, open_engine
from training.measure.lists import Judged, judge, lines
from training.measure.systems import VARIANTS, WHOLE

Folder = click.Path(path_type=Path)


@click.command(help="Measure a pack on graded lists, such as tests/acceptance/inpatient.tsv.")
@click.argument("tables", type=Folder, nargs=-1, required=True)
@click.option("--pack", type=Folder, default=Path("resources/packs/default"), show_default=True)
@click.option("--variant", type=click.Choice(list(VARIANTS)), default=WHOLE, show_default=True)
@click.option("--limit", default=0, help="An evenly spread part of about this many phrases.")
@click.option("--wrong", type=Folder, help="Write what was not answered first to this table.")
@keys_option
def command(
    tables: tuple[Path, ...], pack: Path, variant: str, limit: int, wrong: Path | None,
    keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Print two tables a list."""
    console = Console()
    with open_engine(pack, keys) as engine:
        for path in tables:
            asked = spread_of(list(read_list(path)), limit)
            with Progress(console=Console(stderr=True)) as bar:
                judged = list(bar.track(judge(engine, asked, variant), total=len(asked)))
            console.print(table_of(f"{path.stem}, by way", judged, lambda phrase: phrase.way))
            console.print(table_of(f"{path.stem}, by language", judged, lambda one: one.language))
            if wrong:
                _write(wrong, judged)


def table_of(title: str, judged: Sequence[Judged], key: Callable[[Graded], str]) -> Table:
    """Return the figures of each group as a table."""
    table = Table(title=title)
    for column in ("", "phrases", "first", "whole code", "in five", "clear and wrong"):
        table.add_column(column, justify="right" if column else "left")
    for name, line in lines(judged, key).items():
        shares = (line.first, line.whole, line.in_five, line.clear_wrong)
        table.add_row(name, f"{line.phrases:,}", *(f"{share:.3f}" for share in shares))
    return table


def _write(path: Path, judged: Sequence[Judged]) -> None:
    with path.open("a", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n")
        for one in judged:
            if one.place != 1:
                said = (one.phrase.language, one.phrase.way, one.phrase.text)
                clear = "clear" if one.clear else ""
                table.writerow((*said, ";".join(one.phrase.codes), one.first, one.place, clear))

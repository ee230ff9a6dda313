"""What the reader hears said of diagnoses, by assertion, on marked reports; no code is sought."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from training.data.packs import keys_option
from training.data.reports import Report, own_reports

if TYPE_CHECKING:
    from training.measure.reading.known import KnownEngine

Pairs = Counter[tuple[str, str]]


@click.command(help="Measure what is heard said of diagnoses, on the reports kept aside.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--every", is_flag=True, help="Those that the tagger learned from, too.")
@click.option("--limit", default=0, help="Reports; 0 takes all.")
@keys_option
def command(pack: Path, every: bool, limit: int, keys: tuple[Path, ...]) -> None:
    """Measure and print."""
    from training.measure.reading.known import open_known

    kept = [one for one in own_reports() if every or one.split == "dev"]
    some = kept[:: max(1, len(kept) // limit)] if limit else kept
    engine = open_known(pack, keys)
    for line in _lines(_heard(engine, some), len(some)):
        click.echo(line)
    engine.close()


def _heard(engine: "KnownEngine", reports: Sequence[Report]) -> Pairs:
    from desktop.engine.report.reader import DEFAULT, ReportReader
    from training.measure.reading.judge import assertions

    reader = ReportReader(engine)
    counted: Pairs = Counter()
    for gold in reports:
        counted.update(assertions(
            gold.mentions, reader.found(gold.text, gold.language, DEFAULT)
        ))  # fmt: skip
    return counted


def _lines(counted: Pairs, reports: int) -> Iterator[str]:
    """Yield a table: how many are marked so, how many of these are heard, how many are so."""
    from desktop.engine.report.report import Assertion

    yield "| said | marked | recall | precision |"
    yield "|---|--:|--:|--:|"
    for name in get_args(Assertion):
        right = counted[name, name]
        marked = sum(times for (wanted, _), times in counted.items() if wanted == name)
        told = sum(times for (_, heard), times in counted.items() if heard == name)
        yield f"| {name} | {marked} | {_share(right, marked)} | {_share(right, told)} |"
    right = sum(times for (wanted, heard), times in counted.items() if wanted == heard)
    yield f"{reports} reports, {counted.total()} mentions: {_share(right, counted.total())} right"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"

"""How well whole reports are read, beside each part of the reader alone."""

from itertools import islice
from pathlib import Path

import click

from training.data.packs import keys_option
from training.data.reports import cases, own_reports
from training.runs.folder import write_json

File = click.Path(path_type=Path)
Page = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command(help="Measure the reader on CodiEsp's dev part and the reports kept aside.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--limit", default=0, help="Cases of CodiEsp, and reports; 0 takes all.")
@click.option("--cache", type=File, help="Answers of an earlier run of the same pack.")
@click.option("--out", type=File, help="Write the figures as JSON.")
@click.option("--page", type=Page, help="Fill the marked tables of docs/reports.md.")
@click.option("--timed", default=12, show_default=True, help="Reports that are timed.")
@keys_option
def command(
    pack: Path, limit: int, cache: Path | None, out: Path | None, page: Path | None, timed: int,
    keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Measure, print and keep."""
    from training.measure.reading.known import open_known
    from training.measure.reading.page import figures, fill, pace

    engine = open_known(pack, keys)
    if cache:
        engine.remember(cache)
    most = limit or None
    dev = list(islice(cases("dev"), most))
    kept = [one for one in own_reports() if one.split == "dev"]
    written = kept[:: max(1, len(kept) // limit)] if limit else kept
    found = figures(engine, dev, written, click.echo)
    found |= {"pack": engine.pack.title, "written": len(written)}
    if cache:
        engine.keep(cache)
    if timed:
        found["pace"] = pace(engine, kept[:: max(1, len(kept) // timed)])
        click.echo(f"400 words: {found['pace']}")
    if out:
        write_json(out, found)
    if page:
        page.write_text(fill(page.read_text(encoding="utf-8"), found), encoding="utf-8")
    engine.close()

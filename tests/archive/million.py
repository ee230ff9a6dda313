"""`make archive-million`: a million rows coded for real, and what follows for a hundred million.

    NOSOLEX_DATA=FOLDER python -m tests.archive.million [--rows N] [--phrases N] [--page FILE]

The rows are drawn from the coded mentions of physicians (the dev parts) by their frequencies. It
runs `nosolex archive` with each number of workers in turn, looks at it from outside, and writes its
table into docs/archive.md.
"""

import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir
from tests.archive.watched import Watched, watch
from training.data.mentions import read_mentions, there_are
from training.measure.stamp import commit

PAGE = Path("docs/archive.md")
_SETS = ("codiesp_x", "distemist")
_SEED = 20261129
_MILLION = 1_000_000
_HOUR, _MANY, _CORES = 3600, 100, 64  # seconds, millions of rows, of a cluster
_PLACE = re.compile(
    r"(<!-- measured: a million rows -->\n).*?(<!-- end of measured -->)", re.DOTALL
)


@click.command()
@click.option("--rows", default=_MILLION, show_default=True, type=click.IntRange(1))
@click.option("--phrases", default=0, help="Of so many of the mentions only, evenly spread.")
@click.option("--workers", default="1,2", show_default=True, help="Runs, by their processes.")
@click.option("--pack", type=click.Path(path_type=Path, exists=True), default=default_pack_dir())
@click.option("--page", type=click.Path(path_type=Path), help=f"[{PAGE}, of a whole run]")
def main(rows: int, phrases: int, workers: str, pack: Path, page: Path | None) -> None:
    """Measure `nosolex archive` and write the table."""
    page = page or (PAGE if rows >= _MILLION and not phrases else None)
    if page and not _PLACE.search(page.read_text(encoding="utf-8")):
        raise click.ClickException(f"{page} has no place `<!-- measured: a million rows -->`.")
    frequencies = _frequencies(phrases)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "rows.parquet"
        distinct = make(source, frequencies, rows)
        runs = [_run(source, pack, int(count), rows) for count in workers.split(",")]
    text = told(runs, rows, distinct)
    click.echo(text)
    if page:
        before = page.read_text(encoding="utf-8")
        page.write_text(_PLACE.sub(lambda at: at[1] + text + at[2], before), encoding="utf-8")


def _frequencies(most: int) -> Counter[str]:
    """Return the dev mentions with how often each stands there, or a part of them."""
    found = Counter(
        " ".join(mention.text.split())
        for name in _SETS if there_are(name)
        for mention in read_mentions(name) if mention.split == "dev"
    )  # fmt: skip
    if not found:
        raise click.ClickException("There are no mentions; set NOSOLEX_DATA to a folder with dev/.")
    chosen = sorted(found)[:: max(1, len(found) // most)][:most] if most else sorted(found)
    return Counter({text: found[text] for text in chosen})


def make(path: Path, frequencies: Counter[str], rows: int) -> int:
    """Write so many rows drawn by frequency, each phrase at least once; count the distinct."""
    import pyarrow
    import pyarrow.parquet

    texts, counts = list(frequencies), list(frequencies.values())
    drawn = random.Random(_SEED).choices(texts, counts, k=max(0, rows - len(texts)))
    cells = [*texts, *drawn][:rows]
    random.Random(_SEED).shuffle(cells)
    table = pyarrow.table({"episode": range(len(cells)), "diagnosis": cells})
    pyarrow.parquet.write_table(table, path)
    return len(set(cells))


def _run(source: Path, pack: Path, workers: int, rows: int) -> Watched:
    """Run the command once and look whether every row came back."""
    import pyarrow.parquet

    target = source.with_name(f"coded-{workers}.parquet")
    command = [sys.executable, "-m", "desktop", "archive", str(source), str(target)]
    options = ["--column", "diagnosis", "--workers", str(workers), "--pack", str(pack)]
    click.echo(f"nosolex archive ... --workers {workers}", err=True)
    found = watch(subprocess.Popen(command + options), target, workers)
    table = pyarrow.parquet.read_table(target, columns=["episode"])
    if table.column("episode").to_pylist() != list(range(rows)):
        raise click.ClickException("Rows were lost or changed their order.")
    target.unlink()
    return found


def told(runs: list[Watched], rows: int, distinct: int) -> str:
    """Return the table and what follows."""
    heads = ("workers", "counted, s", "asked, s", "written, s", "phrases a second",
             "rows an hour a core", "memory of all, MB")  # fmt: skip
    lines = [
        f"`make archive-million`, code of {commit()}: {rows:,} rows with {distinct:,} distinct",
        "phrases, drawn from coded mentions by their frequency,",
        f"on {runs[0].machine}.",
        "",
        f"| {' | '.join(heads)} |",
        "|" + "--:|" * len(heads),
        *(_line(run, rows, distinct) for run in runs),
        "",
        *_many(min(runs, key=lambda run: run.asking * run.workers), rows, distinct),
    ]
    return "\n".join(lines) + "\n"


def _line(run: Watched, rows: int, distinct: int) -> str:
    hourly = rows / run.seconds * _HOUR / run.workers
    return (
        f"| {run.workers} | {run.counting:,.0f} | {run.asking:,.0f} | {run.writing:,.0f}"
        f" | {distinct / run.asking:,.1f} | {hourly:,.0f} | {run.memory:,.0f} |"
    )


def _many(run: Watched, rows: int, distinct: int) -> list[str]:
    """Return what follows for a hundred million rows, whose phrases nobody knows before."""
    rest = (run.counting + run.writing) / rows * _MANY * 1e6 / _HOUR
    each = run.asking * run.workers / distinct * 1e6 / _HOUR  # core hours for a million phrases
    return [
        f"So a hundred million rows are counted and written in {rest:.1f} core hours, and each",
        f"million of distinct phrases among them is asked in {each:,.0f} core hours,",
        f"{each / _CORES:,.1f} hours of {_CORES} cores.",
    ]


if __name__ == "__main__":
    main()

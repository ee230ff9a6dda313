"""`nosolex archive`: millions of rows, each phrase asked once, resumed where it stopped."""

import os
from collections.abc import Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path

import click

from desktop.archive.asking import Job, identity
from desktop.archive.cluster import ClusterCrew
from desktop.archive.crew import Crew
from desktop.archive.documents import Documents
from desktop.archive.local import LocalCrew
from desktop.archive.matter import Matter
from desktop.archive.run import Place, Summary, open_work, places, report_places, run
from desktop.archive.writing import Told
from desktop.engine.errors import UsageError
from desktop.engine.report.report import ReadingOptions
from desktop.engine.results import LANGUAGES, SearchOptions
from desktop.terminal.archive_progress import progress
from desktop.terminal.asking import options_of, reading_of, reading_options
from desktop.terminal.opening import open_current, pack_option

_TOP = 5  # the code and its runners-up


@click.command("archive")
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--column", metavar="NAME", default="", help="Where the diagnoses are [guessed].")
@click.option(
    "--workers", type=click.IntRange(1, 1024), default=os.cpu_count() or 1, show_default=True,
    help="Processes; as many as there are cores pay.",
)  # fmt: skip
@click.option("--cluster", metavar="ADDRESS", help="A Dask scheduler; `local` begins one here.")
@click.option(
    "--language", default="auto", show_default=True, type=click.Choice(["auto", *LANGUAGES])
)
@click.option("--no-rerank", is_flag=True, help="Skip the second model: quicker, less exact.")
@click.option("--reports", is_flag=True, help="Read whole reports: a column, or documents.")
@reading_options
@pack_option
def command(
    source: Path, target: Path, column: str, workers: int, cluster: str | None, language: str,
    no_rerank: bool, reports: bool, procedures: bool, boldness: float, no_suspected: bool,
    pack_folder: Path | None,
) -> None:  # fmt: skip
    """Code every row of IN (Parquet, CSV, or a folder of them) and write OUT (Parquet).

    With --reports a row is a whole report: a column's text, or a document (text, DOCX, PDF with
    text, RTF, HTML) of the folder IN. Stopped in whatever way, the same command goes on where it
    was.
    """
    reading = reading_of(language, procedures, boldness, no_suspected)
    _check(reports, no_rerank, reading)
    every = (report_places if reports else places)(source, target, column)
    pack = open_current(pack_folder).pack
    phrase = options_of(_TOP, language, rerank=not no_rerank)
    options = reading if reports else phrase
    own = str(pack_folder.resolve()) if pack_folder else ""
    job = Job(own, options, identity(pack), _folder(every))
    work = open_work(source, target, every, f"{job.identity} {_said(options)}")
    try:
        with progress(every[0].matter.noun) as tell:
            summary = run(every, work, partial(_crew, job, cluster, workers), pack.title, tell)
    finally:
        work.close()
    work.remove()
    _tell(summary, target, [place.column for place in every], every[0].matter)


def _check(reports: bool, no_rerank: bool, reading: ReadingOptions) -> None:
    usual = ReadingOptions(reading.language, reading.title_language)
    if not reports and reading != usual:
        raise UsageError(
            "--procedures, --boldness and --no-suspected are about reports; name --reports, too."
        )
    if reports and no_rerank:
        raise UsageError("--no-rerank is about phrases; leave it out with --reports.")


def _folder(every: list[Place]) -> str:
    """Return where documents lie, for every process; tables are read by this one alone."""
    archive = every[0].archive
    return str(archive.path.resolve()) if isinstance(archive, Documents) else ""


def _said(options: SearchOptions | ReadingOptions) -> str:
    """Return options as a text that is the same in every run; sets have no order."""
    values = ((item.name, getattr(options, item.name)) for item in fields(options))
    return repr([(n, sorted(v) if isinstance(v, frozenset) else v) for n, v in values])


def _crew(job: Job, cluster: str | None, workers: int) -> Crew:
    if cluster:
        return ClusterCrew(job, cluster, workers, partial(click.echo, err=True))
    return LocalCrew(job, workers)


def _tell(summary: Summary, target: Path, columns: list[str], matter: Matter) -> None:
    named = ", ".join(sorted(set(columns)))
    click.echo(
        f"{summary.rows:,} rows, {summary.phrases:,} {matter.noun} in “{named}”,"
        f" {summary.asked:,} of them asked now: {target}"
    )
    for file, told in summary.failed.items():
        for line in _failed(file, told):
            click.echo(line)


def _failed(file: str, told: Told) -> list[str]:
    lines: Mapping[str, int] = told.counts
    return [
        f"{count:,} rows of {file} failed: {reason} ({', '.join(told.rows[reason])}"
        f"{' ...' if count > len(told.rows[reason]) else ''})"
        for reason, count in sorted(lines.items(), key=lambda item: -item[1])
    ]

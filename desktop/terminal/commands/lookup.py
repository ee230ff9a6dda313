"""`nosolex lookup`: one phrase for a person, or a file of phrases for a program."""

from pathlib import Path

import click

from desktop.engine.errors import UsageError
from desktop.engine.results import LANGUAGES, Results, SearchOptions
from desktop.engine.search import SearchEngine
from desktop.terminal.asking import options_of
from desktop.terminal.batch import run_batch
from desktop.terminal.opening import open_engine, pack_option, tell_problems
from desktop.terminal.wire import json_line


@click.command("lookup")
@click.argument("phrase", required=False, default="")
@click.option("--top", default=10, show_default=True, type=click.IntRange(1, 200), help="Results.")
@click.option(
    "--language", default="auto", show_default=True, type=click.Choice(["auto", *LANGUAGES])
)
@click.option("--no-rerank", is_flag=True, help="Skip the second model: quicker, less exact.")
@click.option("--format", "form", type=click.Choice(["table", "json", "tsv", "jsonl"]))
@click.option("--batch", metavar="FILE", help="Look up each line of a UTF-8 file; - is stdin.")
@pack_option
def command(
    phrase: str, top: int, language: str, no_rerank: bool, form: str | None,
    batch: str | None, pack_folder: Path | None,
) -> None:  # fmt: skip
    """Find the codes of PHRASE, best first."""
    options = options_of(top, language, rerank=not no_rerank)
    if batch is not None:
        check_batch(phrase, form)
        run_batch(batch, lambda engine, line: json_line(engine.search(line, options)), pack_folder)
        return
    if not phrase.strip():
        raise UsageError("There is no phrase: write it after `lookup`, in quotes.")
    with open_engine(pack_folder) as engine:
        told = engine.problems
        _print(engine, phrase, options, form or "table")
        tell_problems(engine, told)


def check_batch(phrase: str, form: str | None) -> None:
    """Refuse a batch beside a phrase, or in a form that is not for programs."""
    if phrase:
        raise UsageError("Give a phrase or --batch FILE, not both.")
    if form not in (None, "jsonl"):
        raise UsageError("A batch is written as JSON lines: leave --format out, or say jsonl.")


def _print(engine: SearchEngine, phrase: str, options: SearchOptions, form: str) -> None:
    results = engine.search(phrase, options)
    if form == "table":
        _print_tables(engine, results, options)
    elif form == "tsv":
        from desktop.terminal.wire import tsv_lines

        click.echo("\n".join(tsv_lines(results)))
    else:
        click.echo(json_line(results, indent=2 if form == "json" else None))


def _print_tables(engine: SearchEngine, results: Results, options: SearchOptions) -> None:
    """Print one table, or one for each diagnosis of a pasted list."""
    from desktop.terminal.printing import print_heading, print_results

    if len(results.diagnoses) < 2:
        print_results(results, engine.catalogue)
    for place, diagnosis in enumerate(results.diagnoses, start=1):
        print_heading(place, results.diagnoses)
        print_results(engine.search(diagnosis, options), engine.catalogue)

"""`nosolex procedure`: a phrase finds its table; a code or a table is opened."""

from pathlib import Path

import click

from desktop.engine.errors import UsageError
from desktop.engine.procedures.results import TOP, ProcedureOptions
from desktop.engine.results import LANGUAGES
from desktop.system import settings
from desktop.system.policy import load_policy
from desktop.terminal.batch import run_batch
from desktop.terminal.commands.lookup import check_batch
from desktop.terminal.opening import open_engine, pack_option, tell_problems
from desktop.terminal.procedure_wire import json_line, tsv_lines


@click.command("procedure")
@click.argument("phrase", required=False, default="")
@click.option("--top", default=TOP, show_default=True, type=click.IntRange(1, 50), help="Tables.")
@click.option(
    "--language", default="auto", show_default=True, type=click.Choice(["auto", *LANGUAGES])
)
@click.option("--format", "form", type=click.Choice(["table", "json", "tsv", "jsonl"]))
@click.option("--batch", metavar="FILE", help="Look up each line of a UTF-8 file; - is stdin.")
@pack_option
def command(
    phrase: str, top: int, language: str, form: str | None, batch: str | None,
    pack_folder: Path | None,
) -> None:  # fmt: skip
    """Find the ICD-10-PCS tables of PHRASE, or open that of a code or of three characters."""
    chosen = load_policy().apply(settings.load())
    options = ProcedureOptions(top, language, chosen.title_language)
    if batch is not None:
        check_batch(phrase, form)
        run_batch(
            batch, lambda engine, line: json_line(engine.procedures.search(line, options)),
            pack_folder,
        )  # fmt: skip
        return
    if not phrase.strip():
        raise UsageError("There is no phrase: write it after `procedure`, in quotes.")
    with open_engine(pack_folder) as engine:
        told = engine.problems
        answer = engine.procedures.search(phrase, options)
        if form in (None, "table"):
            from desktop.terminal.procedure_printing import print_answer

            print_answer(answer, engine.procedures)
        elif form == "tsv":
            click.echo("\n".join(tsv_lines(answer)))
        else:
            click.echo(json_line(answer, indent=2 if form == "json" else None))
        tell_problems(engine, told)

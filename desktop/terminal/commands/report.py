"""`nosolex report`: a whole report in, its codes with their evidence out."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from desktop.engine.results import LANGUAGES
from desktop.terminal.asking import reading_of, reading_options
from desktop.terminal.opening import open_engine, pack_option, tell_problems


@click.command("report")
@click.argument("file")
@click.option(
    "--language", default="auto", show_default=True, type=click.Choice(["auto", *LANGUAGES])
)
@click.option(
    "--format", "form", default="table", show_default=True,
    type=click.Choice(["table", "json", "html", "csv"]),
    help="HTML is one page to look at or print.",
)  # fmt: skip
@reading_options
@click.option(
    "--no-evidence", is_flag=True, help="Leave words of the report out of JSON, HTML and CSV."
)
@pack_option
def command(
    file: str, language: str, form: str, procedures: bool, boldness: float, no_suspected: bool,
    no_evidence: bool, pack_folder: Path | None,
) -> None:  # fmt: skip
    """Read the report in FILE (text, DOCX, PDF with text, RTF, HTML); - is standard input."""
    text = _text(file)
    options = replace(
        reading_of(language, procedures, boldness, no_suspected), uncoded=form == "json"
    )
    from desktop.engine.report.reader import ReportReader

    with open_engine(pack_folder) as engine:
        told = engine.problems
        read = ReportReader(engine).read(text, options)
        tell_problems(engine, told)
    if form == "table":
        from desktop.terminal.report_table import print_report

        print_report(read)
    else:
        from desktop.workspace.reports.writing import written

        click.echo(written(form, text, read, evidence=not no_evidence))


def _text(file: str) -> str:
    from desktop.engine.text.documents.document import LARGEST, read_document, text_of

    if file == "-":
        return text_of(sys.stdin.buffer.read(LARGEST + 1), "The standard input")
    return read_document(Path(file))

"""`nosolex report`: a whole report in, its codes with their evidence out."""

import sys
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
    type=click.Choice(["table", "json", "html"]), help="HTML is one page to look at or print.",
)  # fmt: skip
@reading_options
@pack_option
def command(
    file: str, language: str, form: str, procedures: bool, boldness: float, no_suspected: bool,
    pack_folder: Path | None,
) -> None:  # fmt: skip
    """Read the report in FILE (text, DOCX, PDF with text, RTF, HTML); - is standard input."""
    text = _text(file)
    options = reading_of(language, procedures, boldness, no_suspected)
    from desktop.engine.report.reader import ReportReader

    with open_engine(pack_folder) as engine:
        told = engine.problems
        read = ReportReader(engine).read(text, options)
        tell_problems(engine, told)
    if form == "json":
        from desktop.terminal.report_wire import json_text

        click.echo(json_text(read))
    elif form == "html":
        from desktop.terminal.report_page import page

        click.echo(page(text, read))
    else:
        from desktop.terminal.report_table import print_report

        print_report(read)


def _text(file: str) -> str:
    from desktop.engine.text.documents.document import LARGEST, read_document, text_of

    if file == "-":
        return text_of(sys.stdin.buffer.read(LARGEST + 1), "The standard input")
    return read_document(Path(file))

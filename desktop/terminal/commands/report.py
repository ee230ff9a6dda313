"""`nosolex report`: a whole report in, its codes with their evidence out."""

import sys
from pathlib import Path

import click

from desktop.engine.report.report import ReadingOptions
from desktop.engine.results import LANGUAGES
from desktop.system import settings
from desktop.system.policy import load_policy
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
@click.option("--procedures", is_flag=True, help="Name procedures, too.")
@click.option(
    "--boldness", default=0.5, show_default=True, type=click.FloatRange(0, 1),
    help="From few and sure codes (0) to all (1).",
)  # fmt: skip
@click.option("--no-suspected", is_flag=True, help="Do not count what is only suspected.")
@pack_option
def command(
    file: str, language: str, form: str, procedures: bool, boldness: float, no_suspected: bool,
    pack_folder: Path | None,
) -> None:  # fmt: skip
    """Read the report in FILE (text, DOCX, PDF with text, RTF, HTML); - is standard input."""
    text = _text(file)
    chosen = load_policy().apply(settings.load())
    options = ReadingOptions(
        language=language, title_language=chosen.title_language, boldness=boldness,
        suspected=not no_suspected, procedures=procedures,
    )  # fmt: skip
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

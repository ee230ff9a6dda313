"""`nosolex synonyms`: the hospital's own words, kept apart from the signed pack."""

from pathlib import Path

import click

from desktop import installation
from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.results import LANGUAGES
from desktop.engine.text.plain import plain
from desktop.terminal.opening import open_current

_language = click.option(
    "--language", default="es", show_default=True, type=click.Choice(LANGUAGES)
)


@click.group("synonyms")
def command() -> None:
    """Add, list, remove or import your hospital's own synonyms and abbreviations."""


@command.command("list")
def list_all() -> None:
    """List them with the numbers by which they are removed."""
    overlay = installation.overlay()
    for item in overlay.synonyms():
        click.echo(f"{item.id}\t{item.code}\t{item.text}\t{item.language}")
    for short in overlay.abbreviations():
        click.echo(f"a{short.id}\t{short.short}\t{short.reading}\t{short.language}")


@command.command("add")
@click.argument("code")
@click.argument("text")
@_language
def add(code: str, text: str, language: str) -> None:
    """Let TEXT find CODE."""
    with installation.catalogue(open_current().pack) as catalogue:
        rubric = catalogue.rubric(code)
    if rubric is None:
        raise UsageError(f"There is no code {code}; `nosolex show {code[:3]}` lists what is near.")
    new = installation.overlay().add(rubric.code, text, language)
    click.echo(f"{rubric.code} is {'now' if new else 'already'} found by “{plain(text)}”.")


@command.command("abbreviate")
@click.argument("short")
@click.argument("reading")
@_language
def abbreviate(short: str, reading: str, language: str) -> None:
    """Read SHORT as READING."""
    new = installation.overlay().add_abbreviation(short, reading, language)
    click.echo(f"{plain(short)} is {'now' if new else 'already'} read as “{plain(reading)}”.")


@command.command("remove")
@click.argument("number")
def remove(number: str) -> None:
    """Remove the entry with this NUMBER of the list."""
    digits = number.removeprefix("a")
    if not digits.isdecimal():
        raise UsageError(f"“{number}” is no number of the list; see `nosolex synonyms list`.")
    overlay = installation.overlay()
    take = overlay.remove_abbreviation if number.startswith("a") else overlay.remove
    if not take(int(digits)):
        raise NosolexError(f"There is no entry {number}; see `nosolex synonyms list`.")
    click.echo(f"Entry {number} is removed.")


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@_language
def import_file(file: Path, language: str) -> None:
    """Add the rows of a CSV or XLSX table: code and text, or short and reading."""
    with installation.catalogue(open_current().pack) as catalogue:

        def rubric_code(code: str) -> str | None:
            rubric = catalogue.rubric(code)
            return rubric.code if rubric else None

        done = installation.overlay().import_file(file, rubric_code, language)
    click.echo(f"{done.added} added, {done.known} known already, {len(done.refused)} refused.")
    if done.left:
        left = ", ".join(plain(name) for name in done.left)
        click.echo(f"Only the sheet “{plain(done.sheet)}” was read; left aside: {left}.", err=True)
    for line, reason in done.refused:
        click.echo(f"  line {line}: {reason}", err=True)

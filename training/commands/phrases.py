"""Checks the project's phrases and merges new ones, by the rules a model's phrases pass too."""

from pathlib import Path

import click
from rich.console import Console

from desktop.engine.errors import NosolexError
from desktop.engine.resources import resources_dir
from training.data.catalogue import open_catalogue
from training.data.phrases.check import Checker, Finding
from training.data.phrases.languages import shipped_chances
from training.data.phrases.merge import Merged, merge
from training.data.phrases.report import EXAMPLES, as_json, line, show
from training.data.phrases.table import Table, read_tables, write_tables

Folder = click.Path(path_type=Path)


@click.command(help="Check the tables of phrases, or merge new ones that pass the check.")
@click.option("--phrases", "folder", type=Folder, help="Folder of tables [resources/phrases].")
@click.option("--catalogue", type=Folder, help="catalogue.db to check codes and titles against.")
@click.option("--check", is_flag=True, help="Check (what happens when nothing else is asked).")
@click.option("--strict", is_flag=True, help="Fail on doubts too, not only on errors.")
@click.option("--merge", "new", type=Folder, multiple=True, help="Folder of new tables to add.")
@click.option("--examples", default=EXAMPLES, show_default=True, help="Findings shown of a kind.")
@click.option("--json", "as_lines", is_flag=True, help="One JSON object a finding, nothing else.")
def command(
    folder: Path | None, catalogue: Path | None, check: bool, strict: bool,
    new: tuple[Path, ...], examples: int, as_lines: bool,
) -> None:  # fmt: skip
    """Check or merge, then say what was found."""
    home = folder or resources_dir() / "phrases"
    checker = Checker(open_catalogue(catalogue), shipped_chances())
    old = read_tables([home])
    if new and not check:
        _merge(home, old, read_tables(new), checker, examples)
        return
    table = read_tables([home, *new])
    if not (table.phrases or table.bad):
        raise NosolexError(f"There is no table of phrases in {home}; name its folder.")
    _report(table, checker.check(table), strict, examples, as_lines)


def _report(
    table: Table, findings: list[Finding], strict: bool, examples: int, as_lines: bool
) -> None:
    if as_lines:
        click.echo(as_json(findings))
    else:
        show(Console(), table, findings, examples)
    wrong = [finding for finding in findings if strict or finding.severity == "error"]
    if wrong:
        raise NosolexError(f"{len(wrong):,} of the findings have to be mended; see above.")


def _merge(home: Path, old: Table, new: Table, checker: Checker, examples: int) -> None:
    if old.bad:
        raise NosolexError(f"Nothing was merged: mend {home} first ({old.bad[0].place}).")
    merged = merge(old.phrases, new, checker)
    write_tables(home, merged.phrases)
    _say(Console(), merged, examples)


def _say(console: Console, merged: Merged, examples: int) -> None:
    console.print(f"{merged.added:,} added, {merged.known:,} were known.")
    console.print(f"{len(merged.kept_out):,} findings kept phrases out:")
    for finding in merged.kept_out[:examples]:
        console.print(f"  {finding.kind}: {line(finding)}", markup=False, highlight=False)

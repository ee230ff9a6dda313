"""Opening what is installed for a terminal command, and telling on stderr what fails."""

from collections.abc import Collection, Iterable
from pathlib import Path

import click

from desktop import installation
from desktop.engine.pack.store import Opened
from desktop.engine.search import SearchEngine
from desktop.system.language import said

pack_option = click.option(
    "--pack", "pack_folder", type=click.Path(path_type=Path), help="Use the pack in this folder."
)


def open_current(pack_folder: Path | None = None, *, lazy: bool = True) -> Opened:
    """Open the named pack, or the current one; tell why a better one could not be."""
    opened = installation.open_pack(pack_folder, lazy=lazy)
    _tell(opened.problems)
    return opened


def open_engine(pack_folder: Path | None = None) -> SearchEngine:
    """Open the search engine over the current pack and the site's own synonyms."""
    engine = installation.open_engine(pack_folder)
    _tell(engine.passed_over)
    tell_problems(engine)
    return engine


def tell_problems(engine: SearchEngine, told: Collection[str] = ()) -> None:
    """Tell what fails, but for what was told before: memory may run out in a search."""
    _tell(problem for problem in engine.problems if problem not in told)


def _tell(problems: Iterable[str]) -> None:
    for problem in problems:
        click.echo(f"nosolex: {said(problem)}", err=True)

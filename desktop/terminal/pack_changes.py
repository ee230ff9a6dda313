"""What another pack would change, shown before anything is switched."""

from pathlib import Path

import click

from desktop import installation
from desktop.engine.errors import PackError
from desktop.engine.pack.changes import compare

_SHOWN = 12


def print_changes(file: Path) -> None:
    """Print codes added, removed and retitled, and the figures side by side."""
    try:
        current = installation.open_pack().pack
    except PackError as error:
        click.echo(f"There is no working pack to compare with ({error})")
        return
    with installation.inspect(file) as new:
        click.echo(f"{current.title} -> {new.title}")
        for line in compare(current, new).lines(_SHOWN):
            click.echo(line)

"""What another pack would change, shown before anything is switched."""

import tempfile
from pathlib import Path

import click

from desktop.engine.errors import PackError
from desktop.engine.pack.changes import compare
from desktop.engine.pack.pack import Pack, open_pack
from desktop.engine.pack.store import PackStore
from desktop.terminal.opening import trusted_keys

_SHOWN = 12


def print_changes(packs: PackStore, file: Path) -> None:
    """Print codes added, removed and retitled, and the figures side by side."""
    try:
        current = packs.open(lazy=True).pack
    except PackError as error:
        click.echo(f"There is no working pack to compare with ({error})")
        return
    with tempfile.TemporaryDirectory(prefix="nosolex-compare-") as folder:
        new = _opened(file, Path(folder))
        click.echo(f"{current.title} -> {new.title}")
        for line in compare(current, new).lines(_SHOWN):
            click.echo(line)


def _opened(file: Path, folder: Path) -> Pack:
    if file.is_dir():
        return open_pack(file, trusted_keys())
    return PackStore(folder, keys=trusted_keys()).install(file, allow_downgrade=True)

"""Packs as every step opens them, by the keys that ship, this computer's and those named."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from desktop import installation
from desktop.engine.errors import PackError
from desktop.engine.pack import pack as packs
from desktop.engine.pack.keys import TrustedKey, read_keys
from desktop.engine.pack.pack import Pack
from desktop.engine.search import SearchEngine

keys_option = click.option(
    "--keys",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of a site's keys, trusted beside those that this computer trusts.",
)


def trusted_keys(folders: Sequence[Path] = ()) -> Mapping[str, TrustedKey]:
    """Return the keys that a step trusts; a named folder must be in order."""
    found = installation.keys()
    for folder in folders:
        named = read_keys(folder)
        if named.problems:
            raise PackError(named.problems[0])
        found = named.over(found)
    return found.trusted


def open_pack(folder: Path, keys: Sequence[Path] = ()) -> Pack:
    """Check a pack as the program does; `keys` are further folders of keys."""
    return packs.open_pack(folder, trusted_keys(keys))


def open_engine(folder: Path, keys: Sequence[Path] = ()) -> SearchEngine:
    """Open the engine over a pack that is trusted."""
    return SearchEngine.open(open_pack(folder, keys))

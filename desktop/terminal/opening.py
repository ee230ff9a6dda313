"""Opening the pack for a terminal command: the one named, or the one that is installed."""

from collections.abc import Collection
from pathlib import Path

import click

from desktop.engine.pack.keys import TrustedKey, load_keys, packaged_keys
from desktop.engine.pack.pack import open_pack
from desktop.engine.pack.store import Opened, PackStore
from desktop.engine.search import SearchEngine
from desktop.system import paths, settings

pack_option = click.option(
    "--pack", "pack_folder", type=click.Path(path_type=Path), help="Use the pack in this folder."
)


def trusted_keys() -> dict[str, TrustedKey]:
    """Return the keys that ship and those that the site added or retired."""
    return load_keys(packaged_keys(), paths.keys_dir())


def store() -> PackStore:
    """Return the store of installed packs."""
    return PackStore(paths.packs_dir(), keys=trusted_keys())


def open_current(pack_folder: Path | None = None, *, lazy: bool = True) -> Opened:
    """Open the named pack, or the current one; tell on stderr why a better one could not be.

    `lazy` leaves the models' hashes to their first use: showing a code must not read them all.
    """
    if pack_folder is not None:
        return Opened(open_pack(pack_folder, trusted_keys(), lazy=True))
    opened = store().open(lazy=lazy)
    for problem in opened.problems:
        click.echo(f"nosolex: {problem}", err=True)
    return opened


def open_engine(pack_folder: Path | None = None, *, load_models: bool = True) -> SearchEngine:
    """Open the search engine over the current pack and the site's own synonyms."""
    provider = settings.load().provider
    engine = SearchEngine.open(
        open_current(pack_folder, lazy=not load_models).pack,
        overlay=paths.overlay_file(),
        providers=provider,  # type: ignore[arg-type]  # the settings hold one of the four names
        load_models=load_models,
    )
    tell_problems(engine)
    return engine


def tell_problems(engine: SearchEngine, told: Collection[str] = ()) -> None:
    """Tell on stderr what fails, but for what was told before: memory may run out in a search."""
    for problem in engine.problems:
        if problem not in told:
            click.echo(f"nosolex: {problem}", err=True)

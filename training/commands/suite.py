"""Measures any sentence-transformers model on the project's tasks, language by language."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from training.data.catalogue import open_catalogue
from training.data.packs import keys_option
from training.data.phrases.telling import phrases_in
from training.measure.suite.material import gather
from training.measure.suite.problems import Limits

Place = click.Path(path_type=Path)
NAMES = ("retrieval", "pairs", "clusters", "classes")


@click.command(help="Measure models on retrieval, pairs, clusters and classes of held-out phrases.")
@click.option("--model", "models", multiple=True, help="Model's folder or name (again for more).")
@click.option("--pack", "packs", type=Place, multiple=True, help="Pack whose encoder to measure.")
@click.option("--out", type=Place, default=Path("build/suite"), show_default=True)
@click.option("--task", "tasks", type=click.Choice(NAMES), multiple=True)
@click.option("--language", "languages", type=click.Choice(LANGUAGES), multiple=True)
@click.option("--queries", default=500, show_default=True, help="Phrases a language, at most.")
@click.option("--pool", default=5_000, show_default=True, help="Titles to find; 0 for all.")
@click.option("--catalogue", type=Place, help="catalogue.db [the default pack's].")
@click.option("--phrases", type=Place, help="Folder of tables [resources/phrases].")
@keys_option
def command(models: tuple[str, ...], packs: tuple[Path, ...], out: Path, **wanted: Any) -> None:
    """Make the tasks, run them on each model, and write the tables."""
    if not (models or packs):
        raise UsageError("Name a model with --model or a pack with --pack.")
    loading, run = _heavy()
    catalogue = open_catalogue(wanted["catalogue"])
    phrases = phrases_in([wanted["phrases"] or resources_dir() / "phrases"], click.echo)
    chosen = wanted["languages"] or LANGUAGES
    materials = [gather(catalogue, phrases, language) for language in chosen]
    limits = Limits(wanted["queries"], wanted["pool"])
    makers = {_shown(name): partial(loading.sentence_transformer, name) for name in models}
    makers |= {
        _shown(str(pack)): partial(loading.PackEncoder.open, pack, wanted["keys"]) for pack in packs
    }
    found = {}
    for name, make in makers.items():
        click.echo(name)
        tasks = wanted["tasks"] or NAMES
        found[name] = run.measure(make(), catalogue, materials, limits, tasks, click.echo)
    sizes = {m.language: {"held": len(m.held), "seen": len(m.seen)} for m in materials}
    run.write(out, found, limits, sizes)
    click.echo(f"See {out / 'suite.md'}")


def _shown(name: str) -> str:
    """Return what the tables call a model: a folder's last two names, or the name itself."""
    place = Path(name)
    return "/".join(place.resolve().parts[-2:]) if place.exists() else name


def _heavy() -> tuple[Any, Any]:
    try:
        from training.measure.suite import models, run
    except ImportError as error:
        raise NosolexError(
            f"{error.name} is not installed; run `pip install -e .[suite]` in an environment of "
            "its own."
        ) from error
    return models, run

"""The concepts of a catalogue, and what tells their codes apart, to be read over."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.types import Rubric
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir
from desktop.engine.text.attributes.concept import concept_key, title_values

Concepts = Mapping[str, Sequence[tuple[Rubric, str]]]


@click.command(help="Print each concept with its codes and their attributes, tab-separated.")
@click.argument("beginnings", nargs=-1, metavar="[CODE]...")
@click.option(
    "--catalogue", "path", type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Another catalogue than the shipped one.",
)  # fmt: skip
@click.option("--alone", is_flag=True, help="Concepts of a single code, too.")
def command(beginnings: tuple[str, ...], path: Path | None, alone: bool) -> None:
    """Print concept, code, attributes and title; with CODEs only what begins so."""
    click.echo("concept\tcode\tattributes\ttitle")
    with closing(Catalogue.open(path or default_pack_dir() / CATALOGUE)) as catalogue:
        for concept, members in concepts(catalogue).items():
            if len(members) > 1 or alone:
                for rubric, title in members:
                    if rubric.code.startswith(beginnings or ("",)):
                        click.echo(f"{concept}\t{rubric.code}\t{_shown(title)}\t{title}")


def concepts(catalogue: Catalogue) -> Concepts:
    """Return the codes of each concept."""
    found: dict[str, list[tuple[Rubric, str]]] = {}
    for rubric, title in _titled(catalogue):
        found.setdefault(concept_key(rubric.code, title, rubric.chapter), []).append(
            (rubric, title)
        )
    return found


def _titled(catalogue: Catalogue) -> Iterator[tuple[Rubric, str]]:
    for rubric_id in range(1, len(catalogue) + 1):
        rubric = catalogue.rubric_by_id(rubric_id)
        if rubric.billable:
            yield rubric, catalogue.title_by_id(rubric_id).text


def _shown(title: str) -> str:
    said = title_values(title)
    return ", ".join(f"{name}: {' or '.join(sorted(said[name]))}" for name in sorted(said))

"""Measures packs and what they are compared with, and writes tables, JSON and plots."""

from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from desktop.engine.catalogue import Catalogue
from desktop.engine.search import SearchEngine
from training.evaluation.evaluate import Evaluation, evaluate
from training.evaluation.queries import Question, questions
from training.evaluation.report import comparison, write_report
from training.evaluation.systems import VARIANTS, PackSystem, System

Folder = click.Path(path_type=Path, file_okay=False)


@click.command(help="Measure a pack, and baselines beside it, on phrases with known codes.")
@click.option("--pack", "packs", type=Folder, multiple=True, help="Folder of a pack.")
@click.option(
    "--data",
    "sets",
    multiple=True,
    default=("dev",),
    show_default=True,
    help="dev, distemist, e3c, held, or a table with columns query, gold_codes, lang.",
)
@click.option(
    "--variant",
    "variants",
    multiple=True,
    default=("whole path",),
    show_default=True,
    type=click.Choice([*VARIANTS, "all"]),
    help="Which parts of the path are used.",
)
@click.option("--limit", default=0, help="An evenly spread part of this many phrases.")
@click.option("--language-known", is_flag=True, help="Hand over the phrase's language.")
@click.option("--out", type=Folder, help="Write report.md, figures.json and plots here.")
def command(
    packs: tuple[Path, ...], sets: tuple[str, ...], variants: tuple[str, ...], limit: int,
    language_known: bool, out: Path | None,
) -> None:  # fmt: skip
    """Ask, judge, write."""
    if not packs:
        raise click.UsageError("Nothing to measure; name a pack with --pack.")
    chosen = tuple(VARIANTS) if "all" in variants else variants
    found: list[Evaluation] = []
    for pack in packs:
        with SearchEngine.open(pack) as engine:
            for name in sets:
                asked = spread(questions(name), limit)
                for variant in chosen:
                    system = PackSystem(engine, variant, language_known)
                    found.append(run(system, name, asked, engine.catalogue))
    click.echo(comparison(found))
    if out:
        click.echo(f"Written: {write_report(out, found)}")


def spread(every: list[Question], limit: int) -> list[Question]:
    """Return an evenly spread part, or all."""
    return every[:: max(1, len(every) // limit)][:limit] if limit else every


def run(system: System, data: str, asked: list[Question], catalogue: Catalogue) -> Evaluation:
    """Evaluate with a bar on the terminal."""
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task(f"{system.name}, {data}", total=len(asked))
        return evaluate(
            system, data, asked, catalogue,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )  # fmt: skip

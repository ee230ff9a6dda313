"""Measures packs and what they are compared with, and writes tables, JSON and plots."""

from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.catalogue import open_catalogue
from training.data.packs import keys_option, open_engine
from training.data.queries import Question, held_phrases, questions, spread
from training.measure.corpus import Corpus, Entry
from training.measure.evaluate import Evaluation, evaluate
from training.measure.own_texts import OwnTexts
from training.measure.plan import BASELINES, KINDS, Compared
from training.measure.plots import draw_all
from training.measure.pool import codiesp_pool, pool_of
from training.measure.report import comparison, write_report
from training.measure.systems import VARIANTS, PackSystem, System
from training.measure.titles import across, every_pair, inclusion_questions, spoken_titles

Folder = click.Path(path_type=Path)
PHRASES = "phrases"
INCLUSIONS, TITLES = "inclusions", "titles"  # sets that bring their own texts to be found


@click.command(help="Measure packs, baselines and encoders on phrases with known codes.")
@click.option("--pack", "packs", type=Folder, multiple=True, help="Folder of a pack.")
@click.option(
    "--data",
    "sets",
    multiple=True,
    default=("dev",),
    show_default=True,
    help="dev, distemist, e3c, held, phrases, inclusions, titles, or a table with columns "
    "query, gold_codes and perhaps lang.",
)
@click.option(
    "--variant",
    "variants",
    multiple=True,
    default=("whole path",),
    show_default=True,
    type=click.Choice([*VARIANTS, "all"]),
    help="Which parts of a pack are used.",
)
@click.option("--baseline", "baselines", multiple=True, type=click.Choice(BASELINES))
@click.option(
    "--model",
    "models",
    multiple=True,
    help="An encoder: name, folder or `minilm`; `label=model` names it in the tables.",
)
@click.option("--prefix", default="", help="Before every text, for encoders that want one.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    help="What baselines and encoders search [title, inclusion, phrase].",
)
@click.option("--pairs", type=Folder, help="Folder of `training pairs`, for kinds of no catalogue.")
@click.option("--no-header-rule", is_flag=True, help="Baselines: a header stands for itself.")
@click.option("--no-machine", is_flag=True, help="Baselines: without titles composed by machine.")
@click.option("--catalogue", type=Folder, help="catalogue.db [the first pack's].")
@click.option("--codiesp-pool", "small", is_flag=True, help="Only codes that CodiEsp uses.")
@click.option("--own-pool", is_flag=True, help="Only codes that are right for some phrase asked.")
@click.option("--cache", type=Folder, help="Keep the encoders' vectors here for the next run.")
@click.option("--index-texts", type=Folder, help="The export's list, for --data phrases.")
@click.option("--limit", default=0, help="An evenly spread part of this many phrases.")
@click.option("--language-known", is_flag=True, help="Hand over the phrase's language.")
@click.option("--out", type=Folder, help="Write report.md, figures.json and plots here.")
@keys_option
def command(
    packs: tuple[Path, ...], sets: tuple[str, ...], variants: tuple[str, ...],
    baselines: tuple[str, ...], models: tuple[str, ...], prefix: str, kinds: tuple[str, ...],
    pairs: Path | None, no_header_rule: bool, no_machine: bool, catalogue: Path | None,
    small: bool, own_pool: bool, cache: Path | None, index_texts: Path | None, limit: int,
    language_known: bool, out: Path | None, keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Ask, judge, write."""
    if not (packs or baselines or models):
        raise click.UsageError("Nothing to measure; name a --pack, a --baseline or a --model.")
    chosen = tuple(VARIANTS) if "all" in variants else variants
    given = catalogue or (packs[0] / "catalogue.db" if packs else None)
    book = open_catalogue(given)
    asked_of = {
        name: _asked(name, book, limit) for name in sets if name not in (INCLUSIONS, TITLES)
    }
    pool = codiesp_pool(book) if small else frozenset[str]()
    if own_pool:
        golds = [question.codes for asked in asked_of.values() for question in asked]
        pool = pool_of(golds, book)
    compared = Compared(
        baselines, models, kinds, pairs, header_rule=not no_header_rule, prefix=prefix,
        machine=not no_machine, cache=cache, keys=keys,
    )  # fmt: skip
    others = list(compared.systems(book, pool if own_pool else frozenset()))
    found: list[Evaluation] = []
    for name in sets:
        if name in (INCLUSIONS, TITLES):
            found += _own_texts(name, book, compared, limit)
            continue
        asked = asked_of[name]
        label = f"{name}, {_said(small, pool)}" if pool else name
        for pack in packs:
            with open_engine(pack, keys) as engine:
                own = OwnTexts.of_pack(engine.catalogue, index_texts)
                for variant in chosen:
                    system = PackSystem(engine, variant, language_known, own)
                    found.append(run(system, label, asked, engine.catalogue, pool))
        for other in others:
            found.append(run(other, label, asked, book, pool))
    click.echo(comparison(found))
    if out:
        click.echo(f"Written: {write_report(out, found)}")
        draw_all(out, found)


def _asked(name: str, book: Catalogue, limit: int) -> list[Question]:
    return spread(held_phrases(book) if name == PHRASES else questions(name), limit)


def _said(small: bool, pool: frozenset[str]) -> str:
    return "CodiEsp's codes" if small else f"{len(pool):,} codes"


def _own_texts(name: str, book: Catalogue, compared: Compared, limit: int) -> Iterator[Evaluation]:
    """Measure encoders and baselines where question and answers are titles or terms."""
    if name == INCLUSIONS:
        tasks = [("inclusion term to title", *inclusion_questions(book))]
    else:
        spoken = spoken_titles(book)
        tasks = [(f"titles {one}>{two}", *across(spoken, one, two)) for one, two in every_pair()]
    for label, asked, entries in tasks:
        if asked:
            yield from _over(entries, label, spread(asked, limit), book, compared)


def _over(
    entries: list[Entry], label: str, asked: list[Question], book: Catalogue, compared: Compared
) -> Iterator[Evaluation]:
    for system in compared.over(Corpus(entries, book)):
        yield run(system, label, asked, book)


def run(
    system: System, data: str, asked: list[Question], catalogue: Catalogue,
    pool: frozenset[str] = frozenset(),
) -> Evaluation:  # fmt: skip
    """Evaluate with a bar on the terminal."""
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task(f"{system.name}, {data}", total=len(asked))
        return evaluate(
            system, data, asked, catalogue, pool=pool,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )  # fmt: skip

"""Procedures measured: mentions out of reports, common procedures in six languages."""

from dataclasses import replace
from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from desktop.engine.search import SearchEngine
from training.data.folder import has
from training.data.mentions import read_mentions, there_are
from training.data.packs import keys_option, open_engine
from training.data.procedures import Asked, acceptance, mentions
from training.data.reports import CASES, cases
from training.data.reports import Report as Gold
from training.measure.pages.procedures import Measured, fill, page
from training.measure.procedures import Seen, figures, look
from training.measure.reading.procedures import documents

PAGE = Path("docs/procedures.md")


@click.command(help="Measure how well procedures are found.")
@click.argument(
    "pack", type=click.Path(path_type=Path, exists=True, file_okay=False), default=default_pack_dir
)
@click.option("--limit", default=0, help="Measure an even part of so many phrases of each set.")
@click.option("--documents", "cases_read", default=0, help="Cases that are read; 0 takes all.")
@click.option("--page", "written", is_flag=True, help=f"Write the tables into {PAGE}.")
@keys_option
def command(
    pack: Path, limit: int, cases_read: int, written: bool, keys: tuple[Path, ...]
) -> None:  # fmt: skip
    """Print the tables, or write them into the page."""
    with open_engine(pack, keys) as engine:
        read = documents(engine, _spread(_cases(), cases_read))
        measured = replace(measure(engine, limit), documents=read)
        text = page(measured, engine.procedures.catalogue)
        if written:
            fill(PAGE, text, engine.pack.title)
    click.echo(text)


def measure(engine: SearchEngine, limit: int) -> Measured:
    """Look every phrase up."""
    dev, known = mentions("dev"), {one.text.lower() for one in mentions("train")}
    seen = _looked_up(engine, _spread(dev, limit))
    asked = acceptance()
    spoken = {
        str(language): figures(
            _looked_up(engine, _spread([one for one in asked if one.language == language], limit))
        )
        for language in LANGUAGES
    }
    sets = {
        "CodiEsp-P dev": figures(seen) if seen else {},
        "of them not in its train part": figures(
            [one for one in seen if one.asked.text.lower() not in known]
        ),
    }
    return Measured(sets if seen else {}, spoken, _kinds(engine, dev, limit))


def _cases() -> list[Gold]:
    return list(cases("dev")) if mentions("dev") and has(CASES) else []


def _looked_up(engine: SearchEngine, asked: list[Asked]) -> list[Seen]:
    return [look(engine.procedures, one) for one in asked]


def _kinds(engine: SearchEngine, dev: list[Asked], limit: int) -> dict[str, float]:
    """The share of dev mentions of either kind that are taken for what they are."""
    if not dev or not there_are("codiesp_x"):
        return {}
    search = engine.procedures
    others = sorted({one.text for one in read_mentions("codiesp_x") if one.split == "dev"})
    procedures = _spread(sorted({one.text for one in dev}), limit)
    right = [search.is_procedure(text) for text in procedures]
    wrong = [search.is_procedure(text) for text in _spread(others, limit)]
    return {
        "procedures": sum(right) / len(right),
        "diagnoses": 1 - sum(wrong) / len(wrong),
    }


def _spread(every: list, limit: int) -> list:  # type: ignore[type-arg]
    if not limit or limit >= len(every):
        return every
    return [every[place * len(every) // limit] for place in range(limit)]

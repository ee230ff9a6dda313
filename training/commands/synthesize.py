"""Lets a language model write phrases and hard negatives, and keeps what is worth keeping."""

from pathlib import Path
from typing import Any

import click
from rich.console import Console

from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from training.data.catalogue import open_catalogue
from training.data.packs import keys_option
from training.data.phrases.table import read_tables
from training.data.phrases.telling import tell_bad
from training.synthesize.curate.curation import Curation, curate
from training.synthesize.factory import Limits, Totals
from training.synthesize.money import Price
from training.synthesize.run import Settings, run
from training.synthesize.tasks import STYLES, Plan, codes_without_phrases, known_codes
from training.synthesize.watch import summary
from training.synthesize.writers.choose import maker

Place = click.Path(path_type=Path)


@click.group(help="Write phrases with a language model or a grammar, then curate them.")
def command() -> None:
    """Group the two halves."""


@command.command(help="Ask a model about codes; start it again to go on where it stopped.")
@click.option("--out", type=Place, required=True, help="Folder of the run.")
@click.option("--writer", type=click.Choice(["gemini", "openai", "grammar"]), default="grammar")
@click.option("--model", default="", help="Model's name, as the server knows it.")
@click.option("--url", default="", help="Server's address, such as http://localhost:11434/v1.")
@click.option("--temperature", default=0.8, show_default=True)
@click.option("--no-schema", is_flag=True, help="For servers that take no JSON schema.")
@click.option("--code", "codes", multiple=True, help="A code to write for (again for more).")
@click.option("--codes", "listed", type=click.File(encoding="utf-8"), help="File, one code a line.")
@click.option("--missing", type=int, default=0, help="So many rubrics that have no phrase yet.")
@click.option("--language", "languages", type=click.Choice(LANGUAGES), multiple=True)
@click.option("--style", "styles", type=click.Choice(STYLES), multiple=True)
@click.option("--amount", default=2, show_default=True, help="Phrases of each style.")
@click.option("--negatives", is_flag=True, help="Ask for hard negatives too.")
@click.option("--only-negatives", is_flag=True, help="Ask for hard negatives alone.")
@click.option("--at-once", default=8, show_default=True, help="Questions under way at a time.")
@click.option("--requests-per-minute", default=0.0, help="The server's limit; 0 for none.")
@click.option("--tokens-per-minute", default=0.0, help="The server's limit; 0 for none.")
@click.option("--price-asked", default=0.0, help="Price of a million tokens asked.")
@click.option("--price-answered", default=0.0, help="Price of a million tokens answered.")
@click.option("--most-cost", default=0.0, help="Stop before the folder has cost more.")
@click.option("--catalogue", type=Place, help="catalogue.db [the default pack's].")
@click.option("--phrases", type=Place, help="Folder of tables [resources/phrases].")
def write(out: Path, **wanted: Any) -> None:
    """Ask, and say how it went."""
    catalogue = open_catalogue(wanted["catalogue"])
    known, unknown = known_codes(catalogue, [*wanted["codes"], *_lines(wanted["listed"])])
    console = Console()
    if unknown:
        console.print(f"Not in release {catalogue.release}: {', '.join(unknown)}")
    if wanted["missing"]:
        home = wanted["phrases"] or resources_dir() / "phrases"
        table = read_tables([home])
        tell_bad(table, console.print)
        without = codes_without_phrases(catalogue, table.codes)
        known += [code for code in without if code not in known][: wanted["missing"]]
    if not known:
        raise UsageError("Name codes with --code, --codes or --missing.")
    model, url, schema = wanted["model"], wanted["url"], not wanted["no_schema"]
    make = maker(wanted["writer"], model, url, wanted["temperature"], schema)
    totals = run(out, catalogue, known, _settings(wanted), make, console)
    _end(totals, console)


def _lines(listed: Any) -> list[str]:
    return [line.strip() for line in listed if line.strip()] if listed else []


def _settings(wanted: dict[str, Any]) -> Settings:
    plan = Plan(
        languages=wanted["languages"] or LANGUAGES,
        styles=wanted["styles"] or STYLES,
        amount=wanted["amount"],
        phrases=not wanted["only_negatives"],
        negatives=wanted["negatives"] or wanted["only_negatives"],
    )
    return Settings(
        plan,
        Limits(wanted["at_once"], wanted["most_cost"]),
        Price(wanted["price_asked"], wanted["price_answered"]),
        wanted["requests_per_minute"],
        wanted["tokens_per_minute"],
    )


def _end(totals: Totals, console: Console) -> None:
    console.print(summary(totals))
    if totals.stopped:
        raise NosolexError(
            f"The run stopped early: {totals.stopped}. Start the same command again to go on."
        )
    if totals.failed:
        raise NosolexError(
            f"{len(totals.failed):,} questions got no usable answer, such as {totals.failed[0]}"
            f"{f' (last: {totals.trouble})' if totals.trouble else ''}; "
            "start the same command again to try those that are not spent."
        )


@command.command("curate", help="Judge a run's answers and write what is worth keeping.")
@click.option("--run", "folder", type=Place, required=True, help="Folder of the run.")
@click.option("--pack", type=Place, help="Pack whose search must find each code again.")
@click.option("--no-round-trip", is_flag=True, help="Do not look the phrases up again.")
@click.option("--same", default=0.97, show_default=True, help="Cosine from which phrases repeat.")
@click.option("--sample", default=40, show_default=True, help="Codes shown on the sample page.")
@click.option("--catalogue", type=Place, help="catalogue.db [the default pack's].")
@click.option("--phrases", type=Place, help="Folder of tables [resources/phrases].")
@keys_option
def curate_(folder: Path, **wanted: Any) -> None:
    """Curate, and say what was left out and why."""
    wishes = Curation(
        phrases=wanted["phrases"] or resources_dir() / "phrases",
        pack=wanted["pack"],
        round_trip=not wanted["no_round_trip"],
        same=wanted["same"],
        sample=wanted["sample"],
        keys=wanted["keys"],
    )
    console = Console()
    counts = curate(folder, open_catalogue(wanted["catalogue"]), wishes, console.print)
    for reason, count in counts.most_common():
        console.print(f"{count:7,}  {reason}")
    console.print(f"See {folder / 'curated'} and {folder / 'curated' / 'sample.html'}")

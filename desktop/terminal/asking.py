"""What is asked for by a command: its options, under what the user chose and the policy fixed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from desktop.engine.report.report import ReadingOptions
from desktop.engine.results import SearchOptions
from desktop.system import settings
from desktop.system.policy import load_policy

DEFAULT = ReadingOptions()
Command = Callable[..., Any]


def options_of(top: int, language: str, *, rerank: bool) -> SearchOptions:
    """Return the options of a search."""
    policy = load_policy()
    chosen = policy.apply(settings.load())
    options = SearchOptions(
        top=top,
        language=language,
        title_language="" if chosen.title_language == settings.PHRASE else chosen.title_language,
    )
    return replace(
        options,
        rerank=policy.fixed.get("rerank", rerank),
        depth=policy.fixed.get("rerank_depth", 0),
        billable_only=policy.fixed.get("billable_only", False),
    )


def reading_options(command: Command) -> Command:
    """Add to a command what may be said of a report's reading."""
    for option in reversed(_READING):
        command = option(command)
    return command


_READING = (
    click.option("--procedures", is_flag=True, help="Name a report's procedures, too."),
    click.option(
        "--boldness", default=DEFAULT.boldness, show_default=True, type=click.FloatRange(0, 1),
        help="From few and sure codes of a report (0) to all (1).",
    ),
    click.option("--no-suspected", is_flag=True, help="Do not count what is only suspected."),
)  # fmt: skip


def reading_of(
    language: str, procedures: bool, boldness: float, no_suspected: bool
) -> ReadingOptions:
    """Return the options of a report's reading."""
    chosen = load_policy().apply(settings.load()).title_language
    return ReadingOptions(
        language=language,
        title_language="" if chosen == settings.PHRASE else chosen,
        boldness=boldness,
        unsure=boldness == 1,
        suspected=not no_suspected,
        procedures=procedures,
    )

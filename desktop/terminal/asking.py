"""What is asked for by a command: its options, under what the user chose and the policy fixed."""

from dataclasses import replace

from desktop.engine.results import SearchOptions
from desktop.system import settings
from desktop.system.policy import load_policy


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

"""Codes that an edition, or the day of discharge, does not have, and what stands in their place."""

from collections.abc import Iterable
from datetime import date

from desktop.engine.catalogue.editions import Edition, Editions, Span
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.entry import Knows
from desktop.workspace.pick import Pick


def valid_then(
    picks: Iterable[Pick], catalogue: Knows, editions: Editions | None, edition: Edition | None,
    discharged: date | None,
) -> list[Caution]:  # fmt: skip
    """Return a caution for each code that is not valid then; none where nothing is asked."""
    day = edition.day if edition else discharged
    if editions is None or day is None:
        return []
    shown = edition.name if edition else day.isoformat()
    found = []
    for index, pick in enumerate(picks):
        span = editions.span(pick.code)
        if pick.kind == "diagnosis" and not span.has(day):
            found.append(_caution(index, pick, span, day, shown, editions))
    return found


def _caution(
    index: int, pick: Pick, span: Span, day: date, shown: str, editions: Editions
) -> Caution:
    early = span.since is not None and day < span.since
    when = span.since if early else span.until
    others = chain_to(pick.code, day, editions)
    return Caution(
        "not_yet" if early else "no_more", "conflict", index, pick.code,
        instead=others, more=(shown, when.isoformat() if when else ""),
    )  # fmt: skip


def chain_to(code: str, day: date, editions: Editions) -> tuple[str, ...]:
    """Follow what a code came from, or became, until something is valid on that day."""
    seen, level = {code}, [code]
    for _ in range(6):
        following: list[str] = []
        for place in level:
            span = editions.span(place)
            early = span.since is not None and day < span.since
            following += span.before if early else span.after
        fresh = [other for other in dict.fromkeys(following) if other not in seen]
        valid = tuple(other for other in fresh if editions.span(other).has(day))
        if valid or not fresh:
            return valid
        seen |= set(fresh)
        level = fresh
    return ()

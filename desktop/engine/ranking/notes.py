"""A hurried note names its disease first, then how it is: "insomnio 3m, higiene sueño".

What follows the first comma is no part of the name where it is noted rather than told: with
figures, capitals and clipped words, or a few words at a time. Then the beginning is looked up
beside the whole.
"""

import re
from collections.abc import Iterator
from math import inf

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.abbreviations import expanded
from desktop.engine.query.assertions import assertions
from desktop.engine.query.query import Query
from desktop.engine.ranking.agreeing import is_wider
from desktop.engine.ranking.facts import Fact
from desktop.engine.ranking.leading import as_heard, take_lead, take_named
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.worded import tells
from desktop.engine.text.attributes.standing import standing

# How likely the beginning's code must be, by itself and beside that of the whole.
LEAST, SHARE = 0.2, 0.5
TOLD = 2.0  # beside a whole whose code has a word of what follows
_SHORTEST = 3  # letters of a beginning
_FEW = 3  # words of each part
_PART = re.compile(r"(?<!\d),|,(?!\d)|[;+]|\s[-/]\s")  # but not the comma of "7,1"
_MOST = 3  # parts of one note
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FIGURE = re.compile(r"(?<!\w)\d[\d.,:/%]*(?!\w)")
_NOTED = re.compile(r"\d|\.|\+|\b[A-Z]{2,}\b")


def head(query: Query) -> str:
    """Return what a note names before it tells how it is; nothing where a phrase is no note."""
    found = _PART.search(query.text)
    if query.code or query.diagnoses or not found:
        return ""
    named, rest = query.text[: found.start()], query.text[found.end() :]
    return _written(named, query) if len(named) >= _SHORTEST and _is_noted(named, rest) else ""


def listed(query: Query) -> tuple[str, ...]:
    """Return the things that a note names one after the other: "hipoglu 38, DM2, GCS 15"."""
    named, *more = _PART.split(query.text)
    if query.code or query.diagnoses or not _is_noted(named, ",".join(more)):
        return ()
    parts = (_FIGURE.sub("", part).strip() for part in (named, *more))
    said = (part for part in parts if _LETTERS.search(part))
    there = tuple(part for part in said if not assertions(part, query.language))
    return there[:_MOST] if len(there) > 1 else ()


def _is_noted(named: str, rest: str) -> bool:
    parts = [named, *filter(str.strip, _PART.split(rest))]
    words = sum(len(part.split()) for part in parts)
    return len(parts) > 1 and (bool(_NOTED.search(rest)) or words <= _FEW * len(parts))


def _written(named: str, query: Query) -> str:
    """Return a beginning with its clipped words in full: at its end their full stops get lost."""
    cut = [one for one in query.expansions if one.span[1] <= len(named) and "." in one.short]
    return next(iter(expanded(named, cut)), named).strip()


def put_first(run: Run, found: Fact | None, chance: float, catalogue: Catalogue) -> bool:
    """Let the code of a note's beginning lead; not where the whole, `chance` likely, says more."""
    if found is None or not run.ranked:
        return False
    first = run.ranked[0].rubric_id
    rubric_id = as_heard(found.rubric_id, run, catalogue)
    if rubric_id == first:
        take_named(run, [found], first, catalogue)
    times = _times(run, catalogue)
    if rubric_id == first or times == inf or found.chance < chance * times:
        return False
    if _says_less(rubric_id, first, run, catalogue) or is_wider(found, first, catalogue):
        return False
    take_lead(run, found, rubric_id)
    return True


def _says_less(rubric_id: int, first: int, run: Run, catalogue: Catalogue) -> bool:
    """Tell whether a code agrees less with a note than its sibling: "bronchiolitis, RSV +"."""
    concepts, heard = catalogue.concepts, run.query.heard
    own, other = (standing(heard, concepts.traits(one).values)[:2] for one in (rubric_id, first))
    return concepts.category(rubric_id) == concepts.category(first) and own > other


def _times(run: Run, catalogue: Catalogue) -> float:
    """Return how many times as likely as the whole the beginning must be."""
    named, *more = _PART.split(run.query.text)
    rest = " ".join([*more, *_readings(run.query, len(named))])
    if not tells(run, rest, named, catalogue):
        return SHARE
    # "Neoplasia maligna, mama" goes on naming; a note with figures may have a word by chance.
    return TOLD if _NOTED.search(" ".join(more)) else inf


def _readings(query: Query, end: int) -> Iterator[str]:
    """Yield what the abbreviations after a beginning stand for."""
    for one in query.expansions:
        if one.span[0] >= end:
            yield from one.readings

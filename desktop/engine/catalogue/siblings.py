"""What tells sibling codes apart, in columns: side, acuity, encounter, with or without, and so on.

English titles are regular, so the columns are read from them by the table of attributes; values
are shown in the language asked for. What no column explains is shown as the words that only this
title has: in the language asked for where the code has a title in it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from desktop.engine.catalogue.sibling_wording import WITH_IN, with_phrases, wording, words_of
from desktop.engine.catalogue.siblings_alike import WORDING, tell_apart
from desktop.engine.catalogue.types import Column
from desktop.engine.text.attributes.table import (
    UNSPECIFIED,
    VAGUE,
    columns,
    pattern,
    shown,
    together,
)
from desktop.engine.text.attributes.titles import told

# A limb that is unspecified has no side; what is left of its title is no difference.
UNSIDED = r"\bunspecified (?:limb|arm|leg|hand|foot|breast|hip|knee)\b"
_CAPITALS = re.compile(r"\b\w*[A-Z]\w*[A-Z]\w*\b")
WITH = re.compile(r"\b(with(?:out)? [^,;()]+)")
_HOLLOW = """
unspecified unintentional intentional encounter poisoning complicating and by due for from in of or
the to
"""
HOLLOW = frozenset(_HOLLOW.split())  # words that say nothing when they stand alone
_ABROAD = """
with without no not non não sin con amb sense com sem senza avec sans de da di du del
"""
_HOLLOW_ABROAD = frozenset(_ABROAD.split())
WITHS = "with or without"  # as the wording, a column that no list of values explains


def distinguish(
    titles: Mapping[str, str], language: str = "en", own: Mapping[str, str] | None = None
) -> list[Column]:
    """Return the columns in which the titles differ; `titles` maps code to English title.

    A column is named by its attribute, whatever the language: who shows it says that name in the
    reader's own. `own` has the titles there are in the language asked for.
    """
    if len(titles) < 2:
        return []
    lowered = {code: title.lower() for code, title in titles.items()}
    named = _telling(_named(name, lowered) for name in columns())
    spoken = [_spoken(column, language) for column in named]
    free = _telling((_with(lowered), _rest(lowered)))
    if own and language in WITH_IN:
        with_ = [with_phrases(column, own, language) for column in free if column.name == WITHS]
        none = shown(VAGUE, UNSPECIFIED, language)
        rest = [c for c in free if c.name != WITHS]
        free = with_ + [wording(c, own, language, spoken + with_, none) for c in rest]
    seen = {code: (own or {}).get(code, title) for code, title in titles.items()}
    found = tell_apart(spoken + _telling(free), seen, titles, _is_hollow)
    return [c if c in spoken else _written(c, titles, own or {}) for c in found]


def _is_hollow(word: str) -> bool:
    """Tell whether a word says nothing alone: of, without, no."""
    return word.lower() in HOLLOW or word.lower() in _HOLLOW_ABROAD


def _written(column: Column, titles: Mapping[str, str], own: Mapping[str, str]) -> Column:
    """Write what is capital in a title within its word so here, too: ST, MRSA, COVID-19."""
    values = {}
    for code, value in column.values.items():
        for word in _CAPITALS.findall(f"{titles[code]} {own.get(code, '')}"):
            value = re.sub(rf"\b{re.escape(word.lower())}\b", word, value)
        values[code] = value
    return Column(column.name, values)


def _telling(found: Iterable[Column]) -> list[Column]:
    return [column for column in found if len(set(column.values.values())) > 1]


def _spoken(column: Column, language: str) -> Column:
    """Put a column's values into a language."""
    return Column(
        column.name,
        {code: _word(column.name, value, language) for code, value in column.values.items()},
    )


def _word(attribute: str, value: str, language: str) -> str:
    if not value:
        return ""
    return shown(VAGUE if value == UNSPECIFIED else attribute, value, language)


def _named(attribute: str, titles: Mapping[str, str]) -> Column:
    found = {code: _first(attribute, title) for code, title in titles.items()}
    if any(found.values()):
        for code, title in titles.items():
            if not found[code] and UNSPECIFIED in title:
                found[code] = UNSPECIFIED
    return Column(attribute, found)


def _first(attribute: str, title: str) -> str:
    """Return the most special value that a title says."""
    said = told(title, attribute)
    return next(iter(together(attribute, frozenset(said)) or said), "")


def _with(titles: Mapping[str, str]) -> Column:
    said = {code: WITH.findall(title) for code, title in titles.items()}
    shared = set.intersection(*(set(values) for values in said.values()))
    return Column(
        WITHS,
        {code: ", ".join(v for v in values if v not in shared) for code, values in said.items()},
    )


@cache
def _explained() -> re.Pattern[str]:
    """What the columns say of a title, and what stands with or without."""
    return re.compile(
        "|".join([*(pattern(name).pattern for name in columns()), UNSIDED, WITH.pattern])
    )


def _rest(titles: Mapping[str, str]) -> Column:
    words = {code: words_of(_explained().sub(" ", title)) for code, title in titles.items()}
    shared = set.intersection(*(set(found) for found in words.values()))
    return Column(WORDING, {code: _own_words(found, shared) for code, found in words.items()})


def _own_words(words: Sequence[str], shared: set[str]) -> str:
    """Return the words that only some of the titles have, unless they say nothing by themselves."""
    own = [word for word in words if word not in shared]
    return " ".join(own) if any(word not in HOLLOW for word in own) else ""

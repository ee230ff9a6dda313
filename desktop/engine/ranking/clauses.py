"""A long clause is read by what it names: its mentions are looked up beside the whole.

"Acude por dolor torácico opresivo tras una discusión" names one disease among nine words. The
tagger of reports finds it; what is denied, past or a relative's is left to the notices.
"""

import re
from collections.abc import Sequence
from functools import cache

from desktop.engine.models.tagging import Span, Tagged
from desktop.engine.query.assertions import denies
from desktop.engine.query.query import Query
from desktop.engine.resources import lexicon_lines
from desktop.engine.text.attributes.denied import is_denied_after
from desktop.engine.text.folding import SILENT, fold, words_of
from desktop.engine.text.normalise import clean

CLAUSES = "clauses"
LONG = 6  # words
_MOST = 3  # mentions of one clause
_FEW = 5  # words between two commas
_FOUND_WELL = re.compile(r"\d|\bnorm")
_SEGMENT = re.compile(r"[,;:]\s|\.\s+")
_SURE = 0.6  # how sure the tagger must be of one
_HERE = ("present", "suspected")


def is_long(query: Query) -> bool:
    """Tell whether a phrase is rather a clause."""
    return not query.code and len(words_of(query.text)) >= LONG


def named(query: Query, mentions: Sequence[Tagged]) -> tuple[str, ...]:
    """Return what a clause names as being there, shorter than itself."""
    found = (
        _plain(" ".join(query.text[start:end] for start, end in tagged.parts))
        for tagged in mentions
        if tagged.score >= _SURE and tagged.assertion in _HERE
    )
    whole = len(words_of(query.text))
    some = (part for part in dict.fromkeys(found) if 0 < len(words_of(part)) < whole - 1)
    return tuple(part for part in some if not is_nameless(part))[:_MOST]


def segments(query: Query) -> tuple[str, ...]:
    """Return the few words between two commas of a clause, which name something by themselves.

    Not what is denied, normal, told in figures or a single word: "Pérdidas al toser, incontinencia
    de esfuerzo, se deriva".
    """
    parts = (part.strip() for part in _SEGMENT.split(query.text))
    few = (part for part in parts if 1 < len(words_of(part)) <= _FEW)
    there = (part for part in few if not denies(part, query.language))
    return tuple(part for part in there if not _FOUND_WELL.search(fold(part)))[:_MOST]


def is_nameless(part: str) -> bool:
    """Tell whether a part is one word that names nothing which somebody has.

    >>> is_nameless("Excision"), is_nameless("excision of a wart")
    (True, False)
    """
    return fold(part) in _nameless()


@cache
def _nameless() -> frozenset[str]:
    return frozenset(word for line in lexicon_lines("nameless.txt") for word in line.split())


def meant(query: Query, mentions: Sequence[Tagged]) -> tuple[str, ...]:
    """Return what the sayings of a clause mean, which the tagger of reports does not know.

    Not what is denied, past or a relative's.
    """
    elsewhere = [one for one in mentions if one.assertion not in _HERE]
    said = (
        one.readings[0]
        for one in query.expansions
        if " " in one.short
        and not is_denied_after(query.text[: one.span[0]], query.language)
        and not any(meet(part, one.span) for other in elsewhere for part in other.parts)
    )
    return tuple(dict.fromkeys(said))[:_MOST]


def meet(one: Span, other: Span) -> bool:
    """Tell whether two stretches of a phrase share a character."""
    return one[0] < other[1] and other[0] < one[1]


def _plain(text: str) -> str:
    """Return a mention without the empty words at its ends."""
    words = clean(text).split()
    while words and fold(words[0].strip(",;.:")) in SILENT:
        words.pop(0)
    while words and fold(words[-1].strip(",;.:")) in SILENT:
        words.pop()
    return " ".join(words).strip(" ,;.:")

"""A phrase of two facts: "retinopatía por diabetes", "pneumonia on COPD"."""

import re
from collections.abc import Iterable
from functools import cache

from desktop.engine.resources import lexicon_lines
from desktop.engine.results import LANGUAGES

_MOST = 3  # facts of one phrase
# What follows a comma and names nothing more: what was done, and where.
_TOLD = re.compile(
    r",\s+(?=(?:se |s['’]|si |para |per |pour |for |to |now |ahora |ingres|acud|ricover|hospital"
    r"|admi|intern|prescr|start|inici|pend|given|treat|tratad|operad|ya |già |déjà |discharg|alta "
    r"|dopo |tras |after |après |després |após ))",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")


def facts(phrase: str, language: str) -> tuple[str, ...]:
    """Return the parts that words such as "due to" join, if there are at least two."""
    parts = _joins(language if language in LANGUAGES else "").split(phrase, maxsplit=_MOST - 1)
    found = tuple(part.strip(" ,;:-") for part in (parts[0], *map(_named, parts[1:])))
    return found if len(found) > 1 and all(map(_LETTERS.search, found)) else ()


def _named(part: str) -> str:
    """Return a later part without what is told after it: "por covid, ingresa en planta"."""
    return _TOLD.split(part, maxsplit=1)[0]


@cache
def _joins(language: str) -> re.Pattern[str]:
    """Compile a language's words, the longest first; of all six where it is not known."""
    rows = [line.split("\t") for line in lexicon_lines("joins.tsv")]
    words = {word for own, told in rows if language in ("", own) for word in told.split("|")}
    return re.compile(rf"\s+(?:{'|'.join(_longest(words))})\s+", re.IGNORECASE)


def _longest(words: Iterable[str]) -> list[str]:
    return [re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))]

"""Long forms shortened and short forms spelt out, by the project's own lexicons."""

import random
import re
from functools import cache

from desktop.engine.query.abbreviations import lexicon
from desktop.engine.results import LANGUAGES

SHORTEST = 6  # characters of a long form worth shortening


@cache
def _pairs(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return (long form, short form) for what has one reading alone, longest first."""
    found = []
    for entries in lexicon(language).values() if language in LANGUAGES else ():
        for entry in entries:
            if len(entry.readings) == 1 and len(entry.readings[0]) >= SHORTEST:
                found.append((entry.readings[0], entry.short))
    found.sort(key=lambda pair: -len(pair[0]))
    return tuple((_whole(reading), short) for reading, short in found)


@cache
def _readings(language: str) -> dict[str, tuple[re.Pattern[str], str]]:
    return {
        entry.short: (_whole(entry.short), entry.readings[0])
        for entries in (lexicon(language).values() if language in LANGUAGES else ())
        for entry in entries
        if len(entry.readings) == 1
    }


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)


def abbreviate(text: str, language: str, draw: random.Random) -> str:
    """Shorten the longest long form that the text has."""
    for pattern, short in _pairs(language):
        if pattern.search(text):
            return _put(short, pattern, text)
    return text


def spell_out(text: str, language: str, draw: random.Random) -> str:
    """Replace one abbreviation that has a single reading by it."""
    known = _readings(language)
    for word in text.split():
        plain = word.strip(".,;()")
        if plain in known:
            pattern, reading = known[plain]
            return _put(reading, pattern, text)
    return text


def _put(words: str, pattern: re.Pattern[str], text: str) -> str:
    """Replace the first find by words that are no pattern themselves."""
    return pattern.sub(lambda _: words, text, count=1)

"""A phrase that asks for a procedure, understood: language, words, readings, side."""

import re
from dataclasses import dataclass
from functools import cached_property

from desktop.engine.query.abbreviations import expanded, find
from desktop.engine.query.query import language_of, reading_order
from desktop.engine.text.attributes.heard import excluding, hear
from desktop.engine.text.folding import stems_of
from desktop.engine.text.normalise import check_readable, clean

MOST_READINGS = 3
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_BOTH = frozenset({"right", "left"})


@dataclass(frozen=True)
class Phrase:
    """What is understood of a phrase."""

    original: str
    text: str
    language: str  # one of the six, or "several"

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The phrase, and what it says with abbreviations written out, likeliest first."""
        found = find(self.text, reading_order(self.text, self.language))
        return tuple(dict.fromkeys([self.text, *expanded(self.text, found)]))[:MOST_READINGS]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of every reading; what a hyphen joins is one word, too."""
        texts = (*self.readings, *(_HYPHEN.sub("", text) for text in self.readings))
        return frozenset(stem for text in texts for stem in stems_of(text))

    @cached_property
    def sides(self) -> frozenset[str]:
        """Which sides it names, in its own words or with its abbreviations written out."""
        for text in self.readings[:2]:
            if found := _sides(text, self.language):
                return found
        return frozenset()


def _sides(text: str, language: str) -> frozenset[str]:
    """The side that a text says; right and left beside each other are both."""
    found = hear(text, language).get("side", frozenset()) - {"unspecified"}
    if not found and excluding(text, language).get("side", frozenset()) >= _BOTH:
        return frozenset({"bilateral"})
    return frozenset(found)


def understand(text: str, language: str = "auto") -> Phrase:
    """Understand a phrase; UsageError says in one sentence why a text is no phrase."""
    check_readable(text)
    plain = clean(text)
    return Phrase(text, plain, language_of(plain, language))

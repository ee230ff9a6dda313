"""A phrase that asks for a procedure, understood: language, words, readings, side."""

from dataclasses import dataclass
from functools import cached_property

from desktop.engine.query.abbreviations import expanded, find
from desktop.engine.query.query import language_of, reading_order
from desktop.engine.text.attributes.heard import hear
from desktop.engine.text.folding import stems_of
from desktop.engine.text.normalise import check_readable, clean

MOST_READINGS = 3


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
        """The stems of every reading."""
        return frozenset(stem for text in self.readings for stem in stems_of(text))

    @cached_property
    def sides(self) -> frozenset[str]:
        """Which sides it names."""
        return hear(self.text, self.language).get("side", frozenset()) - {"unspecified"}


def understand(text: str, language: str = "auto") -> Phrase:
    """Understand a phrase; UsageError says in one sentence why a text is no phrase."""
    check_readable(text)
    plain = clean(text)
    return Phrase(text, plain, language_of(plain, language))

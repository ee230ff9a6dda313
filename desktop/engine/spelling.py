"""Misspelt words: those that no text of the catalogue has, and what was probably meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.engine.lexical import fold, stem, words_of

SHORTEST = 5  # letters; shorter words are abbreviations or not to be guessed
MOST = 3  # words of one phrase that are looked up, as each costs some milliseconds


class Vocabulary(Protocol):
    """The words that texts of the catalogue have."""

    def knows_word(self, word: str) -> bool:
        """Tell whether any text has this word."""

    def similar_words(self, word: str, language: str | None = None, limit: int = 5) -> list[str]:
        """Return known words near a misspelt one, likeliest first."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A word as typed, and the known word it is searched as."""

    typed: str
    meant: str


def corrections(
    words: Sequence[str], vocabulary: Vocabulary, *, typing: bool = False
) -> tuple[Correction, ...]:
    """Return what unknown words were probably meant to be; `typing` leaves the last one alone."""
    asked = words[:-1] if typing else words
    unknown = [word for word in dict.fromkeys(asked) if _is_unknown(word, vocabulary)]
    found = []
    for word in unknown[:MOST]:
        similar = vocabulary.similar_words(word, limit=3)
        if similar:
            found.append(Correction(word, similar[0]))
    return tuple(found)


def _is_unknown(word: str, vocabulary: Vocabulary) -> bool:
    if len(word) < SHORTEST or not word.isalpha() or vocabulary.knows_word(word):
        return False
    # The index compares stems, so a plural that no text has is known by its singular.
    base = stem(word)
    return not any(vocabulary.knows_word(base + ending) for ending in ("", "a", "o", "e", "s", "i"))


def respelt(text: str, found: Sequence[Correction]) -> str:
    """Return the phrase with its misspelt words replaced."""
    meant = {correction.typed: correction.meant for correction in found}

    def replaced(word: re.Match[str]) -> str:
        return meant.get(fold(word[0]), word[0])

    return re.sub(r"[^\W_]+", replaced, text)


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a phrase in the form in which the vocabulary has them."""
    return tuple(words_of(text))

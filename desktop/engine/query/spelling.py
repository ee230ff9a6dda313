"""Misspelt words: those that no text of the catalogue has, and what was probably meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import fold, stem

SHORTEST = 5  # letters; shorter words are abbreviations or not to be guessed
_LONG = 11  # letters, from which two slips are forgiven
_VOWELS, _NEVER = frozenset("aeiou"), 9
_SOUNDS = (
    (r"ph", "f"), (r"th", "t"), (r"qu|k|c(?=[aoulrt]|$)", "k"), (r"[czx](?=[ei])|ss|z|x", "s"),
    (r"v", "b"), (r"g(?=[ei])", "j"), (r"y", "i"), (r"m(?=[bp])", "n"), (r"h", ""),
    (r"(.)\1", r"\1"),
)  # fmt: skip
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
        likely = (one for one in vocabulary.similar_words(word, limit=5) if is_slip(word, one))
        meant = next(likely, None)
        if meant:
            found.append(Correction(word, meant))
    return tuple(found)


def is_slip(typed: str, meant: str) -> bool:
    """Tell whether a slip of the fingers or of the ear turns one word into the other.

    A letter lost, doubled or swapped, or one that sounds alike, is a slip. Another vowel is not:
    it turns macrocytic into microcytic and a hemithorax into a hemothorax.
    """
    if sound(typed) == sound(meant):
        return True
    if typed[0] != meant[0] and "h" + typed != meant:
        return False
    found = slips(typed, meant)
    # Two slips may together be a changed vowel, unless both lost or both added a letter.
    return found <= 1 or (found == 2 == abs(len(typed) - len(meant)) and len(typed) >= _LONG)


def sound(word: str) -> str:
    """Return the word as it sounds, roughly alike in the six languages."""
    for written, heard in _SOUNDS:
        word = re.sub(written, heard, word)
    return word


def slips(one: str, two: str) -> int:
    """Count the letters lost, added and swapped between two words; a changed one counts twice."""
    older: list[int] = []
    above = list(range(len(two) + 1))
    for row, left in enumerate(one, start=1):
        line = [row]
        for column, right in enumerate(two, start=1):
            changed = 0 if left == right else _NEVER if {left, right} <= _VOWELS else 2
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + changed)
            swapped = row > 1 and column > 1 and left == two[column - 2] and one[row - 2] == right
            line.append(min(cost, older[column - 2] + 1) if swapped else cost)
        older, above = above, line
    return above[-1]


def _is_unknown(word: str, vocabulary: Vocabulary) -> bool:
    if len(word) < SHORTEST or not word.isalpha() or stem(word) in ordinary():
        return False
    if vocabulary.knows_word(word):
        return False
    # The index compares stems, so a plural that no text has is known by its singular.
    base = stem(word)
    return not any(vocabulary.knows_word(base + ending) for ending in ("", "a", "o", "e", "s", "i"))


@cache
def ordinary() -> frozenset[str]:
    """Return the stems of words of daily life, by which no disease is called: a car stays a car."""
    lines = lexicon_lines("ordinary.txt")
    return frozenset(stem(word) for line in lines for word in line.split()[1:])


def respelt(text: str, found: Sequence[Correction]) -> str:
    """Return the phrase with its misspelt words replaced."""
    meant = {correction.typed: correction.meant for correction in found}

    def replaced(word: re.Match[str]) -> str:
        return meant.get(fold(word[0]), word[0])

    return re.sub(r"[^\W_]+", replaced, text)

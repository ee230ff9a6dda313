"""What patients say and what it is called: "sugar in the blood", "piedras en el riñón".

The lexicons are the project's own, one a language (resources/lexicons/everyday.*.tsv). A saying is
found by its stems in their order, wherever in a phrase it stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from desktop.engine.query.abbreviations import Expansion
from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import SILENT, fold, stem

LONGEST = 7  # stems
_WORD = re.compile(r"[^\W_]+(?:['’]t\b)?")  # "can't" is not "can"
# Silent in the other languages, and in this one a bone, a back, a nose, an egg.
_SAID = {"fr": {"os", "dos"}, "ca": {"os", "nas", "ou"}, "en": {"on"}}
Sayings = Mapping[tuple[str, ...], tuple[str, ...]]
Spoken = tuple[str, tuple[int, int]]  # a stem, and where its word stands


@cache
def sayings(language: str) -> Sayings:
    """Read one language's lexicon: what the stems of each saying mean, likeliest first."""
    _, *lines = lexicon_path(f"everyday.{language}.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for said, meant in (line.split("\t") for line in lines):
        readings = tuple(meant.split("|"))
        plain = set(said_stems(readings[0], language))
        for one in said.split("|"):
            stems = said_stems(one, language)
            if not plain <= set(stems):  # else it says so already
                found.setdefault(stems, readings)
    return found


def said_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stems by which a saying is known."""
    return tuple(word for word, _ in _spoken(text, language))


def _spoken(text: str, language: str) -> Iterator[Spoken]:
    silent = SILENT - _SAID.get(language, set())
    for match in _WORD.finditer(text):
        word = re.sub(r"['’]", "", fold(match[0]))
        if word not in silent:
            yield stem(word), match.span()


def find_sayings(
    text: str, languages: Sequence[str], taken: Sequence[Expansion] = ()
) -> tuple[Expansion, ...]:
    """Return the sayings of a phrase in order, the longest ones; none over what is `taken`.

    Those of a likelier language go first.
    """
    found: list[Expansion] = []
    for language in languages:
        for one in _found(text, language):
            if not any(_overlap(one, other) for other in (*taken, *found)):
                found.append(one)
    return tuple(sorted(found, key=lambda one: one.span))


def _overlap(one: Expansion, other: Expansion) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _found(text: str, language: str) -> Iterator[Expansion]:
    words, known = list(_spoken(text, language)), sayings(language)
    place = 0
    while place < len(words):
        stems = tuple(word for word, _ in words[place : place + LONGEST])
        size = next((size for size in range(len(stems), 0, -1) if stems[:size] in known), 0)
        if size:
            span = (words[place][1][0], words[place + size - 1][1][1])
            yield Expansion(text[slice(*span)], known[stems[:size]], span)
        place += size or 1

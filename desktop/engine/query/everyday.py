"""What patients say and what it is called: "sugar in the blood", "piedras en el riñón".

The lexicons are the project's own, one a language (resources/lexicons/everyday.*.tsv). A saying is
found by its stems in their order, wherever in a phrase it stands.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from desktop.engine.query.abbreviations import Expansion
from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import SILENT, WORD, fold, stem, stems_of

LONGEST = 7  # stems
Sayings = Mapping[tuple[str, ...], tuple[str, ...]]


@cache
def sayings(language: str) -> Sayings:
    """Read one language's lexicon: what the stems of each saying mean, likeliest first."""
    _, *lines = lexicon_path(f"everyday.{language}.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for said, meant in (line.split("\t") for line in lines):
        for one in said.split("|"):
            found.setdefault(tuple(stems_of(one)), tuple(meant.split("|")))
    found.pop((), None)
    return found


def find_sayings(
    text: str, languages: Sequence[str], taken: Sequence[Expansion] = ()
) -> tuple[Expansion, ...]:
    """Return the sayings of a phrase in order, the longest ones; none over what is `taken`."""
    words = [match for match in WORD.finditer(text) if fold(match[0]) not in SILENT]
    stems = [stem(fold(match[0])) for match in words]
    known = [sayings(language) for language in languages]
    found: list[Expansion] = []
    place = 0
    while place < len(words):
        size, meant = _longest(stems[place : place + LONGEST], known)
        span = (words[place].start(), words[place + max(size, 1) - 1].end())
        if meant and not any(one.span[0] < span[1] and span[0] < one.span[1] for one in taken):
            found.append(Expansion(text[slice(*span)], meant, span))
        place += size or 1
    return tuple(found)


def _longest(stems: Sequence[str], known: Sequence[Sayings]) -> tuple[int, tuple[str, ...]]:
    """Return how many stems the longest saying at the beginning takes, and what it means."""
    for size in range(len(stems), 0, -1):
        for sayings_ in known:
            if meant := sayings_.get(tuple(stems[:size])):
                return size, meant
    return 0, ()

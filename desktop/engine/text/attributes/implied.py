"""What two words mean together that neither says: a burn with blisters is of the second degree."""

from collections.abc import Iterator
from functools import cache

from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import words_of

Rule = tuple[str, str, tuple[str, ...], tuple[str, ...]]


def implied(text: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes, with their values, that are meant without a word of theirs.

    >>> list(implied("me he quemado la mano y tengo ampollas"))
    [('degree', '2')]
    """
    words = words_of(text)
    for attribute, value, one, other in _rules():
        if _begins(words, one) and _begins(words, other):
            yield attribute, value


def _begins(words: list[str], stems: tuple[str, ...]) -> bool:
    return any(word.startswith(stems) for word in words)


@cache
def _rules() -> tuple[Rule, ...]:
    _, *lines = lexicon_path("implied.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple((name, value, tuple(a.split()), tuple(b.split())) for name, value, a, b in rows)

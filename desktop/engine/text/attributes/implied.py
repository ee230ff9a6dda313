"""What two words mean together that neither says: a burn with blisters is of the second degree."""

from collections.abc import Iterator, Sequence
from functools import cache

from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import words_of
from desktop.engine.text.groups import Group, group

_NEGATORS = frozenset(
    ["no", "sin", "sense", "senza", "non", "sem", "nao", "sans", "pas", "without", "s"]
)
_NEAR = 3  # words after a negator that it denies
_BONE = "sacr"  # the "osso sacro" is no bone that is seen
Rule = tuple[str, str, Group, Group]


def implied(text: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes, with their values, that are meant without a word of theirs.

    >>> list(implied("me he quemado la mano y tengo ampollas"))
    [('degree', '2')]
    >>> list(implied("quemadura de la mano sin ampollas"))
    []
    """
    words = words_of(text)
    for attribute, value, one, other in _rules():
        if _says(words, one) and _says(words, other):
            yield attribute, value


def _says(words: Sequence[str], sought: Group) -> bool:
    return any(
        sought.has(word)
        and not _NEGATORS.intersection(words[max(0, place - _NEAR) : place])
        and not any(following.startswith(_BONE) for following in words[place + 1 : place + 2])
        for place, word in enumerate(words)
    )


@cache
def _rules() -> tuple[Rule, ...]:
    _, *lines = lexicon_path("implied.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple((name, value, group(one), group(other)) for name, value, one, other in rows)

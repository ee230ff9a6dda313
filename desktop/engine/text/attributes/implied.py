"""What two words mean together that neither says: a burn with blisters is of the second degree."""

from collections.abc import Iterator, Sequence
from functools import cache

from desktop.engine.resources import lexicon_lines
from desktop.engine.text.attributes.denied import is_denied
from desktop.engine.text.attributes.tokens import Token, tokens
from desktop.engine.text.groups import Group, group

_BONE = "sacr"  # the "osso sacro" is no bone that is seen
Rule = tuple[str, str, Group, Group]


def implied(text: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes, with their values, that are meant without a word of theirs.

    >>> list(implied("me he quemado la mano y tengo ampollas"))
    [('degree', '2')]
    >>> list(implied("quemadura de la mano sin ampollas"))
    []
    """
    words = tokens(text)
    for attribute, value, one, other in _rules():
        if _says(words, one) and _says(words, other):
            yield attribute, value


def _says(words: Sequence[Token], sought: Group) -> bool:
    return any(
        sought.has(token.word)
        and not is_denied(words, place)
        and not any(other.word.startswith(_BONE) for other in words[place + 1 : place + 2])
        for place, token in enumerate(words)
    )


@cache
def _rules() -> tuple[Rule, ...]:
    _, *rows = (line.split("\t") for line in lexicon_lines("implied.tsv"))
    return tuple((name, value, group(one), group(other)) for name, value, one, other in rows)

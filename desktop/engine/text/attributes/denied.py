"""Whether what a phrase names stands shortly after a word that denies it."""

from collections.abc import Sequence

from desktop.engine.text.attributes.lookup import is_helper
from desktop.engine.text.attributes.tokens import Token, tokens

_NEAR = 3  # words between a negator and what it denies


def is_denied_after(before: str) -> bool:
    """Tell whether what follows is denied by the words before it.

    >>> is_denied_after("TCE leve, sin"), is_denied_after("sin fiebre, con")
    (True, False)
    """
    words = tokens(before + " x")[:-1]
    return is_denied(words, len(words))


def is_denied(words: Sequence[Token], place: int, near: int = _NEAR) -> bool:
    """Tell whether a negator stands shortly before, in the same clause."""
    for token in reversed(words[max(0, place - near) : place]):
        if token.ends:
            return False
        if is_helper("negator", token):
            return True
    return False

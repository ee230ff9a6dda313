"""Whether what a phrase names stands shortly after a word that denies it."""

from collections.abc import Iterable, Sequence

from desktop.engine.text.attributes.lookup import is_helper
from desktop.engine.text.attributes.tokens import Token, tokens

_NEAR = 3  # words between a negator and what it denies
_ELSE = {"pt": "no", "en": "sense"}  # what is "in the" there, and of touch


def is_denied_after(before: str, language: str = "") -> bool:
    """Tell whether what follows is denied by the words before it.

    >>> is_denied_after("TCE leve, sin"), is_denied_after("sin fiebre, con")
    (True, False)
    """
    words = tokens(before + " x")[:-1]
    return is_denied(words, len(words), language)


def is_denied(
    words: Sequence[Token], place: int, language: str = "", near: int = _NEAR
) -> bool:  # fmt: skip
    """Tell whether a negator stands shortly before, in the same clause."""
    for token in reversed(words[max(0, place - near) : place]):
        if token.ends:
            return False
        if has_negator([token], language):
            return True
    return False


def has_negator(words: Iterable[Token], language: str = "") -> bool:
    """Tell whether one of some words denies something in a language.

    >>> has_negator(tokens("dor no joelho"), "pt"), has_negator(tokens("dolor, no fiebre"), "es")
    (False, True)
    """
    other = _ELSE.get(language)
    return any(token.word != other and is_helper("negator", token) for token in words)

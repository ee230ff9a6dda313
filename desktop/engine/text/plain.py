"""Texts from outside as one line of what can be seen, and nothing that a terminal would obey."""

import unicodedata


def plain(text: str) -> str:
    """Return a text on one line, without control characters and without invisible ones.

    >>> plain("tos\\x1b[31m  seca\\u202e"), plain("a\\nb")
    ('tos [31m seca', 'a b')
    """
    if text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_shown, text)).split())


def _shown(character: str) -> str:
    kind = unicodedata.category(character)
    return " " if kind in ("Cc", "Zl", "Zp") else "" if kind in ("Cf", "Cs", "Co") else character

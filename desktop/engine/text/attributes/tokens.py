"""The words of a phrase with what surrounds them: capitals, brackets, the end of a clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.engine.text.folding import WORD, fold, words_of

_ENDS = re.compile(r"\s*(?:$|[,;:)\]/+])|\.\s+[A-ZÀ-Ý][a-zà-ÿ]")
# "c/", "s/" and "w/o" are words, and so are "r/o" and "L-dopa": what stands before the sign
# ends no clause and is no side.
_SLASHED = re.compile(
    rf"(?<![^\W_])(?:[wrhc]/o(?![^\W_])|[csw]/(?=\s|[^\W\d_]{{3}})|[dl]-(?!sided)[^\W\d_]{{3,}})"
    rf"|{WORD.pattern}",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[/-]")
_LONG = 6  # letters; a phrase in capitals with such a word is shouted, not abbreviated


@dataclass(frozen=True, slots=True)
class Token:
    """One word."""

    word: str  # folded
    written: str
    ends: bool  # nothing follows in its clause
    bracketed: bool
    span: tuple[int, int]  # of characters


def tokens(text: str) -> list[Token]:
    """Part a phrase into its words.

    >>> [(token.word, token.bracketed) for token in tokens("Otitis (D)")]
    [('otitis', False), ('d', True)]
    """
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for match in _SLASHED.finditer(text):
        words = [fold(match[0])] if _SIGN.search(match[0]) else words_of(match[0])
        for word in words:
            before, after = text[match.start() - 1 : match.start()], text[match.end() :]
            yield Token(
                word,
                match[0] if len(words) == 1 else word,
                _ENDS.match(after) is not None,
                before in ("(", "[") and after[:1] in (")", "]"),
                match.span(),
            )


def is_shouted(text: str) -> bool:
    """Tell whether a phrase is in capitals throughout, so that they say nothing."""
    return text.isupper() and any(len(word) >= _LONG for word in text.split())

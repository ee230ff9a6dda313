"""A long text in windows of tokens that a model can read, cut between sentences where it can be."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from desktop.engine.models.tokens import with_places
from desktop.engine.text.folding import WORD

_BREAK = re.compile(r"\n|(?<=[.;:?!])\s")
_LINE = 4  # a new line parts better than a full stop: it is worth so many tokens of length


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text: where it stands, and which token of its window begins it."""

    start: int
    end: int
    token: int


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens that are read together, begin and end marks included, and the words in them."""

    ids: tuple[int, ...]
    words: tuple[Word, ...]


def windows(text: str, tokenizer: Tokenizer, most: int) -> Iterator[Window]:
    """Yield the windows of a text in order; `tokenizer` must not cut."""
    tokens = with_places(tokenizer, text)
    first, last = tokens.ids[0], tokens.ids[-1]
    ids, places = tokens.ids[1:-1], tokens.offsets[1:-1]
    words = [match.span() for match in WORD.finditer(text)]
    starts = _first_tokens(words, places)
    ends = {match.end() for match in _BREAK.finditer(text)}
    breaks = {
        token: 2 if "\n" in text[words[row - 1][1] : words[row][0]] else 1
        for row, token in enumerate(starts)
        if row and any(at in ends for at in range(words[row - 1][1], words[row][0] + 1))
    }
    whole = frozenset(starts)
    begin, row = 0, 0
    while begin < len(ids):
        end = _cut(begin, len(ids), most - 2, breaks, whole)
        found = []
        while row < len(words) and starts[row] < end:
            found.append(Word(*words[row], starts[row] - begin + 1))
            row += 1
        yield Window((first, *ids[begin:end], last), tuple(found))
        begin = end


def _first_tokens(words: Sequence[tuple[int, int]], places: Sequence[tuple[int, int]]) -> list[int]:
    """Return for each word the first token that reaches into it."""
    found, token = [], 0
    for start, _ in words:
        while token < len(places) - 1 and places[token][1] <= start:
            token += 1
        found.append(token)
    return found


def _cut(
    begin: int, total: int, most: int, breaks: dict[int, int], whole: frozenset[int]
) -> int:  # fmt: skip
    """Choose where a window ends: at a line's end, a sentence's, or between two words."""
    limit = begin + most
    if limit >= total:
        return total
    late = [at for at in range(begin + most // 2, limit + 1) if at in breaks]
    if late:
        return max(late, key=lambda at: at + breaks[at] * _LINE)
    return next((at for at in range(limit, begin + most // 2, -1) if at in whole), limit)

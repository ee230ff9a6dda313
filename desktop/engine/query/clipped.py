"""Words that a hurried hand cut short: "insuf. resp. ag.", "neum. adq. comun."

No lexicon lists them all, and one word alone may be many; together they are what a text of the
catalogue has in that order.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.clipped import Part
from desktop.engine.query.abbreviations import Expansion
from desktop.engine.text.folding import SILENT, fold

SHORTEST = 2  # letters of a clipped word
LONGEST = 11  # letters: who cuts a word short does not write twelve of it
UNDOTTED = re.compile(r"[^\W\d_]{3,6}[^\W\d_aeiou]")  # without a full stop none is shorter
ALONE = 6  # letters, from which a clipped word is read by itself: "hipotiroid."
MOST = 8  # words of a part of a phrase, and clipped ones of all of it
READINGS = 2
_TOKEN = re.compile(r"[^\W_]+\.?")
# No disease is named across these.
_PARTS = re.compile(r"[^,;:()\[\]/+?!=<>]+")
Token = tuple[Part, tuple[int, int]]
WrittenOut = Callable[[int, int], list[str]]


def find_clipped(
    text: str, catalogue: Catalogue, chances: Mapping[str, float]
) -> tuple[Expansion, ...]:
    """Return what in a phrase is cut short, written out; none where nothing is."""
    found: list[Expansion] = []
    left = MOST
    for match in _PARTS.finditer(text):
        tokens = list(_tokens(text, match.span(), catalogue))
        clipped = sum(part.clipped for part, _ in tokens)
        if clipped and clipped <= left and len(tokens) <= MOST:
            left -= clipped
            wordings = catalogue.wordings([part for part, _ in tokens], chances)
            found += _read(text, tokens, wordings.written_out, (0, len(tokens)))
    return tuple(found)


def _tokens(text: str, span: tuple[int, int], catalogue: Catalogue) -> Iterator[Token]:
    """Yield the words of a part; where one is clipped the last one of the phrase may be, too."""
    found = [
        match for match in _TOKEN.finditer(text, *span) if fold(match[0].rstrip(".")) not in SILENT
    ]
    cut = [_is_dotted(match[0]) or _is_undotted(match[0], catalogue) for match in found]
    for match, clipped in zip(found, cut, strict=True):
        ends = any(cut) and match.end() == len(text) and _is_dotted(match[0] + ".")
        yield Part(fold(match[0].rstrip(".")), clipped or ends, not clipped), match.span()


def _is_dotted(typed: str) -> bool:
    word = typed[:-1]
    return (
        typed.endswith(".") and SHORTEST <= len(word) <= LONGEST and word.isalpha()
        and not word.isupper()
    )  # fmt: skip


def _is_undotted(typed: str, catalogue: Catalogue) -> bool:
    word = fold(typed)
    return bool(UNDOTTED.fullmatch(word)) and not typed.isupper() and catalogue.is_beginning(word)


def _read(
    text: str, tokens: Sequence[Token], written_out: WrittenOut, among: tuple[int, int]
) -> Iterator[Expansion]:
    """Write out the longest run of words that a text has, then what stands beside it."""
    first, last = among
    for size in range(last - first, 0, -1):
        for start in range(first, last - size + 1):
            run = tokens[start : start + size]
            readings = written_out(start, start + size) if _is_worth(run) else []
            if readings:
                span = run[0][1][0], run[-1][1][1]
                yield from _read(text, tokens, written_out, (first, start))
                yield Expansion(text[slice(*span)], tuple(readings[:READINGS]), span)
                yield from _read(text, tokens, written_out, (start + size, last))
                return


def _is_worth(run: Sequence[Token]) -> bool:
    """Tell whether a run may be read: several words, one of them clipped, or a long clipped one."""
    clipped = [part for part, _ in run if part.clipped]
    alone = len(run) == 1 and not run[0][0].whole and len(run[0][0].word) >= ALONE
    return alone or (bool(clipped) and len(run) > 1)

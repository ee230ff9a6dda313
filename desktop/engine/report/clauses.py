"""Sentences, and the clauses in them that what is said of a mention reaches to."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_ABBREVIATED = r"(?<!\b[A-Za-z])(?<!\bDr)(?<!\bDra)(?<!\bSr)(?<!\baprox)(?<!\bantec)(?<!\bvs)"
_END = re.compile(
    rf"\n[ \t]*(?=\n|[-*•#>]|\(?\d{{1,2}}[.)]\s|[A-ZÀ-Þ])|{_ABBREVIATED}[.!?](?=\s|$)|;"
)
# After these words what was denied or suspected before no longer counts, in any of the languages.
_TURN = re.compile(
    r"\b(?:pero|aunque|sino|excepto|salvo|si bien|but|although|however|except|apart from|though"
    r"|per[oò]|tot i que|excepte|llevat|ma|tuttavia|eccetto|sebbene|mas|por[ée]m|embora|exceto"
    r"|mais|cependant|toutefois|sauf|hormis|en revanche|s[íi] (?:presenta|refiere)|refiere"
    r"|refereix|riferisce|refere|presenta|aqueja|complains? of|reports)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or an item of a list."""

    start: int
    end: int


class Sentences:
    """The sentences of a text, found by their places."""

    def __init__(self, text: str) -> None:
        ends = [match.end() for match in _END.finditer(text)]
        self._starts = [0, *ends]
        self._ends = [*ends, len(text)]

    def at(self, place: int) -> Sentence:
        """Return the sentence that a character belongs to."""
        row = bisect_right(self._starts, place) - 1
        return Sentence(self._starts[row], self._ends[row])


def turned(before: str) -> int:
    """Return where the last turn of a sentence's beginning ends: what is said before it is over."""
    turns = list(_TURN.finditer(before))
    return turns[-1].end() if turns else 0

"""The words by which a phrase says a value, as the table of attributes writes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from desktop.engine.text.folding import fold

Where = Literal["anywhere", "sure", "organ", "end", "start"]
_WHERE: dict[str, Where] = {"@": "organ", "$": "end", "=": "anywhere", "!": "sure", "^": "start"}
_ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v"}


@dataclass(frozen=True, slots=True)
class Cue:
    """Words in a row that say a value; a word that ends with `*` is the beginning of one."""

    words: tuple[str, ...]
    where: Where = "anywhere"
    language: str = ""  # the only one in which they say it, "" for any
    written: str = ""  # exactly as it has to be written, "" for any way


def cues(said: str, language: str, value: str) -> Iterator[Cue]:
    """Read a cell of the table.

    >>> [cue.words for cue in cues("stage-# =dx", "it", "3")]
    [('stage', '3'), ('stage', 'iii'), ('dx',)]
    """
    for written in said.split():
        sign = written[0] if written[0] in _WHERE else ""
        for form in _numbered(written.removeprefix(sign), value):
            words = tuple(fold(word) for word in form.split("-"))
            exact = form if form != fold(form) else ""
            yield Cue(words, _WHERE.get(sign, "anywhere"), language if sign else "", exact)


def _numbered(written: str, value: str) -> Iterator[str]:
    """Put the numbers of a value where the sign for them stands."""
    if "#" not in written:
        yield written
        return
    for number in value.split(" or "):
        figure, part = number[:1], number[1:]
        for form in (figure, _ROMAN.get(figure, figure)):
            yield written.replace("#", form + part)

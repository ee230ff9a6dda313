"""Where a character of the report stands on screen, and back.

Qt counts an astral character as two and a line end as one; the report counts characters as given.
"""

from array import array
from bisect import bisect_right

_LINE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_ENDS = {ord(mark): "\n" for mark in _LINE_ENDS}
_ASTRAL = 0xFFFF


class Places:
    """One text.

    Attributes:
        shown: the text as the screen has it.
    """

    def __init__(self, text: str) -> None:
        self.shown = text.replace("\r\n", "\n").translate(_ENDS)
        self._starts: array[int] | None = None
        if len(self.shown) != len(text) or (text and max(text) > "\uffff"):
            self._starts = _starts(text)

    def shown_at(self, place: int) -> int:
        """Return where on screen a character begins."""
        return place if self._starts is None else self._starts[place]

    def given_at(self, place: int) -> int:
        """Return the character that a place on screen belongs to."""
        if self._starts is None:
            return place
        return max(0, bisect_right(self._starts, place) - 1)


def _starts(text: str) -> "array[int]":
    found, at = array("L"), 0
    for number, char in enumerate(text):
        found.append(at)
        if char == "\r" and text[number + 1 : number + 2] == "\n":
            continue
        at += 2 if ord(char) > _ASTRAL else 1
    found.append(at)
    return found

"""Which side a value of an axis is on."""

from functools import cache

from desktop.engine.procedures.model import Label
from desktop.engine.text.attributes.titles import told


def side_of(label: Label) -> str:
    """The side that a label's value is on (right, left or bilateral), or nothing."""
    return _side(label.english)


@cache
def _side(english: str) -> str:
    said = told(english.lower(), "side")
    return said[0] if said and said[0] != "unspecified" else ""

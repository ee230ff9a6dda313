"""Which side a value of an axis is on."""

from collections.abc import Iterable
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


def sides_in(labels: Iterable[Label], said: frozenset[str]) -> frozenset[str]:
    """The sides that are meant among some values: both where none of them is for both at once."""
    if "bilateral" in said and all(side_of(label) != "bilateral" for label in labels):
        return said | {"right", "left"}
    return said


def twin_of(label: Label) -> str:
    """The English name of the same part on the other side; nothing where it has no side.

    >>> twin_of(Label(1, "body part", "Knee Joint, Right"))
    'Knee Joint, Left'
    """
    other = {"right": ("Right", "Left"), "left": ("Left", "Right")}.get(side_of(label))
    return label.english.replace(*other) if other else ""

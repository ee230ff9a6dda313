"""The one table of attributes: side, acuity, stage, intent and so on, and how each value is said.

`resources/lexicons/attributes.tsv` tells of each value how an English title says it, by which word
it is shown in six languages, and by which words a phrase says it; its head explains its signs.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.cues import Cue, cues

Said = Mapping[str, frozenset[str]]  # the values of each attribute that something is said of
UNSPECIFIED, OTHER = "unspecified", "other"  # the values of "vague"
WITH, WITHOUT = "with", "without"
VAGUE, CIRCUMSTANCE = "vague", "circumstance"
# Several of their values are true together, and none of them makes another code of a concept.
LOOSE = frozenset({VAGUE, CIRCUMSTANCE})
# Said by words that mean other things as well ("milk", "worse", "cut").
SOFT = frozenset({
    "food", "organism", "digit", "control", "consciousness", "exacerbation", "wound", "wall",
    "delirium", "perceptual disturbance", "extent", "rupture",
    "disturbance", "term", "trunk", "ulcer", "function", "withdrawal",
})  # fmt: skip
# Words that the cues of attributes lean on.
HELPERS = frozenset({"organ", "single", "lettered", "negator", "weeks"})
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an attribute; the one without a name stands for the attribute itself."""

    attribute: str
    name: str
    usual: bool  # meant where nobody says it
    wider: frozenset[str]  # the values of which it is a closer word
    title: str  # how an English title says it, in lower case
    shown: Mapping[str, str]  # by language
    cues: tuple[Cue, ...]


@cache
def values() -> tuple[Value, ...]:
    """Read the lexicon once."""
    return tuple(_value(row) for row in _rows())


def _rows() -> list[dict[str, str]]:
    with lexicon_path("attributes.tsv").open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _value(row: Mapping[str, str]) -> Value:
    cells = {language: row[language].partition(":") for language in LANGUAGES}
    notes = [note.strip() for note in row["note"].split(",")]
    return Value(
        attribute=row["attribute"],
        name=row["value"],
        usual="usual" in notes,
        wider=frozenset(note[3:] for note in notes if note.startswith("of ")),
        title=row["title"],
        shown={language: cell[0].strip() for language, cell in cells.items()},
        cues=tuple(
            cue for tongue, cell in cells.items() for cue in cues(cell[2], tongue, row["value"])
        ),
    )


@cache
def columns() -> tuple[str, ...]:
    """Return the attributes that have a name, in order: the columns of a table of siblings."""
    return tuple(value.attribute for value in values() if not value.name)


@cache
def first_wins() -> frozenset[str]:
    """Return the attributes of which the first value counts where two exclude each other."""
    return frozenset(row["attribute"] for row in _rows() if row["note"] == "first")


@cache
def named(attribute: str, name: str) -> Value | None:
    """Return a value by its name."""
    found = (one for one in values() if (one.attribute, one.name) == (attribute, name))
    return next(found, None)


@cache
def titled() -> tuple[Value, ...]:
    """Return the values that titles say, more special ones first."""
    return tuple(value for value in values() if value.title)


@cache
def pattern(attribute: str) -> re.Pattern[str]:
    """Return what finds an attribute in a title; the group that matched is the value's place."""
    return compiled(value for value in titled() if value.attribute == attribute)


def compiled(sought: Iterable[Value]) -> re.Pattern[str]:
    """Join the titles' words of several values into one pattern, a group each."""
    groups = "|".join(f"({value.title})" for value in sought)
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)" if groups else r"(?!)")


@lru_cache(4096)
def together(attribute: str, said: frozenset[str]) -> frozenset[str]:
    """Return what is meant by the values that are said: the closest; of two that exclude, none.

    >>> sorted(together("acuity", frozenset({"chronic", "acute"})))
    ['acute on chronic']
    >>> together("side", frozenset({"right", "left"})), *together("stage", frozenset({"3", "3b"}))
    (frozenset(), '3b')
    """
    if len(said) < 2 or attribute in LOOSE:
        return said
    known = [value for value in values() if value.attribute == attribute]
    joined = {value.name for value in known if len(value.wider) > 1 and value.wider <= said}
    closest = (said | joined) - _NONE.union(*(wider(attribute, name) for name in said | joined))
    if len(closest) > 1 and attribute in first_wins():
        return frozenset({next(value.name for value in known if value.name in closest)})
    return closest if len(closest) == 1 else _NONE


def wider(attribute: str, name: str) -> frozenset[str]:
    """Return the values of which this one is a closer word."""
    value = named(attribute, name)
    return value.wider if value else _NONE


@cache
def is_usual(attribute: str, name: str) -> bool:
    """Tell whether a value is meant where nobody says it."""
    value = named(attribute, name)
    return value is not None and value.usual


def shown(attribute: str, name: str, language: str) -> str:
    """Return the word for a value in a language, or with no value the attribute's own name.

    >>> shown("side", "left", "es"), shown("side", "", "fr"), shown("side", "inner", "es")
    ('izquierdo', 'côté', 'inner')
    """
    value = named(attribute, name)
    return (value.shown.get(language) if value else "") or name or attribute

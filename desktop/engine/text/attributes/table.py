"""The one table of attributes: side, acuity, stage, intent and so on, and how each value is said.

`resources/lexicons/attributes.tsv` tells of each value how an English title says it, by which word
it is shown in six languages, and by which words a phrase says it.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import fold

Said = Mapping[str, frozenset[str]]  # the values of each attribute that something is said of
UNSPECIFIED, OTHER = "unspecified", "other"  # the values of "vague"
# Two values that are one when they are said together.
_TOGETHER = {"acuity": (frozenset({"acute", "chronic"}), "acute on chronic")}
_ONLY_HERE = "="


@dataclass(frozen=True, slots=True)
class Cue:
    """Words in a row that say a value; a word that ends with `*` is the beginning of one."""

    words: tuple[str, ...]
    language: str  # the only one in which they say it, "" for any


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an attribute; the one without a name stands for the attribute itself."""

    attribute: str
    name: str
    title: re.Pattern[str] | None  # how an English title says it, in lower case
    shown: Mapping[str, str]  # by language
    cues: tuple[Cue, ...]


@cache
def values() -> tuple[Value, ...]:
    """Read the lexicon once."""
    with lexicon_path("attributes.tsv").open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_value(row) for row in rows)


@cache
def columns() -> tuple[str, ...]:
    """Return the attributes that have a name, in order: the columns of a table of siblings."""
    return tuple(value.attribute for value in values() if not value.name)


@cache
def titled() -> Mapping[str, tuple[Value, ...]]:
    """Return the values that titles say, by attribute, more special ones first."""
    found: dict[str, tuple[Value, ...]] = {}
    for value in values():
        if value.title:
            found[value.attribute] = (*found.get(value.attribute, ()), value)
    return found


def shown(attribute: str, value: str, language: str) -> str:
    """Return the word for a value in a language, or with no value the attribute's own name.

    >>> shown("side", "left", "es"), shown("side", "", "fr"), shown("side", "inner", "es")
    ('izquierdo', 'côté', 'inner')
    """
    return _shown().get((attribute, value), {}).get(language) or value or attribute


@cache
def _shown() -> Mapping[tuple[str, str], Mapping[str, str]]:
    return {(value.attribute, value.name): value.shown for value in values()}


def together(attribute: str, said: Iterable[str]) -> frozenset[str]:
    """Return the values that are said, two that make a third as that one.

    >>> sorted(together("acuity", ["chronic", "acute"]))
    ['acute on chronic']
    """
    found = frozenset(said)
    parts, whole = _TOGETHER.get(attribute, (None, ""))
    return found - parts | {whole} if parts and parts <= found else found


def _value(row: Mapping[str, str]) -> Value:
    cells = {language: row[language].partition(":") for language in LANGUAGES}
    return Value(
        row["attribute"],
        row["value"],
        re.compile(row["title"]) if row["title"] else None,
        {language: cell[0].strip() for language, cell in cells.items()},
        tuple(cue for language, cell in cells.items() for cue in _cues(cell[2], language)),
    )


def _cues(said: str, language: str) -> Iterator[Cue]:
    for written in said.split():
        only_here = written.startswith(_ONLY_HERE)
        words = tuple(fold(word) for word in written.removeprefix(_ONLY_HERE).split("-"))
        yield Cue(words, language if only_here else "")

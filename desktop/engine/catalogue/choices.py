"""What else a code of the same concept may say: each attribute, its values, and where they lead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop.engine.catalogue.codes import bare, full_code
from desktop.engine.catalogue.types import Rubric
from desktop.engine.text.attributes.concept import ACROSS
from desktop.engine.text.attributes.standing import lost
from desktop.engine.text.attributes.table import (
    LOOSE,
    UNSPECIFIED,
    VAGUE,
    Said,
    named,
    shown,
    values,
)

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue

ENCOUNTER = "encounter"  # the attribute of the 7th character
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Option:
    """One value of an attribute and the code that it leads to; the rest stays as it is."""

    value: str  # of the table of attributes, "" for unspecified; of `encounter` the character
    shown: str  # in the language asked for
    code: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One attribute of a concept."""

    attribute: str  # as the table of attributes names it
    shown: str  # in the language asked for, "" where the values say it all
    chosen: str  # the value that the code has
    options: tuple[Option, ...]


def choices(catalogue: "Catalogue", code: str, language: str = "en") -> tuple[Choice, ...]:
    """Return the attributes by which a code's concept is told apart, without searching.

    Each value leads to the code that has it and keeps the rest, or leaves open what no code has
    together with it. Nothing is returned for what is no code, or has no relatives.

    >>> for choice in choices(catalogue, "S52.131A"):
    ...     print(choice.attribute, [(option.value, option.code) for option in choice.options[:2]])
    side [('right', 'S52.131A'), ('left', 'S52.132A')]
    displacement [('displaced', 'S52.131A'), ('nondisplaced', 'S52.134A')]
    encounter [('A', 'S52.131A'), ('B', 'S52.131B')]
    """
    rubric = catalogue.rubric(code)
    if rubric is None or rubric.level in ("chapter", "block"):
        return ()
    plain = bare(code)
    char = plain[6:] if rubric.has_encounters and len(plain) == 7 else ""
    return (
        *_of_titles(catalogue, rubric, char, language),
        *_of_encounter(catalogue, rubric, char, language),
    )


def _of_titles(
    catalogue: "Catalogue", rubric: Rubric, char: str, language: str
) -> Iterator[Choice]:
    concepts = catalogue.concepts
    own = concepts.traits(rubric.id).values
    members = concepts.members(concepts.key(rubric.id, own))
    told = {member: concepts.traits(member).values for member in members}
    for attribute in _attributes():
        leads = _leads(attribute, own, told)
        if len(leads) > 1:
            options = (
                Option(
                    _name(value),
                    _word(attribute, _name(value), language),
                    _with(char, catalogue.rubric_by_id(leads[value])),
                )
                for value in sorted(leads, key=lambda one: _place(attribute, _name(one)))
            )
            chosen = _name(own.get(attribute, _NONE))
            yield Choice(attribute, _label(attribute, language), chosen, tuple(options))


@cache
def _attributes() -> tuple[str, ...]:
    """Return the attributes that tell codes apart, in the order of the table."""
    found = (value.attribute for value in values() if value.title)
    return tuple(dict.fromkeys(one for one in found if one not in LOOSE))


def _leads(attribute: str, own: Said, told: Mapping[int, Said]) -> Mapping[frozenset[str], int]:
    """Return where each value of an attribute leads."""
    leads = {}
    for value in {said.get(attribute, _NONE) for said in told.values()}:
        wanted = {**own, attribute: value}
        able = [
            one for one, said in told.items()
            if said.get(attribute, _NONE) == value and _is_kept(wanted, said)
        ]  # fmt: skip
        if able:
            leads[value] = min(able, key=lambda one: (lost(wanted, told[one]), len(told[one]), one))
    return leads


def _is_kept(own: Said, other: Said) -> bool:
    """Tell whether nothing is contradicted; whose history and what tumour it is stay."""
    return all(
        own.get(name, _NONE) == other.get(name, _NONE)
        or (name not in ACROSS and not (name in own and name in other))
        for name in own.keys() | other.keys()
    )


def _of_encounter(
    catalogue: "Catalogue", rubric: Rubric, char: str, language: str
) -> Iterator[Choice]:  # fmt: skip
    options = tuple(
        Option(one.char, one.meaning, full_code(rubric.code, one.char))
        for one in catalogue.encounters(rubric, language)
    )
    if options:
        yield Choice(ENCOUNTER, shown(ENCOUNTER, "", language), char, options)


def _name(value: frozenset[str]) -> str:
    return " ".join(sorted(value))


def _word(attribute: str, name: str, language: str) -> str:
    return shown(attribute, name, language) if name else shown(VAGUE, UNSPECIFIED, language)


def _label(attribute: str, language: str) -> str:
    """Return the name of an attribute; "" for one whose values say it all ("with coma")."""
    row = named(attribute, "")
    return row.shown.get(language, "") if row else ""


def _place(attribute: str, name: str) -> int:
    """Return where a value stands in the table; unspecified comes last."""
    names = [value.name for value in values() if value.attribute == attribute]
    return names.index(name) if name else len(names)


def _with(char: str, rubric: Rubric) -> str:
    return full_code(rubric.code, char) if char and rubric.has_encounters else rubric.code

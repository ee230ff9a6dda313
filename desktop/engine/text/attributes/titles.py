"""What a rubric's English title says of side, acuity, stage and the like, and of what concept."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from desktop.engine.text.attributes.table import (
    CIRCUMSTANCE,
    LOOSE,
    UNSPECIFIED,
    VAGUE,
    Said,
    Value,
    pattern,
    titled,
    together,
)

_NONE: frozenset[str] = frozenset()
_BY_CHAPTER = {15: "pregnancy", 16: "newborn", 20: "external"}
_WORD = re.compile(r"toxic effects?(?= of)|[^\W_]+")
_TOXIC = "toxic effect"  # as of a poison; "toxic conjunctivitis" is not just any
_ALTERNATIVE = re.compile(r"(?:\(\?[^()]*\)|\\.|[^|])+")
_LOOKBEHIND = re.compile(r"^(?:\(\?<[!=][^)]*\))+")
_GROUP = re.compile(r"(\w*)\(\?:([^()]*)\)(\??)(.*)")
# What the titles of one concept say in one code and leave out in the next.
_FILLERS = frozenset(
    word
    for words in (
        "a an and behavior both by complicating degree due in intent neoplasm neoplasms not of",
        "on or organism poisoning pregnancy side site specified stage that the to trimester",
        "tumor tumors type unspecified with",
    )
    for word in words.split()
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a rubric's title says, in the same terms as a phrase."""

    values: Said
    concept: str = field(default="", compare=False)  # the title without what its siblings vary

    def get(self, attribute: str) -> frozenset[str]:
        """The values of one attribute, none when the title does not say."""
        return self.values.get(attribute, _NONE)


def traits(chapter: int, english_title: str) -> Traits:
    """Read a rubric's traits off its English title and its chapter.

    >>> traits(19, "Displaced fracture of neck of left radius").concept
    'fracture neck radius'
    """
    title = english_title.lower()
    sharp = varying(english_title)
    found = dict(sharp.values)
    for attribute in (VAGUE, CIRCUMSTANCE):
        if said := frozenset(told(title, attribute)):
            found[attribute] = said
    if chapter in _BY_CHAPTER:
        found[CIRCUMSTANCE] = found.get(CIRCUMSTANCE, _NONE) | {_BY_CHAPTER[chapter]}
    return Traits(found, sharp.concept)


def varying(english_title: str) -> Traits:
    """Read what siblings vary off a title, and what they share."""
    title = english_title.lower()
    found: dict[str, set[str]] = {}
    shared, end = [], 0
    for word in _WORD.finditer(title):
        if word.start() < end:
            continue
        for value, written in _beginning_with().get(word[0], ()):
            if match := written.match(title, word.start()):
                end = match.end()
                if value.name != UNSPECIFIED or value.attribute == "behaviour":
                    found.setdefault(value.attribute, set()).add(value.name)
                break
        else:
            if word[0].startswith(_TOXIC):
                continue
            if word[0] not in _FILLERS or _is_letter(english_title[word.start() : word.end()]):
                shared.append(_single(word[0]))
    settled = ((name, together(name, frozenset(said))) for name, said in found.items())
    return Traits(_kept(frozenset(settled)), " ".join(dict.fromkeys(filter(None, shared))))


def _is_letter(written: str) -> bool:
    """Tell a capital that is a name, as of a type, from the article."""
    return len(written) == 1 and written.isupper()


@cache
def _kept(said: frozenset[tuple[str, frozenset[str]]]) -> Said:
    """Keep one mapping for all titles that say the same."""
    return {name: values for name, values in sorted(said, key=str) if values}


@cache
def _beginning_with() -> Mapping[str, Sequence[tuple[Value, re.Pattern[str]]]]:
    """Return the values by the first word of what says them, so that few are ever tried."""
    found: dict[str, list[tuple[Value, re.Pattern[str]]]] = {}
    for value in titled():
        if value.attribute not in LOOSE:
            pattern = re.compile(rf"(?:{value.title})(?!\w)")
            for word in sorted(first_words(value.title)):
                found.setdefault(word, []).append((value, pattern))
    return found


def first_words(pattern: str) -> set[str]:
    """Return the words with which what a pattern finds may begin.

    >>> sorted(first_words("(?:in )?full remission|with(?:out)? coma|(?:on|off) ice"))
    ['full', 'in', 'off', 'on', 'with', 'without']
    """
    found: set[str] = set()
    for part in _ALTERNATIVE.findall(pattern):
        said = _LOOKBEHIND.sub("", part)
        group = _GROUP.match(said)
        if group:
            before, inside, optional, after = group.groups()
            found.update(*(first_words(before + one) for one in inside.split("|")))
            said = before + after if optional else ""
        found.update(_WORD.findall(said)[:1] if not group else first_words(said) if said else ())
    return found


def _single(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def told(title: str, attribute: str) -> list[str]:
    """Return the values of an attribute that a title in lower case says, special ones first.

    >>> told("acute on chronic heart failure", "acuity")
    ['acute on chronic']
    """
    sought = [value for value in titled() if value.attribute == attribute]
    found = {(match.lastindex or 1) - 1 for match in pattern(attribute).finditer(title)}
    return [sought[place].name for place in sorted(found)]

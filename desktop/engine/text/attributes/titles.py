"""What a rubric's English title says of side, acuity, stage and the like."""

import re
from dataclasses import dataclass, field

from desktop.engine.text.attributes.table import UNSPECIFIED, Said, titled, together

_NONE: frozenset[str] = frozenset()
_BY_CHAPTER = {15: "pregnancy", 16: "newborn", 20: "external"}


@dataclass(frozen=True, slots=True)
class Traits:
    """What a rubric's title says, in the same terms as a phrase."""

    values: Said
    skeleton: str = field(default="", compare=False)  # the title without what it steers on

    def get(self, attribute: str) -> frozenset[str]:
        """The values of one attribute, none when the title does not say."""
        return self.values.get(attribute, _NONE)


def traits(chapter: int, english_title: str) -> Traits:
    """Read a rubric's traits off its English title and its chapter."""
    title = english_title.lower()
    found = {name: said for name in titled() if (said := _values(title, name))}
    if len(found.get("stage", ())) > 1:  # "stage 1 through stage 4" settles none
        del found["stage"]
    if chapter in _BY_CHAPTER:
        found.setdefault("circumstance", set()).add(_BY_CHAPTER[chapter])
    return Traits({name: together(name, said) for name, said in found.items()}, skeleton(title))


def _values(title: str, attribute: str) -> set[str]:
    """Return what a title says of an attribute; that it is unspecified says nothing of it."""
    vague = {UNSPECIFIED} if attribute != "vague" else set()
    return set(told(title, attribute)) - vague


def told(title: str, attribute: str) -> list[str]:
    """Return the values of an attribute that a title in lower case says, special ones first.

    >>> told("acute on chronic heart failure", "acuity")
    ['acute on chronic']
    """
    found = []
    for value in titled().get(attribute, ()):
        if value.title and value.title.search(title):
            found.append(value.name)
            title = value.title.sub(" ", title)
    return found


_STEERING_WORDS = re.compile(
    r"\b(left|right|bilateral|unspecified|acute on chronic|acute|chronic|subacute|single episode"
    r"|recurrent|(?:(?:first|second|third) )?trimester|side|eye|ear|open|closed"
    r"|stage \d[ab]?(?: \((?:mild|severe)\))?|and|of|the)(?!\w)|[^\w]+"
)


def skeleton(title: str) -> str:
    """Return the title without side, acuity and the like: the same for siblings."""
    return " ".join(_STEERING_WORDS.sub(" ", title.lower()).split())

"""A title put together from what is chosen, in the order in which each operation is said."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.engine.procedures.axes import axis
from desktop.engine.procedures.model import PLACES, Label

_OF = {"en": "of", "es": "de", "ca": "de", "it": "di", "pt": "de", "fr": "de"}
_ELIDED = {"ca", "fr"}
_SAYS_NOTHING = frozenset({"None", "No Qualifier", "No Device"})
_VOWELS = "aeiouyhàáâäèéêëìíïòóôöùúüœæ"
_ASPIRATED = ("hanche", "hernie", "hile", "haut")
# What is done with a thing rather than to a part: "insertion of a stent into the urethra".
_MOVES = {
    "Insertion": "into", "Introduction": "into", "Transfusion": "into", "Removal": "from",
    "Revision": "in", "Change": "in", "Packing": "in",
}  # fmt: skip
_FUNCTIONS = frozenset({"Measurement", "Monitoring", "Assistance", "Performance", "Restoration"})
_SAID = {
    "into": {"en": "into", "es": "en", "ca": "en", "it": "in", "pt": "em", "fr": "dans"},
    "from": {"en": "from", "es": "de", "ca": "de", "it": "da", "pt": "de", "fr": "de"},
    "in": {"en": "in", "es": "en", "ca": "en", "it": "in", "pt": "em", "fr": "dans"},
    "matter": {"en": "matter", "es": "material", "ca": "material", "it": "materiale",
               "pt": "material", "fr": "matière"},
    "approach": {"en": "approach", "es": "abordaje", "ca": "abordatge", "it": "approccio",
                 "pt": "via", "fr": "voie"},
    "through": {"es": "por", "ca": "per", "it": "per", "pt": "por", "fr": "par"},
}  # fmt: skip
_SIDE = re.compile(
    r"(.+), (derech[oa]s?|izquierd[oa]s?|bilateral(?:es|s)?|dret(?:a|s|es)?|esquerr(?:e|a|es|os)"
    r"|destr[oaie]|sinistr[oaie]|bilaterali?|direit[oa]s?|esquerd[oa]s?|bilaterais"
    r"|droite?s?|gauches?|bilatéra(?:le?s?|ux))"
)
_ENGLISH_SIDE = re.compile(r"(.+), (Right|Left|Bilateral)")


@dataclass(frozen=True, slots=True)
class Head:
    """The first three characters in words; `manner` is the operation's English name."""

    section: str
    system: str
    operation: str
    manner: str


def says_nothing(label: Label) -> bool:
    """Tell whether a label only says that there is nothing: no device, no qualifier."""
    return label.english in _SAYS_NOTHING


def in_title(section: str, place: int, label: Label | None, language: str) -> str:
    """Say a value as a title does; nothing where it says nothing."""
    if label is None or says_nothing(label):
        return ""
    shown = label.shown(language)
    if place == 5 and axis(section, place) == "approach":
        return _approach(label.english, shown, language)
    return shown


def _approach(english: str, shown: str, language: str) -> str:
    """Say which kind of approach it is, so that an adjective has its noun.

    >>> _approach("Open", "abierto", "es"), _approach("Open", "Open", "en")
    ('abordaje abierto', 'Open Approach')
    """
    if language == "en":
        return shown if english.startswith("Via") else f"{shown} Approach"
    how = "through" if english.startswith("Via") else "approach"
    return f"{_SAID[how][language]} {shown}"


def compose(head: Head, labels: Mapping[int, str], language: str) -> str:
    """Join the root operation, what it is done to or with, and what else is chosen.

    >>> compose(Head("", "", "resección", "Resection"), {4: "riñón, derecho", 6: ""}, "es")
    'Resección de riñón derecho'
    >>> compose(Head("", "", "inserción", "Insertion"), {4: "útero", 6: "dispositivo"}, "es")
    'Inserción de dispositivo en útero'
    """
    spoken = language if language in _OF else "en"
    where = _sided(labels.get(4) or ("" if 4 in labels else head.system), spoken)
    if where.casefold() in head.operation.casefold():
        where = ""
    what = labels.get(6, "")
    named, rest = _named(head.manner, where, what, spoken)
    others = [labels[place] for place in rest if place in PLACES and labels.get(place)]
    return ", ".join([_capital(f"{head.operation} {named}".strip()), *others])


def _named(manner: str, where: str, what: str, language: str) -> tuple[str, tuple[int, ...]]:
    """What follows the operation, and the places that are still to be said."""
    if what and manner in _MOVES:
        there = f"{_SAID[_MOVES[manner]][language]} {where}" if where else ""
        return f"{_of(what, language)} {there}".strip(), (5, 7)
    if what and manner in _FUNCTIONS:
        if language == "en":
            return _of(f"{where} {what}".strip(), language), (5, 7)
        return ", ".join(filter(None, (_of(what, language), where))), (5, 7)
    if manner == "Extirpation" and where:
        matter = _of(_SAID["matter"][language], language)
        return f"{matter} {_SAID['from'][language]} {where}", (6, 5, 7)
    return _of(where, language), (6, 5, 7)


def _sided(where: str, language: str) -> str:
    """Put the side beside its part, as it is said.

    >>> _sided("Kidney, Right", "en"), _sided("mama, izquierda", "es")
    ('Right Kidney', 'mama izquierda')
    """
    found = (_ENGLISH_SIDE if language == "en" else _SIDE).fullmatch(where)
    if not found:
        return where
    return f"{found[2]} {found[1]}" if language == "en" else f"{found[1]} {found[2]}"


def _of(where: str, language: str) -> str:
    """Put the preposition before what it is done to.

    >>> _of("estómago", "es"), _of("estomac", "fr")
    ('de estómago', "d'estomac")
    """
    if not where:
        return ""
    plain = where.lower()
    if language in _ELIDED and plain[0] in _VOWELS and not plain.startswith(_ASPIRATED):
        return f"d'{where}"
    return f"{_OF[language]} {where}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

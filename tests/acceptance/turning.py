"""Wordings with their side, stage, trimester or intent turned round, and the code they are now.

The wordings are the pack's own; turned round most of them stand in no table, so that the code can
only be found by what is heard.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.heard import hear
from desktop.engine.text.folding import fold

TURNED = ("side", "stage", "trimester", "intent")
# By hand, not by the table of attributes that is tried here: a value and the next one, and the
# words for them, each with the word of the other value that agrees with it in gender and number.
_NEXT = {
    "side": {"right": "left", "left": "right"},
    "stage": {"1": "2", "2": "3", "3": "4", "4": "3", "5": "4", "3a": "3b", "3b": "3a"},
    "trimester": {"first": "second", "second": "third", "third": "first"},
    "intent": {"accidental": "self-harm", "self-harm": "accidental"},
}
_SIDES = {
    "en": "right left",
    "es": "derecho izquierdo derecha izquierda derechos izquierdos derechas izquierdas dcho izdo "
    "dcha izda der izq",
    "ca": "dret esquerre dreta esquerra drets esquerres dretes esquerres",
    "it": "destro sinistro destra sinistra destri sinistri destre sinistre dx sx",
    "pt": "direito esquerdo direita esquerda direitos esquerdos direitas esquerdas",
    "fr": "droit gauche droite gauche droits gauches droites gauches",
}
_TRIMESTERS = {
    "en": "first second third", "es": "primer segundo tercer", "ca": "primer segon tercer",
    "it": "primo secondo terzo", "pt": "primeiro segundo terceiro",
    "fr": "premier deuxième troisième",
}  # fmt: skip
_INTENTS = {
    "en": "accidental intentional", "es": "accidental intencionada",
    "ca": "accidental intencionada", "it": "accidentale volontaria",
    "pt": "acidental intencional", "fr": "accidentelle volontaire",
}  # fmt: skip
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V"}
_STAGE = r"(?<![\w-]){}(?![\w+.,-])"


@dataclass(frozen=True, slots=True)
class Turned:
    """A wording turned round."""

    text: str
    language: str
    attribute: str
    was: str  # the code of the wording as it stood
    code: str  # the code that it is now


def turned(catalogue: Catalogue, every: int = 1) -> Iterator[Turned]:
    """Yield the wordings of a catalogue, or of every so-many-th rubric, turned round."""
    for rubric_id in range(1, len(catalogue) + 1, every):
        rubric = catalogue.rubric_by_id(rubric_id)
        if rubric.billable:
            yield from _of_rubric(catalogue, rubric)


def _of_rubric(catalogue: Catalogue, rubric: Rubric) -> Iterator[Turned]:
    said = catalogue.concepts.traits(rubric.id)
    for attribute in TURNED:
        value = next(iter(said.get(attribute)), "")
        if attribute == "side" and said.get("dominance"):
            continue  # the side says which half is the better one, too
        other = _NEXT[attribute].get(value)
        code = _leads(catalogue, rubric, attribute).get(other) if other else None
        if other and code and _is_kept(catalogue, rubric, code, attribute):
            for text in catalogue.texts(rubric.code):
                if text.kind == "phrase" and text.language in LANGUAGES:
                    now = turn(text.text, text.language, attribute, value, other)
                    if now and _says(text.text, text.language, attribute, value):
                        yield Turned(now, text.language, attribute, rubric.code, code)


def _leads(catalogue: Catalogue, rubric: Rubric, attribute: str) -> dict[str, str]:
    found = (one for one in catalogue.choices(rubric.code) if one.attribute == attribute)
    return {option.value: option.code for choice in found for option in choice.options}


def _says(text: str, language: str, attribute: str, value: str) -> bool:
    """Tell whether a wording says what its code does; some are kept under the other side."""
    return hear(text, language).get(attribute, frozenset()) == frozenset({value})


def _is_kept(catalogue: Catalogue, rubric: Rubric, code: str, attribute: str) -> bool:
    """Tell whether the other code says the same of all other attributes."""
    found = catalogue.rubric(code)
    assert found
    own, other = (catalogue.concepts.traits(one.id).values for one in (rubric, found))
    return all(own.get(name) == other.get(name) for name in {*own, *other} - {attribute})


def turn(text: str, language: str, attribute: str, value: str, other: str) -> str:
    """Return a wording with the other value; "" where it says the value in no word that is known.

    >>> turn("otitis externa derecha", "es", "side", "right", "left")
    'otitis externa izquierda'
    >>> turn("ERC estadio IV", "es", "stage", "4", "3")
    'ERC estadio III'
    """
    if attribute == "side":
        return _side(text, language, value)
    if attribute == "stage":
        pairs = [(value, other)]
        if value in _ROMAN and other in _ROMAN:
            pairs.append((_ROMAN[value], _ROMAN[other]))
    elif attribute == "trimester":
        words = dict(zip(("first", "second", "third"), _TRIMESTERS[language].split(), strict=True))
        pairs = [(words[value], words[other])]
    else:
        words = dict(zip(("accidental", "self-harm"), _INTENTS[language].split(), strict=True))
        pairs = [(words[value], words[other])]
    for old, new in pairs:
        found = re.findall(_STAGE.format(re.escape(old)), text)
        if len(found) == 1:
            return re.sub(_STAGE.format(re.escape(old)), new, text)
    return ""


def _side(text: str, language: str, value: str) -> str:
    words = _SIDES[language].split()
    rights, lefts = words[::2], words[1::2]
    own, others = (rights, lefts) if value == "right" else (lefts, rights)
    said = [word for word in re.findall(r"\w+", text) if fold(word) in own]
    if len(said) != 1 or any(fold(word) in others for word in re.findall(r"\w+", text)):
        return ""
    new = _agreeing(text, said[0], own, others, language)
    new = new.capitalize() if said[0][0].isupper() else new
    return re.sub(rf"\b{said[0]}\b", new, text)


def _agreeing(
    text: str, said: str, own: list[str], others: list[str], language: str
) -> str:  # fmt: skip
    """Return the other word; of two the one that agrees with the word before, by its ending."""
    able = [new for old, new in zip(own, others, strict=True) if old == fold(said)]
    before = re.findall(r"\w+(?=\W+" + said + r"\b)", text)
    feminine = language == "fr" and bool(before) and before[0].lower().endswith(("e", "es", "à"))
    return able[-1] if feminine else able[0]

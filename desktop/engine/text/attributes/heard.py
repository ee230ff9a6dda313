"""What a phrase says of side, acuity, stage and the like, in six languages, shorthand included."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.cues import Cue
from desktop.engine.text.attributes.denied import is_denied
from desktop.engine.text.attributes.implied import implied
from desktop.engine.text.attributes.lookup import Sought, attributes, is_helper
from desktop.engine.text.attributes.table import (
    CIRCUMSTANCE,
    WITH,
    WITHOUT,
    Said,
    Value,
    together,
)
from desktop.engine.text.attributes.tokens import Token, is_shouted, tokens
from desktop.engine.text.attributes.weeks import weeks_say
from desktop.engine.text.folding import fold

_INITIALS = 3  # letters
_DRUGS = frozenset({"LSD"})
_SIDED = "sided"
# What is meant beside what is said, where nothing is said of it.
_IMPLIED = {
    "gustilo": ("openness", {"": "open"}),
    "healing": ("encounter", {"": "subsequent"}),
}
# These say how a thing is and never what; "coma" or "gangrene" is a diagnosis, too.
HOW = frozenset({
    "side", "acuity", "stage", "severity", "trimester", "openness", "displacement", "gustilo",
    "dominance", "degree",
})  # fmt: skip
_THINGS = re.compile(r"(?:ha?emo|emo)?dial[iy]")  # a stage of the kidney, and a thing by itself
# What is not so where it is denied, and how many words before: "no previous suicide attempt".
_DENIED = {
    "time": 1, "intent": 2, "extent": 2, "function": 2, "disturbance": 3, "ulcer": 3,
    "behaviour": 1, "acuity": 1,
}  # fmt: skip
_TURNED = {WITH: WITHOUT, WITHOUT: WITH}  # where they are denied: "no reducible"
# An arm and a leg exclude each other in no phrase.
_TOGETHER = frozenset({"limb", "trauma", "organism", "food", "digit", "control", "wound"})
_NUMBERED = frozenset({"stage", "degree", "gustilo"})
_ARABIC = {"ii": "2", "iii": "3", "iv": "4", "v": "5"}
_RANGE = re.compile(r"\s*[-–/]\s*|\s+(?:a|o|ou|or|to|and|y|e|i|et)\s+")
Listened = tuple[int, Value, int]  # the places of a value's first word, and after its last
_HANDED = {"right-handed": "right", "left-handed": "left"}


def hear(text: str, language: str) -> Said:
    """Return what a phrase says, by attribute.

    >>> {name: sorted(said) for name, said in hear("fx fémur izq. abierta", "es").items()}
    {'side': ['left'], 'openness': ['open'], 'dominance': ['nondominant']}
    """
    found = _found(text, language)
    handed = _handed(found.get("side", set()))
    if "trimester" not in found and (trimester := weeks_say(text, found.get(CIRCUMSTANCE, ()))):
        found["trimester"] = {trimester}
    for attribute, value in implied(text):
        found.setdefault(attribute, {value})
    settled = {name: together(name, frozenset(said)) for name, said in found.items()}
    return _with_implied({name: said for name, said in settled.items() if said}, handed)


def excluding(text: str, language: str) -> Said:
    """Return what a phrase says in ways that exclude each other, so that none of them counts.

    >>> {name: sorted(said) for name, said in excluding("cadera derecha izquierda", "es").items()}
    {'side': ['left', 'right']}
    >>> excluding("UPP grado 2-3", "es")["stage"] == {"2", "3"}
    True
    """
    found = _found(text, language)
    _handed(found.get("side", set()))
    settled = {name: frozenset(said) for name, said in found.items() if said}
    return {
        name: said
        for name, said in settled.items()
        if name not in _TOGETHER and not together(name, said)
    }


def says_only(text: str, language: str) -> str:
    """Return the attribute when a phrase says how alone, and not what; else "".

    >>> says_only("estadio 3b", "es"), says_only("agudo", "es"), says_only("coma", "es")
    ('stage', 'acuity', '')
    >>> says_only("diálisis", "es")
    ''
    """
    if _THINGS.match(fold(text)):
        return ""
    words, said = _listened(text, language)
    how = [one for one in said if one[1].attribute in HOW]
    covered = {place for start, _, end in how for place in range(start, end)}
    return how[0][1].attribute if how and len(covered) == len(words) else ""


def _found(text: str, language: str) -> dict[str, set[str]]:
    words, said = _listened(text, language)
    found: dict[str, set[str]] = {}
    for place, value, end in said:
        near = _DENIED.get(value.attribute)
        if near and is_denied(words, place, language, near):
            continue  # "no family history" is no family's
        turned = _TURNED.get(value.name)
        denied = turned is not None and is_denied(words, place, language)
        names = found.setdefault(value.attribute, set())
        names.add(turned if turned and denied else value.name)
        if value.attribute in _NUMBERED:
            names.update(_up_to(text, words, end))
    return found


def _up_to(text: str, words: Sequence[Token], end: int) -> Iterator[str]:
    """Yield the other end of a range: "2-3" is neither of both."""
    if end < len(words):
        between = text[words[end - 1].span[1] : words[end].span[0]]
        number = _ARABIC.get(words[end].word, words[end].word)
        if _RANGE.fullmatch(fold(between)) and number[:1].isdigit():
            yield number


def replaced(text: str, language: str, attribute: str, word: str = "") -> str:
    """Return a phrase with another word, or none, for those that say an attribute.

    >>> replaced("fx fémur izq. abierta", "es", "side"), replaced("otitis (D)", "es", "side", "izq")
    ('fx fémur abierta', 'otitis izq')
    """
    words, heard = _listened(text, language)
    said = [
        (value.attribute, words[place].span[0], words[end - 1].span[1])
        for place, value, end in heard
    ]
    others = [(start, end) for name, start, end in said if name != attribute]
    for name, start, end in reversed(said):
        if name != attribute or any(first < end and start < last for first, last in others):
            continue  # "LID" says the lobe, too
        text = f"{text[:start]} {word} {text[end:].lstrip('.)]')}"
    return " ".join(re.sub(r"[(\[](?=\s)", "", text).split())


@lru_cache(4096)
def unsided(text: str, language: str) -> str:
    """Return a phrase or a wording without its side, by which codes alone are told apart."""
    return replaced(text, language, "side")


@lru_cache(1024)
def _listened(text: str, language: str) -> tuple[Sequence[Token], Sequence[Listened]]:
    words = tokens(text)
    return words, tuple(_cues(words, language, is_shouted(text)))


def _cues(words: Sequence[Token], language: str, shouted: bool) -> Iterator[Listened]:
    """Yield the values that are said, the place of the first word and that after the last."""
    taken: dict[str, int] = {}  # the place up to which an attribute has been said
    for place in range(len(words)):
        for attribute, (value, cue) in _longest(words, place, language, shouted).items():
            if place >= taken.get(attribute, 0):
                taken[attribute] = place + len(cue.words)
                yield place, value, taken[attribute]


def _longest(
    words: Sequence[Token], place: int, language: str, shouted: bool
) -> Mapping[str, Sought]:
    """Return the longest cue of each attribute that begins at a place."""
    best: dict[str, Sought] = {}
    for value, cue in attributes().at(words[place:]):
        known = best.get(value.attribute)
        if value.attribute == "side" and _is_named_after_its_side(words, place, len(cue.words)):
            continue
        longer = known is None or len(cue.words) > len(known[1].words)
        if longer and _counts(cue, words, place, language, shouted):
            best[value.attribute] = (value, cue)
    return best


def _counts(
    cue: Cue, words: Sequence[Token], place: int, language: str, shouted: bool
) -> bool:  # fmt: skip
    """Tell whether a cue may be taken at its word where it stands."""
    if cue.language and cue.language != language and language in LANGUAGES:
        return False
    written = words[place].written.lower() if cue.written.islower() else words[place].written
    if cue.written and not shouted and written != cue.written:
        return False
    spoken = cue.language in ("", language) or (_is_initials(cue.written) and not shouted)
    certain = cue.where in ("anywhere", "sure") and spoken
    if certain and not (cue.written and shouted):
        return True
    if cue.where in ("sure", "start"):
        return cue.where == "start" and place == 0 and not words[0].ends and not shouted
    last = words[place + len(cue.words) - 1]
    if place and is_helper("lettered", words[place - 1]):
        return False
    if last.bracketed or (cue.where != "organ" and last.ends):
        return True
    return cue.where != "end" and not shouted and _is_beside_an_organ(words, place, cue)


def _is_initials(written: str) -> bool:
    """Tell whether a cue is capitals that hardly mean anything else: MID, IMV."""
    return len(written) >= _INITIALS and written.isupper() and written not in _DRUGS


def _is_beside_an_organ(words: Sequence[Token], place: int, cue: Cue) -> bool:
    end = place + len(cue.words)
    alone = len(cue.words) == 1  # "los dos" is said before them
    before = (
        place > 0 and alone and not words[place - 1].ends and is_helper("organ", words[place - 1])
    )
    after = end < len(words) and not words[end - 1].ends and is_helper("organ", words[end])
    return before or after


def _is_named_after_its_side(words: Sequence[Token], place: int, count: int) -> bool:
    """Tell whether it is the right heart or the left colon, of which there are no two."""
    end = place + count
    end += end < len(words) and words[end].word == _SIDED  # "right-sided heart failure"
    beside = [*words[max(0, place - 1) : place], *words[end : end + 1]]
    return any(is_helper("single", token) for token in beside)


def _handed(sides: set[str]) -> str:
    """Take the better hand out of the sides; who does not say it is right-handed."""
    hands = {_HANDED[hand] for hand in sides & _HANDED.keys()}
    sides.difference_update(_HANDED)
    return "left" if hands == {"left"} else "right"


def _with_implied(said: dict[str, frozenset[str]], handed: str) -> Said:
    side = next(iter(said.get("side", ())), "")
    if side in _HANDED.values():
        better = frozenset({"dominant" if side == handed else "nondominant"})
        said["dominance"] = said.get("dominance", better)
    for attribute, (other, meant) in _IMPLIED.items():
        value = next(iter(said.get(attribute, ())), None)
        implied = meant.get(value, meant.get("")) if value else None
        if implied and other not in said:
            said[other] = frozenset({implied})
    return said
